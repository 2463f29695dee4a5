import { darker } from '../colour'
import {
  curve,
  line,
  mirrored,
  move,
  onSide,
  type Path,
  type Point,
  polygon,
  polyline,
  SIDES,
  spline,
  through,
} from '../path'
import { dark, dip, light, ridge } from '../pen'
import { tapered } from '../tapered'
import { liningColour } from '../trim-colours'
import { armholeFoot, waistcoatBackShape } from './waistcoat-lines'
import type { WaistcoatTask } from './waistcoat-task'

/** The lined back and its label, seen in the neck of the front. */
export function drawWaistcoatLining({ pen, w, options }: WaistcoatTask): string {
  const [x, y] = w.shoulder
  const n = w.neck
  // A low front shows more of the back.
  const low = Math.max(w.armholeY, w.topButtonY + 10)
  // Behind the front's armhole stands the back's own, a little less scooped.
  const hole: Point[] = [
    [x, y],
    [x - 7, y + 60],
    [x - 9, w.armholeY - 78],
    [x + 6, w.armholeY + 4],
  ]
  const half = `${move([0, -8])}${curve([n * 0.4, -8], [n * 0.75, -4], [n + 6, 6])}${line([x, y])}${spline(hole)}${line([0, low])}Z`
  const shape = half + mirrored(half)
  const colour = liningColour(options.lining)
  return (
    pen.flat(shape, darker(colour, 0.25), { stroke: darker(colour, 0.6) }) +
    pen.onlyPainted(
      () =>
        pen.flat(
          shape,
          pen.gradient(
            [0, 0],
            [0, w.armholeY],
            [
              [0, 'dark', 0.1],
              [1, 'dark', 0.7],
            ],
          ),
        ) +
        pen.flat(polygon([-26, 20], [26, 20], [26, 42], [-26, 42]), '#efe9dc', {
          stroke: '#b7ae9b',
          widthMm: 0.5,
        }) +
        pen.flat(polyline([-16, 29], [16, 29]), 'none', { stroke: '#6b6252', widthMm: 1.3 }),
    )
  )
}

const BLACK_SILK = '#191a1f'

/** The back is lining, with a centre seam, two darts and a strap that pulls the waist in. */
export function drawWaistcoatBack({ pen, w, options }: WaistcoatTask): string {
  const colour = options.back === 'silk' ? BLACK_SILK : liningColour(options.lining)
  const fill = options.back === 'cloth' ? pen.cloth({ yMm: w.armholeY }) : colour
  const shape = waistcoatBackShape(w)
  const panels = SIDES.map((side) => {
    const place = onSide(side)
    const isRight = side > 0
    const at = (...points: Point[]): Path => place(through(...points))
    const fold = (from: Point, middle: Point, to: Point, widthMm: number): Path =>
      place(tapered(from, middle, to, widthMm))
    return (
      pen.piece(place(shape), fill, [
        dark(
          at(
            armholeFoot(w),
            [w.waist + 2, w.waistY - 60],
            [w.waist - 1, w.waistY],
            [w.waist + 8, w.sideHemY],
          ),
          92,
          25,
          isRight ? 0.54 : 0.38,
        ),
        light(at([w.neck + 10, 50], [w.neck + 20, w.armholeY]), 50, 25, isRight ? 0.5 : 0.8),
        light(at([w.waist * 0.4, w.waistY - 90], [w.waist * 0.44, w.sideHemY]), 40, 12, 0.3),
        dark(at([0, 40], [0, w.sideHemY]), 18, 12, 0.3),
        dip(fold([18, w.waistY + 2], [62, w.waistY - 14], [w.waist - 4, w.waistY - 58], 18), 0.34),
        ridge(
          fold([18, w.waistY - 26], [62, w.waistY - 40], [w.waist - 12, w.waistY - 84], 16),
          0.4,
        ),
      ]) +
      pen.seam(
        at(
          [w.waist * 0.5, w.armholeY + 60],
          [w.waist * 0.47, w.waistY],
          [w.waist * 0.5, w.sideHemY + 8],
        ),
        0.7,
        0.8,
      )
    )
  })
  const strap = polygon(
    [-w.waist * 0.48, w.waistY - 8],
    [w.waist * 0.48, w.waistY - 8],
    [w.waist * 0.48, w.waistY + 14],
    [-w.waist * 0.48, w.waistY + 14],
  )
  const buckle = polygon(
    [-9, w.waistY - 11],
    [11, w.waistY - 11],
    [11, w.waistY + 17],
    [-9, w.waistY + 17],
  )
  const drawStrap = () =>
    pen.shadow(strap, [1, 3], 2, 0.4) +
    pen.piece(
      strap,
      fill,
      [light(polyline([-w.waist * 0.48, w.waistY - 6], [w.waist * 0.48, w.waistY - 6]), 2, 0, 0.6)],
      { lineMm: 0.7 },
    ) +
    (options.adjuster === 'fixed'
      ? SIDES.map((side) =>
          pen.stitch(
            polyline([side * w.waist * 0.2, w.waistY - 4], [side * w.waist * 0.2, w.waistY + 10]),
            0.8,
          ),
        ).join('')
      : pen.flat(buckle, 'none', { stroke: '#7d766a', widthMm: 2.6 }) +
        pen.flat(polyline([1, w.waistY - 10], [1, w.waistY + 16]), 'none', {
          stroke: '#a49d8e',
          widthMm: 1.6,
        }))
  return (
    panels.join('') +
    pen.seam(through([0, 8], [0.5, w.waistY], [0, w.sideHemY + 12]), 0.8, 0.9) +
    (options.adjuster === 'none' ? '' : drawStrap())
  )
}

import { type Waisting, waistedPanels } from '../jacket/waisted-panels'
import {
  move,
  onSide,
  type Path,
  type Point,
  polygon,
  polyline,
  SIDES,
  type Side,
  spline,
  through,
} from '../path'
import { dark, dip, light, type Shade } from '../pen'
import { tapered } from '../tapered'
import {
  armholeFoot,
  chestPocket,
  lowerPocket,
  vLine,
  vPoint,
  type WaistcoatLines,
  type Welt,
  waistcoatFrontShape,
} from './waistcoat-lines'
import type { WaistcoatTask } from './waistcoat-task'

/** `lining` is the lined back seen in the neck; empty under a jacket, where nothing of it is seen. */
export function drawWaistcoatFront(task: WaistcoatTask, lining: string): string {
  const { w } = task
  const isWorn = lining === ''
  const under = w.closing === 1 ? -1 : 1
  return (
    lining + drawHalf(task, under, isWorn) + drawHalf(task, w.closing, isWorn) + drawButtons(task)
  )
}

function halfShades(w: WaistcoatLines, side: Side): Shade[] {
  const place = onSide(side)
  const isRight = side > 0
  const at = (...points: Point[]): Path => place(through(...points))
  const [x, y] = w.shoulder
  const v = vPoint(w)
  const foot = armholeFoot(w)
  const from = w.isDouble ? 56 : 12
  const pulls = w.buttonYs.map((by) =>
    dip(place(tapered([from, by + 10], [from + 50, by + 8], [w.waist - 16, by - 8], 13)), 0.2),
  )
  return [
    dark(
      at(foot, [w.waist + 2, w.waistY - 60], [w.waist - 1, w.waistY], [w.waist + 8, w.sideHemY]),
      92,
      25,
      isRight ? 0.56 : 0.4,
    ),
    dark(
      place(move([x, y]) + spline([[x, y], [x - 16, y + 70], [x - 10, w.armholeY - 40], foot])),
      26,
      12,
      0.35,
    ),
    light(at([w.neck + 26, 60], [w.neck + 34, w.armholeY + 20]), 60, 25, isRight ? 0.4 : 0.62),
    light(place(move(v) + vLine(w)), 3, 0, 0.6),
    dark(place(move(v) + vLine(w)), 14, 6, 0.2),
    light(at([w.waist * 0.3, w.waistY + 10], [50, w.pointY]), 40, 12, 0.32),
    ...pulls,
    ...(w.isWoman
      ? [
          light(
            at([w.chest * 0.5 - 8, w.armholeY + 2], [w.chest * 0.5 + 6, w.armholeY + 24]),
            46,
            25,
            isRight ? 0.36 : 0.52,
          ),
          dark(
            at(
              [w.chest * 0.32, w.armholeY + 66],
              [w.chest * 0.54, w.armholeY + 78],
              [w.chest * 0.78, w.armholeY + 58],
            ),
            28,
            25,
            0.34,
          ),
        ]
      : []),
  ]
}

const waisting = (w: WaistcoatLines): Waisting => ({
  seamXs: [w.waist * 0.53, w.waist * 0.49, w.waist * 0.53],
  topY: w.armholeY + 40,
  waistY: w.waistY - 10,
  lowY: w.sideHemY + 60,
  takenMm: w.isWoman ? 11 : 6,
  originY: w.armholeY,
})

function drawHalf(task: WaistcoatTask, side: Side, isWorn: boolean): string {
  const { pen, w, options } = task
  const place = onSide(side)
  const shape = place(waistcoatFrontShape(w))
  const isTop = side === w.closing
  const v = vPoint(w)
  const dart = through(
    [w.waist * 0.53, w.armholeY + (w.isWoman ? 46 : 60)],
    [w.waist * 0.49, w.waistY - 10],
    [w.waist * 0.53, w.sideHemY + 14],
  )
  const pockets = [lowerPocket(w), chestPocket(w)]
  const edge = w.isDouble
    ? polyline([v[0] + 5, v[1] + 8], [v[0] + 5, w.sideHemY + 18])
    : polyline([v[0] + 5, v[1] + 12], [v[0] + 5, w.isStraight ? w.sideHemY + 18 : w.pointY - 66])
  return (
    (isTop
      ? pen.shadow(
          shape,
          [-4 * w.closing, 3],
          6,
          0.4,
          onSide(side === 1 ? -1 : 1)(waistcoatFrontShape(w)),
        )
      : '') +
    pen.piece(shape, pen.cloth({ yMm: w.armholeY }), halfShades(w, side), {
      lineMm: 0.7,
      panels: isWorn ? [] : waistedPanels(pen, side, waisting(w)),
    }) +
    (options.stitching === 'pick' ? pen.stitch(place(edge), 0.5) : '') +
    (isWorn
      ? ''
      : pen.seam(place(dart), 0.7, 0.8) +
        (task.own
          ? task.own.pockets(place, side)
          : pockets.map((pocket) => drawWelt(task, pocket, place)).join(''))) +
    (task.own?.lapel(side, shape) ?? '')
  )
}

export function drawWelt(
  { pen, w }: Pick<WaistcoatTask, 'pen' | 'w'>,
  [y, x, width]: Welt,
  place: (path: Path) => Path,
): string {
  const a: Point = [x, y + 4]
  const b: Point = [x + width, y - 5]
  const shape = place(polygon(a, b, [b[0] - 1, b[1] + 18], [a[0] + 1, a[1] + 18]))
  return (
    pen.shadow(shape, [0.6, 2], 2, 0.34) +
    pen.piece(
      shape,
      pen.cloth({ yMm: w.armholeY }),
      [
        light(place(polyline(a, b)), 1.8, 0, 0.8),
        dark(place(polyline([a[0], a[1] + 18], [b[0], b[1] + 18])), 3, 2, 0.4),
      ],
      { lineMm: 0.6 },
    )
  )
}

function drawButtons({ pen, w }: WaistcoatTask): string {
  const top = w.closing
  if (!w.isDouble)
    return w.buttonYs
      .map((y) => pen.buttonhole([top * -2, y], [top * 15, y]) + pen.button([0, y], 15))
      .join('')
  return w.buttonYs
    .flatMap((y, i) => SIDES.map((side) => pen.button([side * (38 + (2 - i) * 7), y], 15)))
    .join('')
}

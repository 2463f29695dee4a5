import {
  curve,
  line,
  move,
  onSide,
  polygon,
  polyline,
  SIDES,
  type Side,
  spline,
  through,
} from '../path'
import { dark, light } from '../pen'
import { liningColour } from '../trim-colours'
import { drawOpenFront } from './draw-open-front'
import { drawSleeve } from './draw-sleeve'
import { hemOf, insideShape } from './inside-shape'
import { armholeLine, type JacketLines, shoulderSeam, startAtNeck } from './jacket-lines'
import type { JacketTask } from './jacket-task'

/**
 * The jacket laid open: the lined back, then each front turned outward with its facing, inside
 * pocket and lining. Full, half and unlined differ in how far the lining goes down the back.
 */
export function drawJacketInside(task: JacketTask, monogram: string): string {
  const { pen, j, options } = task
  return (
    drawBack(task) +
    drawNeck(task) +
    SIDES.map((side) => drawShoulder(task, side)).join('') +
    SIDES.map((side) => drawSleeve(pen, j, side, 'front', insideShape(j), options)).join('') +
    SIDES.map((side) => drawOpenFront(task, side, side === 1 ? monogram : '')).join('')
  )
}

/** Where the back's lining ends: at the hem strip, below the shoulder blades, or at a short yoke. */
const liningEndY = (j: JacketLines, extent: string | undefined): number =>
  extent === 'half' ? j.armholeY + 70 : extent === 'unlined' ? j.armholeY - 70 : hemOf(j) - 26

function drawBack(task: JacketTask): string {
  const { pen, j, options } = task
  const colour = liningColour(options.lining)
  const end = liningEndY(j, options['lining-extent'])
  const isFull = (options['lining-extent'] ?? 'full') === 'full'
  const s = j.shoulder
  const lower = isFull
    ? line([s + 30, end], [-s - 30, end])
    : curve([s * 0.5, end + 34], [s * 0.16, end + 6], [0, end]) +
      curve([-s * 0.16, end + 6], [-s * 0.5, end + 34], [-s - 30, end + 30])
  const lowerEdge = isFull
    ? ''
    : pen.seam(
        through(
          [-j.waist * 0.7, end + 30],
          [-s * 0.3, end + 13],
          [0, end],
          [s * 0.3, end + 13],
          [j.waist * 0.7, end + 30],
        ),
        0.8,
        1,
      )
  const lining = `M${-s - 30} -40L${s + 30} -40L${s + 30} ${isFull ? end : end + 30}${lower}Z`
  const bound = isFull
    ? ''
    : SIDES.map((side) =>
        pen.flat(
          onSide(side)(
            through([s - 42, j.armholeY], [j.waist * 0.66, j.waistY], [j.hip * 0.68, hemOf(j)]),
          ),
          'none',
          { stroke: colour, widthMm: 5 },
        ),
      ).join('') +
      pen.flat(polyline([0, end], [0, hemOf(j)]), 'none', { stroke: colour, widthMm: 5 })
  const shades = [
    dark(polyline([0, 40], [0, j.waistY + 40]), 16, 6, 0.5),
    light(polyline([-12, 60], [-12, j.waistY + 20]), 12, 6, 0.5),
    ...SIDES.flatMap((side) => {
      const p = onSide(side)
      return [
        light(
          p(through([j.waist * 0.34, 80], [j.waist * 0.3, j.waistY], [j.hip * 0.36, j.hemY])),
          44,
          25,
          side > 0 ? 0.5 : 0.8,
        ),
        dark(
          p(
            through(
              [j.waist * 0.7, j.armholeY],
              [j.waist * 0.66, j.waistY],
              [j.hip * 0.78, j.hemY],
            ),
          ),
          70,
          25,
          0.8,
        ),
        light(
          p(
            through(
              [j.waist * 0.14, j.armholeY],
              [j.waist * 0.18, j.waistY],
              [j.hip * 0.16, j.hemY],
            ),
          ),
          14,
          6,
          0.3,
        ),
      ]
    }),
    dark(polyline([-j.hip, hemOf(j)], [j.hip, hemOf(j)]), 10, 6, 0.4),
  ]
  const body = insideShape(j)
  const edgeOfLining = isFull ? pen.seam(polyline([-j.hip, end], [j.hip, end]), 0.8, 1) : ''
  return (
    pen.piece(body, pen.cloth({ yMm: j.armholeY }), []) +
    pen.onlyPainted(() => pen.flat(body, '#0b0c10', { opacity: 0.16 })) +
    bound +
    pen.within(body, () => pen.flat(lining, colour) + dots(task, j)) +
    pen.piece(body, 'none', shades) +
    pen.seam(polyline([0, 30], [0, isFull ? j.waistY + 60 : end]), 0.8, 0.9) +
    edgeOfLining +
    lowerEdge
  )
}

/** The one patterned lining: pin dots on midnight, 14 mm apart. */
function dots({ pen, options }: JacketTask, j: JacketLines): string {
  if (options.lining !== 'midnight-dot') return ''
  const rows = Array.from({ length: Math.ceil((j.hemY + 20) / 14) }, (_, row) => {
    const shift = row % 2 === 0 ? 0 : 7
    return Array.from(
      { length: Math.ceil((j.hip * 2) / 14) },
      (_, i) => `M${Math.round(i * 14 - j.hip + shift)} ${row * 14}h.01`,
    ).join('')
  })
  return pen.onlyPainted(
    () =>
      `<path d="${rows.join('')}" stroke="#b9c2d8" stroke-width="1.8" stroke-linecap="round" opacity=".8"/>`,
  )
}

function drawNeck({ pen, j }: JacketTask): string {
  const n = j.neck
  const stand = `${move([-n - 10, 6])}${curve([-n + 2, -26], [-n * 0.55, -36], [0, -37])}${curve([n * 0.55, -36], [n - 2, -26], [n + 10, 6])}${curve([n * 0.6, -8], [n * 0.3, -12], [0, -12])}${curve([-n * 0.3, -12], [-n * 0.6, -8], [-n - 10, 6])}Z`
  const facing = `${move([-n - 10, 6])}${curve([-n * 0.6, -8], [-n * 0.3, -12], [0, -12])}${curve([n * 0.3, -12], [n * 0.6, -8], [n + 10, 6])}${curve([n * 0.8, 50], [n * 0.4, 62], [0, 62])}${curve([-n * 0.4, 62], [-n * 0.8, 50], [-n - 10, 6])}Z`
  const label = polygon([-27, 18], [27, 18], [27, 44], [-27, 44])
  return (
    pen.piece(facing, pen.cloth(), [dark(facing, 8, 6, 0.4)]) +
    pen.piece(stand, pen.cloth(), [
      dark(stand, 9, 6, 0.4),
      light(move([-n, -14]) + curve([-n * 0.5, -30], [n * 0.5, -30], [n, -14]), 8, 6, 0.6),
    ]) +
    pen.flat(move([-17, -4]) + curve([-10, 5], [10, 5], [17, -4]), 'none', {
      stroke: '#2a2c33',
      widthMm: 2.4,
    }) +
    pen.shadow(label, [0.5, 1.5], 2, 0.4) +
    pen.flat(label, '#efe9dc', { stroke: '#b7ae9b', widthMm: 0.6 }) +
    pen.lettering('Market of One', [0, 33.6], 7.4, '#4a4336')
  )
}

/** Above the fold the front stays where it is worn: its right side shows. */
function drawShoulder({ pen, j }: JacketTask, side: Side): string {
  const place = onSide(side)
  const { shoulder: s, armholeY: arm } = j
  const shape = `${startAtNeck(j)}${shoulderSeam(j)}${armholeLine(j)}${line([j.waist * 0.8, arm + 60])}${spline(
    [
      [j.waist * 0.8, arm + 60],
      [j.neck + 26, arm - 90],
      [j.neck + 8, 0],
    ],
  )}Z`
  return pen.piece(place(shape), pen.cloth({ yMm: arm }), [
    light(
      place(through([j.neck + 40, 30], [s - 50, j.shoulderY + 26])),
      30,
      12,
      side > 0 ? 0.4 : 0.6,
    ),
    dark(
      place(through([s - 20, arm], [s - 30, arm - 60], [s - 16, j.shoulderY + 60])),
      44,
      12,
      0.5,
    ),
  ])
}

import {
  curve,
  line,
  move,
  onSide,
  type Path,
  type Point,
  polygon,
  polyline,
  SIDES,
  type Side,
  through,
} from '../path'
import { dark, dip, light, ridge, type Shade } from '../pen'
import { tapered } from '../tapered'
import { drawBand, drawBraceButtons, drawLoops, drawSideAdjusters } from './draw-band'
import { drawHem } from './draw-hem'
import { creaseLine, drawCrease, legShades } from './leg-shades'
import { BAND_MM, legShape, type TrouserLines } from './trouser-lines'
import type { TrouserTask } from './trouser-task'

/** Behind, the band rises to the centre instead of sagging. */
const RISE = -9

export function drawTrousersBack(task: TrouserTask): string {
  const { pen, t, options } = task
  const adjusters = options.waistband === 'side-adjusters'
  const braces = options.waistband === 'brace-buttons'
  const seat = seatSeam(t)
  return (
    SIDES.map((side) => drawLeg(task, side)).join('') +
    pen.seam(seat, 0.9, 1) +
    drawBand(task, RISE) +
    pen.seam(polyline([0, -4], [0, BAND_MM - 6]), 0.8, 0.9) +
    (task.own?.band
      ? ''
      : adjusters
        ? drawSideAdjusters(task, RISE)
        : braces
          ? drawBraceButtons(task, [-0.12, 0.12], RISE)
          : drawLoops(task, [-0.72, 0.72], RISE) + drawLoops(task, [0], RISE))
  )
}

const seatSeam = (t: TrouserLines): Path =>
  through([0, BAND_MM - 6], [0.6, t.hipY], [1.4, t.crotchY - 40], [0, t.crotchY + 2])

function drawLeg(task: TrouserTask, side: Side): string {
  const { pen, t } = task
  const place = onSide(side)
  const crease = creaseLine(t, t.hipY + 56, t.creaseX(t.hipY) - 3)
  const lay = { turnDeg: side * -1.2, xMm: side * t.creaseX(t.kneeY), yMm: 0 }
  return (
    pen.piece(
      place(legShape(t, 1)),
      pen.cloth(lay),
      [...legShades(t, side, crease, task.pen.drape, task.options.crease), ...seatShades(t, side)],
      { lineMm: 0.75 },
    ) +
    drawCrease(task, place(crease)) +
    drawDart(task, place) +
    drawBackPocket(task, side) +
    drawHem(task, side)
  )
}

/** The seat: round below the band, a shadow in the middle and under the fold of the thigh. */
function seatShades(t: TrouserLines, side: Side): Shade[] {
  const place = onSide(side)
  const at = (...points: Point[]) => place(through(...points))
  const isRight = side > 0
  const x = t.hip * 0.5
  const c = t.crotchY
  const woman = t.sex === 'w' ? 1.25 : 1
  // Below the seat cloth hangs free: soft pulls run from the fork to the outer seam, never across.
  const pull = (y: number, reach: number, fall: number, wide: number): Path =>
    place(tapered([4, c + y - 4], [x * 0.44, c + y + fall * 0.62], [x * reach, c + y + fall], wide))
  return [
    light(
      at([x - 14, t.hipY - 66], [x, t.hipY - 26], [x - 8, t.hipY + 14]),
      74,
      25,
      (isRight ? 0.4 : 0.56) * woman,
    ),
    dark(at([0, BAND_MM], [2, t.hipY], [4, c]), 24, 12, 0.42),
    dark(at([6, c + 2], [x * 0.5, c + 14], [x * 0.9, c - 2]), 26, 25, 0.3 * woman),
    dip(pull(4, 0.92, 40, 18), 0.32),
    ridge(pull(26, 0.86, 44, 20), 0.34),
    dip(pull(52, 0.76, 62, 18), 0.24),
    dark(
      at([x + 20, BAND_MM + 10], [t.hip - 24, t.hipY - 30], [t.hip - 20, t.hipY + 40]),
      26,
      12,
      0.2,
    ),
    dark(place(polyline([0, BAND_MM + 2], [t.waist, BAND_MM])), 8, 6, 0.36),
  ]
}

function drawDart({ pen, t }: TrouserTask, place: (path: Path) => Path): string {
  return pen.seam(
    place(through([t.waist * 0.5, BAND_MM - 2], [t.waist * 0.51, 66], [t.waist * 0.52, 98])),
    0.7,
    0.8,
  )
}

/** Jetted hip pockets; the one on the wearer's left (the picture's left, from behind) is buttoned. */
function drawBackPocket(task: TrouserTask, side: Side): string {
  const { pen, t, options } = task
  const kind = options['back-pockets'] ?? 'two'
  if (kind === 'none' || (kind === 'one' && side < 0)) return ''
  const place = onSide(side)
  const width = Math.min(132, t.waist * 0.72)
  const a: Point = [t.waist * 0.54 - width / 2 + 4, 106]
  const b: Point = [a[0] + width, 101]
  const bar = (top: number) =>
    polygon([a[0], a[1] + top], [b[0], b[1] + top], [b[0], b[1] + top + 5], [a[0], a[1] + top + 5])
  const across = (dy: number) => place(polyline([a[0], a[1] + dy], [b[0], b[1] + dy]))
  const fill = pen.cloth({ turnDeg: side * -1.2, xMm: side * t.creaseX(t.kneeY), yMm: 0 })
  const jet = (top: number) =>
    pen.piece(
      place(bar(top)),
      fill,
      [light(across(top + 1), 1.5, 0, 0.8), dark(across(top + 5), 2, 0, 0.4)],
      { lineMm: 0.6 },
    )
  const ends = [a, b].map((e) =>
    pen.seam(
      place(
        move([e[0], e[1] - 6]) +
          curve([e[0] + 0.5, e[1] - 2], [e[0] + 0.5, e[1] + 2], [e[0], e[1] + 7]),
      ),
      1.3,
      1,
    ),
  )
  const middleX = (a[0] + b[0]) / 2
  const middle: Point = [side * middleX, (a[1] + b[1]) / 2 + 14]
  return (
    pen.shadow(place(bar(-2)), [0.5, 4], 2, 0.4) +
    jet(-5) +
    jet(0.6) +
    pen.slit(across(0.3), 1.1) +
    ends.join('') +
    (kind === 'flap'
      ? drawFlap(task, place, a, b, fill) +
        pen.buttonhole([middle[0], middle[1] + 12], [middle[0], middle[1] + 24]) +
        pen.button([middle[0], middle[1] + 19], 13)
      : '') +
    (side < 0 && kind !== 'flap'
      ? pen.buttonhole([middle[0], middle[1] - 9], [middle[0], middle[1] + 3]) +
        pen.button(middle, 13)
      : '')
  )
}

/** The flap of a hip pocket comes to a blunt point, where it is buttoned. */
function drawFlap(
  { pen }: TrouserTask,
  place: (path: Path) => Path,
  a: Point,
  b: Point,
  fill: string,
): string {
  const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 50]
  const lower = (up: number): Path =>
    line([b[0] + 1 - up, b[1] + 34]) +
    curve([b[0] + 1 - up, b[1] + 40], [b[0] - 2, b[1] + 42 - up], [b[0] - 7, b[1] + 43 - up]) +
    line([middle[0], middle[1] - up], [a[0] + 7, a[1] + 43 - up]) +
    curve([a[0] + 2, a[1] + 42 - up], [a[0] - 1 + up, a[1] + 40], [a[0] - 1 + up, a[1] + 34])
  const shape = place(`${move([a[0] - 1, a[1]])}${line([b[0] + 1, b[1]])}${lower(0)}Z`)
  const rim = place(move([b[0] + 1, b[1] + 6]) + lower(0))
  return (
    pen.shadow(shape, [1.5, 4], 2, 0.42) +
    pen.piece(
      shape,
      fill,
      [
        light(place(polyline([a[0], a[1] + 14], [b[0], b[1] + 14])), 14, 6, 0.34),
        dark(place(polyline([a[0], a[1] + 2], [b[0], b[1] + 2])), 4, 2, 0.35),
        light(rim, 2, 0, 0.4),
      ],
      { lineMm: 0.6 },
    ) +
    pen.stitch(place(move([b[0] - 2, b[1] + 6]) + lower(3)), 0.5)
  )
}

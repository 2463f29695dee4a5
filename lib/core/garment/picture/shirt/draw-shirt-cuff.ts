import {
  curve,
  line,
  move,
  onSide,
  type Path,
  type Point,
  polygon,
  polyline,
  type Side,
} from '../path'
import { dark, light } from '../pen'
import { cuffHeightMm, type ShirtSleeveLines } from './shirt-sleeve-lines'
import { accentFill, isShortSleeved, type ShirtTask, stitchInset } from './shirt-task'

const CUFF_BUTTON_MM = 10.5

/** The cuff of one sleeve; where it opens lies near the outer edge, toward the little finger. */
export function drawShirtCuff(task: ShirtTask, v: ShirtSleeveLines, side: Side): string {
  const kind = task.options.cuff ?? 'one-button'
  if (isShortSleeved(task.options)) return drawShortHem(task, v, side)
  const place = onSide(side)
  const { pen } = task
  const height = cuffHeightMm(kind)
  const isDouble = kind === 'french'
  const isTurned = isDouble
  const out = isTurned ? 3 : 0
  const a: Point = [v.seamOuter[0] - 5 + out, v.seamOuter[1] - 2]
  const b: Point = [v.seamInner[0] + 7 - out, v.seamInner[1] - 2]
  const c: Point = [a[0] + 0.5, a[1] + height]
  const d: Point = [b[0] - 1.5, b[1] + height + 2]
  const across = (from: Point, to: Point, dip: number): Path =>
    curve(
      [from[0] + (to[0] - from[0]) * 0.3, from[1] + dip],
      [from[0] + (to[0] - from[0]) * 0.7, to[1] + dip * 0.6],
      to,
    )
  const shape = place(
    `${move(a)}${across(a, b, 6)}${line([d[0], d[1] - 4])}${curve([d[0], d[1]], [d[0] + 1, d[1] + 1], [d[0] + 4, d[1] + 0.6])}${across([d[0] + 4, d[1] + 0.6], c, 5)}Z`,
  )
  const isRight = side > 0
  const lower = place(move(d) + across(d, c, 5))
  const upper = place(move(a) + across(a, b, 6))
  const inset = stitchInset(task.options) + 1.5
  const stitch = place(
    `${move([d[0] + inset, d[1] - inset])}${across([d[0] + inset, d[1] - inset], [c[0] - 2, c[1] - inset], 5)}`,
  )
  return (
    pen.shadow(shape, isTurned ? [0, -2.5] : [0, 2], 2, isTurned ? 0.5 : 0.2) +
    pen.piece(
      shape,
      accentFill(task, 'cuff', side * v.turnDeg * 0.7, side * v.pivotX, a[1]),
      [
        dark(place(polyline(a, c)), 34, 12, isRight ? 0.55 : 0.3),
        dark(place(polyline(b, d)), 30, 12, isRight ? 0.36 : 0.55),
        light(
          place(polyline([(a[0] + b[0]) / 2 + 8, a[1]], [(a[0] + b[0]) / 2 + 8, c[1]])),
          20,
          12,
          isRight ? 0.6 : 0.9,
        ),
        dark(upper, isTurned ? 2 : 5, 2, 0.3),
        ...(isTurned ? [light(upper, 2.4, 0, 0.7), light(lower, 4, 2, 0.7)] : []),
        dark(lower, 5, 2, 0.24),
      ],
      { lineMm: 0.65 },
    ) +
    (isDouble ? '' : pen.stitch(stitch, 0.55)) +
    (isTurned
      ? pen.stitch(
          place(
            `${move([a[0] - 2, a[1] + inset])}${across([a[0] - 2, a[1] + inset], [b[0] + 2, b[1] + inset], 6)}`,
          ),
          0.5,
        )
      : '') +
    drawOpening(task, side, kind, a, c)
  )
}

/** The overlap with its buttons, or the link that holds two folded layers. */
function drawOpening({ pen }: ShirtTask, side: Side, kind: string, a: Point, c: Point): string {
  const place = onSide(side)
  const at = (x: number, share: number): Point => [side * x, a[1] + (c[1] - a[1]) * share]
  const x = a[0] - 19
  if (kind === 'french') {
    const tongue = place(
      `${move([a[0] - 9, a[1] + 1])}${curve([a[0] - 11, a[1] + 30], [c[0] - 11, c[1] - 24], [c[0] - 9, c[1] - 1])}`,
    )
    const link = at(a[0] - 16, 0.52)
    return (
      pen.seam(tongue, 0.8, 0.9) +
      pen.onlyPainted(() =>
        pen.flat(tongue, 'none', { stroke: '#05060a', widthMm: 5, opacity: 0.22, blur: 2 }),
      ) +
      pen.buttonhole([link[0] - 8, link[1]], [link[0] + 8, link[1]]) +
      drawLink(pen, link)
    )
  }
  const edge = place(
    kind === 'mitred'
      ? polyline([x, a[1] + 3], [x, c[1] - 17], [x + 14, c[1] + 1])
      : move([x, a[1] + 3]) +
          line([x, c[1] - 9]) +
          curve([x, c[1] - 2], [x + 3, c[1] + 1], [x + 10, c[1] + 1.5]),
  )
  const places = kind === 'one-button' ? [0.5] : [0.3, 0.72]
  return (
    pen.onlyPainted(() =>
      pen.flat(edge, 'none', { stroke: '#05060a', widthMm: 4, opacity: 0.2, blur: 2 }),
    ) +
    pen.seam(edge, 0.8, 1) +
    places
      .map((share) => {
        const [bx, by] = at(x - 11, share)
        return pen.buttonhole([bx - 7, by], [bx + 6, by]) + pen.button([bx, by], CUFF_BUTTON_MM)
      })
      .join('')
  )
}

/** A plain oval link in brushed steel: jewellery is the customer's own. */
function drawLink(pen: ShirtTask['pen'], [x, y]: Point): string {
  const oval = (r: number, k: number): Path =>
    `M${x - r} ${y}C${x - r} ${y - r * k} ${x + r} ${y - r * k} ${x + r} ${y}C${x + r} ${y + r * k} ${x - r} ${y + r * k} ${x - r} ${y}Z`
  return (
    pen.onlyPainted(() => pen.shadow(oval(6.4, 1.5), [1, 1.6], 2, 0.6)) +
    pen.flat(oval(6.4, 1.5), '#8c9096', { stroke: '#54585e', widthMm: 0.6 }) +
    pen.onlyPainted(() => pen.flat(oval(4, 1.4), '#c9ccd0', { opacity: 0.8 }))
  )
}

function drawShortHem({ pen, options }: ShirtTask, v: ShirtSleeveLines, side: Side): string {
  const place = onSide(side)
  const up = 24 + stitchInset(options)
  const a: Point = [v.seamOuter[0] - 3, v.seamOuter[1] - up]
  const b: Point = [v.seamInner[0] + 1, v.seamInner[1] - up]
  return pen.stitch(place(move(a) + curve([a[0] - 40, a[1] + 7], [b[0] + 40, b[1] + 4], b)), 0.6)
}

/** The slit above the cuff is bound with a strip that ends in a point, and has a button of its own. */
export function drawGauntlet(
  { pen }: ShirtTask,
  v: ShirtSleeveLines,
  side: Side,
  inMm: number,
  isBack: boolean,
): string {
  const place = onSide(side)
  const [ox, oy] = v.seamOuter
  const x = ox - inMm
  const lean = -2
  const height = 150
  const half = 11
  const strip = place(
    polygon(
      [x - half, oy + 3],
      [x + half, oy],
      [x + half + lean, oy - height + 12],
      [x + lean, oy - height],
      [x - half + lean, oy - height + 12],
    ),
  )
  const middle = oy - height * 0.5
  return (
    pen.shadow(strip, [1, 1.4], 2, 0.3) +
    pen.piece(
      strip,
      pen.cloth({ turnDeg: side * v.turnDeg, xMm: side * v.pivotX, yMm: 0 }),
      [
        light(
          place(polyline([x - half + 1, oy], [x - half + lean + 1, oy - height + 12])),
          2,
          0,
          0.5,
        ),
        ...(isBack
          ? []
          : [dark(place(polyline([x + half, oy], [x + half + lean, oy - height])), 16, 6, 0.36)]),
      ],
      { lineMm: 0.6 },
    ) +
    pen.buttonhole([side * (x + lean / 2), middle - 5], [side * (x + lean / 2), middle + 7]) +
    pen.button([side * (x + lean / 2), middle], 9)
  )
}

import { curve, line, move, onSide, type Path, type Point, polyline, SIDES, through } from '../path'
import { dark, dip, light, ridge } from '../pen'
import { tapered } from '../tapered'
import type { CoatTask } from './coat-task'

/** Half the belt's height, and at the knot, which draws it together. */
const BELT_HALF_MM = 23
const DRAWN_HALF_MM = 15

/** What of a tied belt goes round the body: the sleeves hang over it. */
export function drawBeltBand({ pen, j }: CoatTask): string {
  const y = j.waistY
  const w = j.waist + 5
  const edge = (way: 1 | -1, from: number, to: number): Path => {
    const drawn = y + 7 + way * DRAWN_HALF_MM
    const full = (x: number) => y + way * BELT_HALF_MM + 6 * (1 - (x / w) ** 2)
    const s = Math.sign(to - from)
    return (
      curve([s * -w * 0.7, full(w * 0.7)], [s * -80, full(80)], [s * -30, drawn]) +
      line([s * 30, drawn]) +
      curve([s * 80, full(80)], [s * w * 0.7, full(w * 0.7)], [to, full(to)])
    )
  }
  const band = `${move([-w, y - BELT_HALF_MM])}${edge(-1, -w, w)}${line([w, y + BELT_HALF_MM])}${edge(1, w, -w)}Z`
  const gathers = SIDES.flatMap((side) =>
    [-7, 1, 8].map((dy, i) =>
      dip(
        tapered(
          [side * 26, y + 7 + dy],
          [side * 54, y + 6 + dy * 1.3],
          [side * (92 + 12 * i), y + 5 + dy * 1.9],
          8,
        ),
        0.34,
      ),
    ),
  )
  return (
    pen.shadow(band, [2, 7], 6, 0.5) +
    pen.piece(band, pen.cloth({ turnDeg: 90 }), [
      light(through([-w, y - 12], [0, y - 5], [w, y - 12]), 9, 6, 0.45),
      dark(through([-w, y + 21], [0, y + 27], [w, y + 21]), 8, 6, 0.36),
      dark(polyline([w, y - 30], [w, y + 40]), 70, 25, 0.6),
      dark(polyline([-w, y - 30], [-w, y + 40]), 60, 25, 0.45),
      ...gathers,
    ]) +
    pen.stitch(through([-w, y - 18], [-w * 0.6, y - 14], [-92, y - 13]), 0.4) +
    pen.stitch(through([w, y - 18], [w * 0.6, y - 14], [92, y - 13]), 0.4)
  )
}

/** Its knot beside the centre: one end comes over from behind and falls, the other below it. */
export function drawBeltKnot({ pen, j }: CoatTask): string {
  const place = onSide(j.closing)
  const y = j.waistY
  const fill = pen.cloth({ turnDeg: 90 })
  const end = (fromX: number, lean: number, length: number): Path =>
    place(
      `${move([fromX - 13, y + 20])}${curve([fromX - 18 + lean * 0.1, y + 70], [lean - 24, y + length * 0.5], [lean - 23, y + length])}${line([lean, y + length + 15], [lean + 23, y + length])}${curve([lean + 24, y + length * 0.5], [fromX + 18 + lean * 0.1, y + 70], [fromX + 13, y + 20])}Z`,
    )
  // A slanting wrap: its edges run into the belt behind it, above and below.
  const knot = place(
    `${move([-23, y - 20])}${curve([-8, y - 26], [14, y - 27], [28, y - 18])}${curve([31, y + 2], [30, y + 18], [24, y + 34])}${curve([10, y + 36], [-8, y + 42], [-18, y + 47])}${curve([-28, y + 30], [-30, y + 2], [-23, y - 20])}Z`,
  )
  const at = (from: Point, middle: Point, to: Point, widthMm: number) =>
    place(tapered(from, middle, to, widthMm))
  const tail = (fromX: number, lean: number, length: number): string => {
    const path = end(fromX, lean, length)
    return (
      pen.shadow(path, [2, 6], 6, 0.46) +
      pen.piece(path, fill, [
        dark(path, 9, 6, 0.24),
        dip(at([fromX + 4, y + 34], [fromX + 3, y + 70], [lean + 2, y + 150], 9), 0.4),
        ridge(at([fromX - 6, y + 36], [fromX - 9, y + 80], [lean - 12, y + 190], 12), 0.5),
      ])
    )
  }
  return (
    tail(8, 34, 236) +
    tail(-8, -20, 282) +
    pen.shadow(knot, [2, 5], 6, 0.5) +
    pen.piece(knot, pen.cloth({ turnDeg: 90 - j.closing * 62 }), [
      dark(knot, 8, 6, 0.36),
      ridge(at([-20, y - 16], [-14, y + 12], [-14, y + 44], 15), 0.8),
      ridge(at([8, y - 22], [12, y + 4], [4, y + 36], 12), 0.6),
      dip(at([-6, y - 24], [2, y + 6], [-8, y + 42], 10), 0.8),
      dip(at([24, y - 18], [19, y + 6], [14, y + 34], 9), 0.7),
    ])
  )
}

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
import type { CoatTask } from './coat-task'

/** Pockets for gloved hands: mouths of 175 mm, flaps 66 high, whatever the body. */
export function drawCoatPocket(task: CoatTask, side: Side): string {
  const { j, options } = task
  const place = onSide(side)
  const x = 0.42 * j.waist
  const usual = Math.min(172, j.waist * 0.76)
  // Laid on, a pocket ends before the side seam: under a slim arm it would stand out over the edge.
  const width = options.pockets === 'patch-flap' ? Math.min(usual, j.hip - 26 - x) : usual
  const a: Point = [x, j.pocketY + 4]
  const b: Point = [x + width, j.pocketY - 3]
  const kind = options.pockets ?? 'flap'
  if (kind === 'welt') return drawSlantedWelt(task, place)
  if (kind === 'patch-flap') return drawPatch(task, a, b, place) + drawFlap(task, a, b, 62, place)
  if (kind === 'jetted') return drawJets(task, a, b, place)
  return drawFlap(task, a, b, 66, place)
}

type Place = (path: Path) => Path

function drawFlap({ pen, j }: CoatTask, a: Point, b: Point, f: number, place: Place): string {
  const body = (i: number): Path =>
    line([b[0] + 1 - i, b[1] + f * 0.66]) +
    curve(
      [b[0] + 1 - i, b[1] + f * 0.92],
      [b[0] - 7 - i * 0.4, b[1] + f - i],
      [b[0] - 20, b[1] + f - i],
    ) +
    line([a[0] + 20, a[1] + f + 1 - i]) +
    curve(
      [a[0] + 6 + i * 0.4, a[1] + f + 1 - i],
      [a[0] - 2 + i, a[1] + f * 0.92],
      [a[0] - 2 + i, a[1] + f * 0.66],
    )
  const flap = place(`${move(a)}${line(b)}${body(0)}Z`)
  const across = (dy: number) => place(polyline([a[0], a[1] + dy], [b[0], b[1] + dy]))
  return (
    pen.shadow(flap, [2, 6], 6, 0.45) +
    pen.shadow(flap, [1, 2], 2, 0.36) +
    pen.piece(flap, pen.cloth({ yMm: j.armholeY }), [
      dark(across(0), 6, 2, 0.4),
      light(across(16), 20, 6, 0.36),
      light(across(f - 1), 2.2, 0, 0.5),
      dark(place(polyline([b[0], b[1]], [b[0], b[1] + f])), 26, 12, 0.24),
    ]) +
    pen.stitch(place(move([b[0] - 5, b[1] + 6]) + body(6)), 0.5)
  )
}

function drawJets({ pen, j }: CoatTask, a: Point, b: Point, place: Place): string {
  const bar = (top: number): Path =>
    place(
      polygon(
        [a[0], a[1] + top],
        [b[0], b[1] + top],
        [b[0], b[1] + top + 8],
        [a[0], a[1] + top + 8],
      ),
    )
  const across = (dy: number) => place(polyline([a[0], a[1] + dy], [b[0], b[1] + dy]))
  const jet = (top: number) =>
    pen.piece(
      bar(top),
      pen.cloth({ yMm: j.armholeY }),
      [light(across(top + 1.6), 2, 0, 0.7), dark(across(top + 8), 3, 2, 0.4)],
      { lineMm: 0.6 },
    )
  return pen.shadow(bar(0), [1, 5], 2, 0.4) + jet(-8) + jet(0.6) + pen.slit(across(0.3), 1.2)
}

function drawSlantedWelt({ pen, j }: CoatTask, place: Place): string {
  const x = 0.5 * j.waist
  const y = j.pocketY
  const [a, b, c, d]: [Point, Point, Point, Point] = [
    [x, y - 54],
    [x + 36, y - 62],
    [x + 78, y + 104],
    [x + 42, y + 112],
  ]
  const shape = place(polygon(a, b, c, d))
  return (
    pen.shadow(shape, [-1.5, 4], 6, 0.4) +
    pen.shadow(shape, [-0.6, 1.4], 2, 0.4) +
    pen.piece(shape, pen.cloth({ turnDeg: 0, yMm: j.armholeY }), [
      light(place(polyline(a, d)), 3, 0, 0.7),
      dark(place(polyline(b, c)), 8, 6, 0.36),
      light(place(polyline([a[0] + 14, a[1]], [d[0] + 14, d[1]])), 10, 6, 0.3),
    ]) +
    pen.stitch(
      place(
        polyline(
          [b[0] - 5, b[1] + 7],
          [a[0] + 7, a[1] + 6],
          [d[0] + 6, d[1] - 7],
          [c[0] - 6, c[1] - 6],
        ),
      ),
      0.5,
    )
  )
}

function drawPatch({ pen, j }: CoatTask, a: Point, b: Point, place: Place): string {
  const height = Math.min(212, j.hemY - j.pocketY - 60)
  const sides = (i: number): Path =>
    line([a[0] - 6 + i, a[1] + height - 24]) +
    curve(
      [a[0] - 6 + i, a[1] + height - 4],
      [a[0] + 2, a[1] + height + 3 - i],
      [a[0] + 22, a[1] + height + 3 - i],
    ) +
    line([b[0] - 18, b[1] + height + 4 - i]) +
    curve(
      [b[0] + 2, b[1] + height + 4 - i],
      [b[0] + 8 - i, b[1] + height - 6],
      [b[0] + 8 - i, b[1] + height - 24],
    )
  const shape = place(`${move([a[0] - 5, a[1] + 8])}${sides(0)}${line([b[0] + 5, b[1] + 8])}Z`)
  return (
    pen.shadow(shape, [1.5, 6], 6, 0.42) +
    pen.piece(shape, pen.cloth({ yMm: j.armholeY }), [
      dark(shape, 14, 6, 0.3),
      light(place(polyline([a[0] + 30, a[1] + 60], [a[0] + 36, a[1] + height - 20])), 46, 12, 0.34),
    ]) +
    pen.stitch(
      place(`${move([a[0] + 1, a[1] + 14])}${sides(6)}${line([b[0] - 1, b[1] + 14])}`),
      0.55,
    )
  )
}

/** Always on the wearer's left, broader than a jacket's. */
export function drawCoatBreast({ pen, j, options }: CoatTask): string {
  if (options['breast-pocket'] !== 'welt') return ''
  const end = j.shoulder - 68
  const a: Point = [Math.max(end - 104, 84), j.armholeY - 2]
  const b: Point = [end, j.armholeY - 16]
  const shape = polygon(a, b, [b[0] - 1, b[1] + 28], [a[0] + 2, a[1] + 28])
  return (
    pen.shadow(shape, [0.8, 3], 2, 0.38) +
    pen.piece(
      shape,
      pen.cloth({ yMm: j.armholeY }),
      [
        light(polyline(a, b), 2.2, 0, 0.8),
        dark(polyline([a[0], a[1] + 27], [b[0], b[1] + 27]), 4, 2, 0.4),
      ],
      { lineMm: 0.65 },
    ) +
    pen.slit(polyline([a[0], a[1] - 0.4], [b[0], b[1] - 0.4]))
  )
}

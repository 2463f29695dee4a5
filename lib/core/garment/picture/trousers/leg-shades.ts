import { move, onSide, type Path, type Point, type Side, shifted, spline, through } from '../path'
import { dark, folded, light, type Shade } from '../pen'
import { inseam, outseam, type TrouserLines } from './trouser-lines'
import type { TrouserTask } from './trouser-task'

/** The pressed edge: a light line with a dark one beside it, from below the pleat to the hem. */
export function creaseLine(t: TrouserLines, fromY: number, fromX: number): Path {
  const y = t.crotchY + 80
  return through(
    [fromX, fromY],
    [(fromX + t.creaseX(t.hipY)) / 2 + 2, (fromY + t.hipY) / 2 + 20],
    [t.creaseX(t.crotchY) - 1, t.crotchY],
    [t.creaseX(y), y],
    [t.creaseX(t.kneeY), t.kneeY],
    [t.creaseX(t.hemY), t.hemY + 5],
  )
}

/** Pressed unless it is said otherwise; sewn in, a row of stitches holds it. */
export function drawCrease({ pen, options }: TrouserTask, crease: Path): string {
  if (options.crease === 'none') return ''
  const edge = pen.seam(crease, 0.7, 0.6) + pen.fold(crease, 0.55)
  return options.crease === 'sewn' ? edge + pen.stitch(shifted(crease, 1.6, 0), 0.75) : edge
}

export function legShades(
  t: TrouserLines,
  side: Side,
  crease: Path,
  drape: number,
  kind?: string,
): Shade[] {
  const s = onSide(side)
  const isRight = side > 0
  const at = (...points: Point[]): Path => s(through(...points))
  const knee = t.creaseX(t.kneeY)
  const hem = t.creaseX(t.hemY)
  const { crotchY: c, kneeY: k, hemY } = t
  const inner = inseam(t)
  return [
    dark(
      s(move(outseam(t)[0] ?? [0, 0]) + spline(outseam(t))),
      isRight ? 62 : 46,
      12,
      isRight ? 0.62 : 0.46,
    ),
    dark(s(through(...inner)), isRight ? 42 : 56, 12, isRight ? 0.5 : 0.64),
    ...(kind === 'none'
      ? [light(s(crease), 46, 25, isRight ? 0.36 : 0.5)]
      : [
          light(s(crease), 22, 12, isRight ? 0.24 : 0.34),
          // Pressed hardest from the thigh down.
          light(at([knee + 1, c + 40], [knee, k], [hem, hemY + 5]), 9, 6, isRight ? 0.24 : 0.34),
        ]),
    dark(
      at([t.creaseX(c) + 16, c - 30], [knee + 13, k], [hem + 12, hemY]),
      14,
      kind === 'none' ? 12 : 6,
      (isRight ? 0.34 : 0.2) * (kind === 'none' ? 0.3 : 1),
    ),
    light(
      at(
        [t.creaseX(0) + 10, 90],
        [t.creaseX(t.hipY) + 14, t.hipY + 20],
        [t.creaseX(c) + 6, c + 80],
      ),
      40,
      25,
      isRight ? 0.34 : 0.5,
    ),
    ...folded(breaks(t, side), drape),
  ]
}

/** Knee and the break over the shoe: no two legs fall alike, and a light cloth breaks twice. */
function breaks(t: TrouserLines, side: Side): Shade[] {
  const s = onSide(side)
  const at = (...points: Point[]): Path => s(through(...points))
  const knee = t.creaseX(t.kneeY)
  const hem = t.creaseX(t.hemY)
  const isRight = side > 0
  const k = t.kneeY + (isRight ? 0 : 14)
  const h = t.hemY - (isRight ? 0 : 12)
  const tilt = isRight ? 1 : -0.7
  const across = (x: number, wide: number, y: number, sag: number, lift: number): Path =>
    at([x - wide * 0.46, y + lift * tilt], [x - 3, y + sag], [x + wide * 0.42, y - lift * tilt])
  return [
    dark(across(knee, t.kneeMm, k - 20, 8, 6), 12, 12, 0.28),
    light(across(knee, t.kneeMm, k - 48, 8, 6), 12, 12, 0.3),
    dark(across(knee, t.kneeMm * 0.7, k + 26, 6, 12), 9, 6, 0.14),
    dark(across(hem, t.hemMm, h - 58, 16, 7), 11, 6, 0.28),
    light(across(hem, t.hemMm, h - 80, 16, 7), 9, 6, 0.32),
    dark(across(hem, t.hemMm * 0.8, h - 112, 12, -8), 9, 6, 0.16),
    light(across(hem, t.hemMm * 0.8, h - 128, 12, -8), 8, 6, 0.2),
  ]
}

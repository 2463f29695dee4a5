import { move, onSide, type Path, type Point, type Side, shifted, spline, through } from '../path'
import { dark, dip, folded, light, ridge, type Shade } from '../pen'
import { tapered } from '../tapered'
import { inseam, outseam, type TrouserLines } from './trouser-lines'
import type { TrouserTask } from './trouser-task'

/** The pressed edge: a light line with a dark one beside it, from below the pleat to the hem. */
export function creaseLine(t: TrouserLines, fromY: number, fromX: number): Path {
  const y = t.crotchY + 80
  return through(
    [fromX, fromY],
    ...(fromY < t.hipY
      ? [[(fromX + t.creaseX(t.hipY)) / 2 + 1, (fromY + t.hipY) / 2 + 20] as const]
      : []),
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
    // Beside the edge the cloth turns away; from nothing at the thigh, or it would start as a smudge.
    dip(
      s(tapered([t.creaseX(c) + 13, c - 60], [knee + 15, k + 40], [hem + 9, hemY + 60], 24)),
      (isRight ? 0.34 : 0.22) * (kind === 'none' ? 0.3 : 1),
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

/**
 * Knee and the break over the shoe: no two legs fall alike, and a light cloth breaks twice. Folds
 * come in from one seam and die out before the other: run across they would read as bands.
 */
function breaks(t: TrouserLines, side: Side): Shade[] {
  const s = onSide(side)
  const knee = t.creaseX(t.kneeY)
  const hem = t.creaseX(t.hemY)
  const isRight = side > 0
  const k = t.kneeY + (isRight ? 0 : 16)
  const h = t.hemY - (isRight ? 0 : 12)
  // From the inner seam (−) or the outer one (+) past the crease, falling by `fall`.
  const from = (
    x: number,
    half: number,
    way: 1 | -1,
    y: number,
    fall: number,
    wide: number,
  ): Path =>
    s(
      tapered(
        [x + way * half * 1.06, y - 4],
        [x + way * half * 0.5, y + fall * 0.7],
        [x - way * half * 0.34, y + fall],
        wide,
      ),
    )
  const kneeHalf = t.kneeMm * 0.5
  const hemHalf = t.hemMm * 0.5
  const way = isRight ? 1 : -1
  return [
    dip(from(knee, kneeHalf, -1, k - 34, 30, 20), 0.22),
    ridge(from(knee, kneeHalf, -1, k - 58, 30, 22), 0.24),
    dip(from(knee, kneeHalf, 1, k + 6, 20, 18), 0.17),
    ridge(from(knee, kneeHalf, 1, k - 18, 20, 20), 0.2),
    dip(from(hem, hemHalf, way, h - 84, 36, 18), 0.42),
    ridge(from(hem, hemHalf, way, h - 104, 36, 18), 0.44),
    dip(from(hem, hemHalf, -way as 1 | -1, h - 60, 26, 15), 0.3),
    ridge(from(hem, hemHalf, -way as 1 | -1, h - 78, 26, 15), 0.32),
  ]
}

import { curve, line, move, type Path, type Point, polygon, polyline, through } from '../path'
import { dark, light } from '../pen'
import { BAND_MM, sideX } from './trouser-lines'
import type { TrouserTask } from './trouser-task'

/** A small welt under the band on the wearer's right, for a coin or a watch. */
export function drawCoinPocket({ pen, t }: TrouserTask): string {
  // Between the first pleat's place and the mouths of any side pocket.
  const x = -t.waist * 0.5 - 6
  const shape = polygon(
    [x, BAND_MM + 16],
    [x + 52, BAND_MM + 18],
    [x + 52, BAND_MM + 30],
    [x, BAND_MM + 28],
  )
  return (
    pen.shadow(shape, [0.6, 1.8], 2, 0.4) +
    pen.piece(
      shape,
      pen.cloth(),
      [light(polyline([x, BAND_MM + 17], [x + 52, BAND_MM + 19]), 1.8, 0, 0.7)],
      { lineMm: 0.6 },
    ) +
    pen.slit(polyline([x + 1, BAND_MM + 15.6], [x + 51, BAND_MM + 17.6]), 0.9)
  )
}

/** A pocket laid on the front of the thigh, its mouth slanted to the side seam. */
export function drawPatchMouth(
  { pen, t, options }: TrouserTask,
  place: (path: Path) => Path,
): string {
  const w = t.waist
  const top = BAND_MM + 2
  const low = t.hipY + 48
  const inner = w * 0.42
  const a: Point = [w - 46, top]
  const b: Point = [sideX(t, top + 74) - 2, top + 74]
  const outer = (y: number) => sideX(t, y) - 4
  const sides = (i: number): Path =>
    line([outer(low - 24) - i, low - 24]) +
    curve([outer(low) - i, low - 8], [outer(low) - 8 - i, low - i], [outer(low) - 24, low - i]) +
    line([inner + 20, low + 4 - i]) +
    curve([inner + 6 + i, low + 4 - i], [inner - 1 + i, low - 4], [inner - 1 + i, low - 18]) +
    line([inner + 3 + i, top])
  const shape = place(`${move(a)}${line(b)}${sides(0)}Z`)
  return (
    pen.shadow(shape, [0.8, 2.5], 2, 0.4) +
    pen.piece(shape, pen.cloth({ turnDeg: -1.2, xMm: t.creaseX(t.kneeY) }), [
      dark(shape, 8, 6, 0.26),
      light(place(polyline(a, b)), 3, 0, 0.8),
      dark(place(polyline(b, [outer(low), low])), 34, 12, 0.5),
    ]) +
    pen.stitch(place(move([b[0] - 5, b[1]]) + sides(5)), options.stitching === 'pick' ? 0.7 : 0.55)
  )
}

/** Left long: a cut edge, and the tailor's chalk where the hem would be. */
export function drawRawHem(
  { pen, t }: TrouserTask,
  place: (path: Path) => Path,
  nominalY: number,
): string {
  const x = t.creaseX(nominalY)
  const half = t.hemMm * 0.5
  const chalk = place(
    through([x + half - 6, nominalY], [x, nominalY + 6], [x - half + 6, nominalY + 3]),
  )
  const fray = Array.from({ length: 18 }, (_, i) => {
    const at = x - half + 3 + (i / 17) * (2 * half - 6)
    return polyline([at, t.hemY + 2 + (i % 2)], [at + (i % 3) - 1, t.hemY + 8 + ((i * 7) % 5)])
  }).join('')
  return (
    pen.flat(chalk, 'none', { stroke: '#f1efe8', widthMm: 2.2, dash: '9 3', opacity: 0.85 }) +
    pen.seam(place(fray), 0.7, 0.9)
  )
}

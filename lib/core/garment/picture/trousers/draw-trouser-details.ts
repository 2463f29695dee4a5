import { curve, line, move, type Path, type Point, polygon, polyline, through } from '../path'
import { dark, light } from '../pen'
import { BAND_MM } from './trouser-lines'
import type { TrouserTask } from './trouser-task'

/** A small welt under the band on the wearer's right, for a coin or a watch. */
export function drawCoinPocket({ pen, t }: TrouserTask): string {
  const x = -t.waist * 0.72
  const shape = polygon(
    [x, BAND_MM + 16],
    [x + 58, BAND_MM + 18],
    [x + 58, BAND_MM + 30],
    [x, BAND_MM + 28],
  )
  return (
    pen.shadow(shape, [0.6, 1.8], 2, 0.4) +
    pen.piece(
      shape,
      pen.cloth(),
      [light(polyline([x, BAND_MM + 17], [x + 58, BAND_MM + 19]), 1.8, 0, 0.7)],
      { lineMm: 0.6 },
    ) +
    pen.slit(polyline([x + 1, BAND_MM + 15.6], [x + 57, BAND_MM + 17.6]), 0.9)
  )
}

/** A pocket laid on the front of the thigh, its mouth slanted to the side seam. */
export function drawPatchMouth(
  { pen, t, options }: TrouserTask,
  place: (path: Path) => Path,
): string {
  const w = t.waist
  const a: Point = [w - 44, BAND_MM + 14]
  const b: Point = [t.hip - 6, BAND_MM + 84]
  const sides = (i: number): Path =>
    line([b[0] - 2 - i, t.hipY + 52]) +
    curve(
      [b[0] - 4 - i, t.hipY + 72 - i],
      [b[0] - 20, t.hipY + 82 - i],
      [b[0] - 36, t.hipY + 80 - i],
    ) +
    line([w - 92 + i, t.hipY + 66 - i]) +
    curve([w - 100 + i, t.hipY + 40], [w - 98 + i, BAND_MM + 60], [w - 94 + i, BAND_MM + 14 + i])
  const shape = place(`${move(a)}${line(b)}${sides(0)}Z`)
  return (
    pen.shadow(shape, [0.8, 2.5], 2, 0.4) +
    pen.piece(shape, pen.cloth({ turnDeg: -1.2, xMm: t.creaseX(t.kneeY) }), [
      dark(shape, 10, 6, 0.34),
      light(place(polyline(a, b)), 3, 0, 0.8),
      dark(place(polyline([b[0], b[1]], [b[0], t.hipY + 60])), 30, 12, 0.4),
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

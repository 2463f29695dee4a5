import { distance, type Outline, signedArea, type Xy } from '../geometry/outline'

const NOTCH_MM = 7
const ON_POINT_MM = 0.2
/** How much longer the way over the notch may be than its edge. */
const ON_EDGE_MM = 0.3

/** A notch as a short stroke from the seam outwards, across the allowance. */
export function notchStroke(notch: Xy, seam: Outline): readonly [Xy, Xy] | undefined {
  const [before, after] = neighboursOf(notch, seam) ?? []
  const length = before && after ? distance(before, after) : 0
  if (!before || !after || length === 0) return undefined
  const out = signedArea(seam) > 0 ? 1 : -1
  const [nx, ny] = [(after[1] - before[1]) / length, -(after[0] - before[0]) / length]
  const [x, y] = notch
  return [
    [x, y],
    [x + out * nx * NOTCH_MM, y + out * ny * NOTCH_MM],
  ]
}

/** The points before and after it: it may lie on a point of the seam, or between two. */
function neighboursOf(notch: Xy, seam: Outline): readonly [Xy, Xy] | undefined {
  const point = (at: number): Xy => seam[(at + seam.length) % seam.length] as Xy
  const on = seam.findIndex((p) => distance(p, notch) < ON_POINT_MM)
  if (on >= 0) return [point(on - 1), point(on + 1)]
  const detour = (at: number): number =>
    distance(point(at), notch) + distance(notch, point(at + 1)) - distance(point(at), point(at + 1))
  const nearest = seam.reduce((best, _, at) => (detour(at) < detour(best) ? at : best), 0)
  return detour(nearest) < ON_EDGE_MM ? [point(nearest), point(nearest + 1)] : undefined
}

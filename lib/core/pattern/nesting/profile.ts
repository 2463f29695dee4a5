import { boxOf, type Outline, placed } from '../geometry/outline'
import { GAP_MM } from './nest-piece'

/**
 * A piece in one position as columns of the cloth: where it begins and ends along the length in each,
 * with half the gap all round. Two pieces whose columns do not meet are at least the gap apart, so
 * that what is placed by columns never overlaps, exactly.
 */
export type Profile = {
  readonly rotationDeg: 0 | 180
  readonly mirrored: boolean
  /** Of the placed outline before it is moved. */
  readonly minX: number
  readonly minY: number
  readonly width: number
  readonly height: number
  /** Per column, measured from the top of the piece. */
  readonly from: Float64Array
  readonly to: Float64Array
}

export const COLUMN_MM = 6

export function profileOf(
  outline: Outline,
  rotationDeg: 0 | 180,
  isMirrored: boolean,
  columnMm = COLUMN_MM,
): Profile {
  const line = placed(outline, { x: 0, y: 0, rotationDeg, mirrored: isMirrored })
  const { minX, maxX, minY, maxY } = boxOf(line)
  const half = GAP_MM / 2
  const columns = Math.ceil((maxX - minX + GAP_MM) / columnMm)
  const from = new Float64Array(columns).fill(Number.POSITIVE_INFINITY)
  const to = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY)
  let p = line.at(-1) as readonly [number, number]
  for (const q of line) {
    const [a, b] = p[0] <= q[0] ? [p, q] : [q, p]
    // Columns whose interval, widened by half the gap on both sides, the edge touches.
    const first = Math.max(0, Math.ceil((a[0] - minX) / columnMm) - 1)
    const last = Math.min(columns - 1, Math.floor((b[0] - minX + GAP_MM) / columnMm))
    const slope = b[0] === a[0] ? 0 : (b[1] - a[1]) / (b[0] - a[0])
    for (let at = first; at <= last; at++) {
      const left = minX + at * columnMm - GAP_MM
      const l = Math.max(a[0], left)
      const r = Math.min(b[0], left + columnMm + GAP_MM)
      if (l > r) continue
      const y = a[1] + slope * (l - a[0])
      const z = a[0] === b[0] ? b[1] : a[1] + slope * (r - a[0])
      from[at] = Math.min(from[at] as number, Math.min(y, z) - minY - half)
      to[at] = Math.max(to[at] as number, Math.max(y, z) - minY + half)
    }
    p = q
  }
  return {
    rotationDeg,
    mirrored: isMirrored,
    minX,
    minY,
    width: maxX - minX,
    height: maxY - minY,
    from,
    to,
  }
}

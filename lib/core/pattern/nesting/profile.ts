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
  /**
   * The columns, far ones first, and where the piece begins and ends in each, measured from its top:
   * neighbours nearly agree, so that a few columns far apart tell most of what all would.
   */
  readonly columns: Int32Array
  readonly from: Float64Array
  readonly to: Float64Array
}

const STRIDE = 7

export function profileOf(
  outline: Outline,
  rotationDeg: 0 | 180,
  isMirrored: boolean,
  columnMm: number,
): Profile {
  const line = placed(outline, { x: 0, y: 0, rotationDeg, mirrored: isMirrored })
  const { minX, maxX, minY, maxY } = boxOf(line)
  const half = GAP_MM / 2
  const many = Math.ceil((maxX - minX + GAP_MM) / columnMm)
  const from = new Float64Array(many).fill(Number.POSITIVE_INFINITY)
  const to = new Float64Array(many).fill(Number.NEGATIVE_INFINITY)
  let p = line.at(-1) as readonly [number, number]
  for (const q of line) {
    const [a, b] = p[0] <= q[0] ? [p, q] : [q, p]
    // Columns whose interval, widened by half the gap on both sides, the edge touches.
    const first = Math.max(0, Math.ceil((a[0] - minX) / columnMm) - 1)
    const last = Math.min(many - 1, Math.floor((b[0] - minX + GAP_MM) / columnMm))
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
  const columns = farFirst(many)
  return {
    rotationDeg,
    mirrored: isMirrored,
    minX,
    minY,
    width: maxX - minX,
    height: maxY - minY,
    columns,
    from: Float64Array.from(columns, (at) => from[at] as number),
    to: Float64Array.from(columns, (at) => to[at] as number),
  }
}

function farFirst(many: number): Int32Array {
  const columns = new Int32Array(many)
  let next = 0
  for (let start = 0; start < STRIDE; start++)
    for (let at = start; at < many; at += STRIDE) columns[next++] = at
  return columns
}

/** Whether a piece lies the same in both positions, as a rectangle does when it is turned about. */
export const liesAlike = (one: Profile, other: Profile): boolean =>
  one.columns.length === other.columns.length &&
  one.from.every((from, at) => Math.abs(from - (other.from[at] as number)) < 1e-6) &&
  one.to.every((to, at) => Math.abs(to - (other.to[at] as number)) < 1e-6)

import { GAP_MM } from './nest-piece'
import type { Profile } from './profile'

/**
 * The cloth while pieces are laid: per column the stretches that are taken, in order. A piece slides
 * down from the beginning of the cloth until it meets nothing; holes between pieces are filled.
 */
export class Cloth {
  private readonly ends: Float64Array
  private readonly counts: Int32Array
  private readonly stride: number

  constructor(
    readonly widthMm: number,
    readonly columnMm: number,
    copies: number,
  ) {
    const columns = Math.ceil((widthMm + GAP_MM) / columnMm) + 1
    this.stride = 2 * copies + 2
    this.ends = new Float64Array(columns * this.stride)
    this.counts = new Int32Array(columns)
  }

  /** The last column a piece of this width may begin at. */
  lastColumn(width: number): number {
    return Math.floor((this.widthMm - width) / this.columnMm)
  }

  /** How far along the cloth the piece comes to lie at a column; −1 when only at or beyond `limit`. */
  slide({ from, to }: Profile, column: number, limit: number): number {
    const { ends, counts, stride } = this
    const columns = from.length
    let y = 0
    // Every column has to agree in turn; after a move the ones before are asked again.
    for (let at = 0, agreed = 0; agreed < columns; at = at + 1 === columns ? 0 : at + 1) {
      const start = from[at] as number
      const end = to[at] as number
      const base = (column + at) * stride
      const stop = base + 2 * (counts[column + at] as number)
      let hasMoved = false
      for (let k = base; k < stop; k += 2) {
        // The billionth keeps rounding from moving a piece for ever.
        if ((ends[k + 1] as number) <= y + start + 1e-9) continue
        if ((ends[k] as number) >= y + end) break
        y = (ends[k + 1] as number) - start
        if (y >= limit) return -1
        hasMoved = true
      }
      agreed = hasMoved ? 1 : agreed + 1
    }
    return y < limit ? y : -1
  }

  lay({ from, to }: Profile, column: number, y: number): void {
    const { ends, counts, stride } = this
    for (let at = 0; at < from.length; at++) {
      const start = y + (from[at] as number)
      const base = (column + at) * stride
      let k = base + 2 * (counts[column + at] as number)
      for (; k > base && (ends[k - 2] as number) > start; k -= 2) {
        ends[k] = ends[k - 2] as number
        ends[k + 1] = ends[k - 1] as number
      }
      ends[k] = start
      ends[k + 1] = y + (to[at] as number)
      counts[column + at] = (counts[column + at] as number) + 1
    }
  }
}

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
  private readonly places: number
  /** Where a profile could begin at each column when it was last tried: never sooner afterwards. */
  private readonly soonest = new Map<Profile, Float64Array>()

  constructor(
    readonly widthMm: number,
    readonly columnMm: number,
    copies: number,
  ) {
    this.places = Math.ceil((widthMm + GAP_MM) / columnMm) + 1
    this.stride = 2 * copies + 2
    this.ends = new Float64Array(this.places * this.stride)
    this.counts = new Int32Array(this.places)
  }

  clear(): void {
    this.counts.fill(0)
    for (const known of this.soonest.values()) known.fill(0)
  }

  /** The column where a piece ends soonest, if before `limit`, the first of equals. */
  bestPlace(profile: Profile, limit: number): { column: number; y: number } | undefined {
    const known = this.soonestOf(profile)
    const last = Math.floor((this.widthMm - profile.width) / this.columnMm)
    let lowest = limit - profile.height
    let found = -1
    for (let column = 0; column <= last; column++) {
      if ((known[column] as number) >= lowest) continue
      const y = this.slide(profile, column, known[column] as number, lowest)
      known[column] = y
      if (y >= lowest) continue
      lowest = y
      found = column
    }
    return found < 0 ? undefined : { column: found, y: lowest }
  }

  /** How far along the cloth the piece comes to lie at a column; no further than just past `limit`. */
  private slide({ columns, from, to }: Profile, column: number, y: number, limit: number): number {
    const { ends, counts, stride } = this
    const many = columns.length
    // Every column has to agree in turn; after a move the ones before are asked again.
    for (let at = 0, agreed = 0; agreed < many; at = at + 1 === many ? 0 : at + 1) {
      const start = from[at] as number
      const end = to[at] as number
      const place = column + (columns[at] as number)
      const base = place * stride
      const stop = base + 2 * (counts[place] as number)
      let hasMoved = false
      for (let k = base; k < stop; k += 2) {
        // The billionth keeps rounding from moving a piece for ever.
        if ((ends[k + 1] as number) <= y + start + 1e-9) continue
        if ((ends[k] as number) >= y + end) break
        y = (ends[k + 1] as number) - start
        if (y >= limit) return y
        hasMoved = true
      }
      agreed = hasMoved ? 1 : agreed + 1
    }
    return y
  }

  lay({ columns, from, to }: Profile, column: number, y: number): void {
    const { ends, counts, stride } = this
    for (let at = 0; at < columns.length; at++) {
      const start = y + (from[at] as number)
      const place = column + (columns[at] as number)
      const base = place * stride
      let k = base + 2 * (counts[place] as number)
      for (; k > base && (ends[k - 2] as number) > start; k -= 2) {
        ends[k] = ends[k - 2] as number
        ends[k + 1] = ends[k - 1] as number
      }
      ends[k] = start
      ends[k + 1] = y + (to[at] as number)
      counts[place] = (counts[place] as number) + 1
    }
  }

  private soonestOf(profile: Profile): Float64Array {
    const known = this.soonest.get(profile) ?? new Float64Array(this.places)
    this.soonest.set(profile, known)
    return known
  }
}

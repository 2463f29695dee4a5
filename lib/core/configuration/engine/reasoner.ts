/**
 * What every way of answering must be able to do. `allowed` has one byte per value of the model: 1 where
 * the decisions leave it open. The diagram answers in linear passes; the search answers by solving.
 */
export type Reasoner = {
  readonly isPossible: (allowed: Uint8Array) => boolean
  /**
   * The same of up to 31 worlds at once, where that is as cheap as of one: bit k of a value says that
   * world k allows it, bit k of the answer that world k has a variant.
   */
  readonly possibleWorlds?: (worlds: Int32Array) => number
  /** Marks in `supported` the values that occur in some variant; false when there is none. */
  readonly domains: (allowed: Uint8Array, supported: Uint8Array) => boolean
  /** Null when the number is out of reach. */
  readonly count: (allowed: Uint8Array) => bigint | null
  /** Cost of the cheapest variant with these costs per value; infinite when there is none. */
  readonly cheapest: (allowed: Uint8Array, cost: Float64Array) => number
  /** The same with each value, into `costs`; infinite where the value is not possible. */
  readonly cheapestPerValue: (
    allowed: Uint8Array,
    cost: Float64Array,
    costs: Float64Array,
  ) => number
  /** The values of a cheapest variant. */
  readonly cheapestValues: (allowed: Uint8Array, cost: Float64Array) => readonly number[] | null
  /**
   * Of wishes, each a mask over the values, a subset-minimal set to give up so that the others hold
   * together within `allowed`; its places, ascending, or null when nothing is possible at all.
   */
  readonly givenUp: (
    allowed: Uint8Array,
    wishes: readonly Uint8Array[],
    cost: Float64Array,
  ) => readonly number[] | null
}

import type { CostPasses } from './cost-passes'

/** Heavier than any price difference of a garment, light enough for exact sums of thousands. */
const BROKEN = 2 ** 36

/**
 * The fewest wishes to give up, and among those the cheapest variant: one pass over the diagram in which
 * a value costs its price plus a heavy weight for each wish it breaks. The fewest are subset-minimal.
 */
export function fewestGivenUp(
  passes: CostPasses,
  allowed: Uint8Array,
  wishes: readonly Uint8Array[],
  cost: Float64Array,
): readonly number[] | null {
  const weighted = cost.slice()
  for (const wish of wishes)
    for (let value = 0; value < weighted.length; value++)
      if (wish[value] === 0) weighted[value] = (weighted[value] as number) + BROKEN
  const chosen = passes.cheapestValues(allowed, weighted)
  return (
    chosen && wishes.flatMap((wish, at) => (chosen.some((value) => wish[value] === 0) ? [at] : []))
  )
}

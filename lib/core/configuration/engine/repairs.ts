import { opposite, type Vocabulary } from './decisions'
import { minimalChanges } from './minimal-changes'
import type { Decision } from './model'
import type { Reasoner } from './reasoner'

/** A subset-minimal change of decisions that makes them possible, and what it does to the price. */
export type Repair = { readonly change: readonly Decision[]; readonly priceDeltaCents: number }

const MOST_REPAIRS = 5

/** The repairs, cheapest first; `hard` decisions are not touched, `before` is the price so far. */
export function repairs(
  vocabulary: Vocabulary,
  reasoner: Reasoner,
  cost: Float64Array,
  decisions: readonly Decision[],
  hard: readonly Decision[],
  before: number,
): Repair[] {
  const wanted = vocabulary.allow(hard)
  if (!reasoner.isPossible(wanted)) return []
  const wishes = decisions.map((decision) => vocabulary.allow([decision]))
  const changes = minimalChanges((insisted) => {
    const allowed = wanted.slice()
    for (const at of insisted) vocabulary.apply(decisions[at] as Decision, allowed)
    return reasoner.givenUp(allowed, wishes, cost)
  })
  return changes
    .map((indices) => {
      const isChanged = new Set(indices)
      const after = decisions.map((decision, at) =>
        isChanged.has(at) ? opposite(decision) : decision,
      )
      const price = reasoner.cheapest(vocabulary.allow([...after, ...hard]), cost)
      return {
        change: indices.map((at) => opposite(decisions[at] as Decision)),
        priceDeltaCents: price - before,
      }
    })
    .sort((a, b) => a.priceDeltaCents - b.priceDeltaCents || a.change.length - b.change.length)
    .slice(0, MOST_REPAIRS)
}

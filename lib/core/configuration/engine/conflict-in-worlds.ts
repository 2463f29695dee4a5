import type { Vocabulary } from './decisions'
import type { Decision } from './model'

/**
 * A subset-minimal part of the decisions that cannot hold together with the `hard` ones; null when all of
 * them can, empty when the hard ones alone cannot. A round asks of the first decision, the first two, and
 * so on, all in one pass: where possible turns to impossible stands a member. It is insisted on, and only
 * what stands before it is asked about again, so there are as many rounds as members and one (more with
 * over 31 decisions). Minimal, because without a member the others, which are the members found before it
 * and some that stand before it, were possible together. Source: the linear search for transition
 * constraints of de Siqueira and Puget (ECAI 1988); all prefixes at once is ours.
 */
const MOST_WORLDS = 31

export function conflictInWorlds(
  vocabulary: Vocabulary,
  possible: (worlds: Int32Array) => number,
  decisions: readonly Decision[],
  hard: readonly Decision[],
): readonly Decision[] | null {
  const worlds = new Int32Array(vocabulary.values)
  const insisted = [...hard]
  const members = new Set<Decision>()
  // Of the first `low` decisions it is known that they can, of the first `high` that they cannot.
  let low = -1
  let high = decisions.length + 1
  for (;;) {
    while (high - low > 1) {
      const lengths = between(low, high)
      fill(worlds, vocabulary, insisted, decisions, lengths)
      const found = possible(worlds)
      const broken = lengths.findIndex((_, world) => ((found >> world) & 1) === 0)
      low = (broken === -1 ? lengths.at(-1) : lengths[broken - 1]) ?? low
      high = lengths[broken] ?? high
    }
    const member = decisions[high - 1]
    if (high > decisions.length) return null
    if (!member) return decisions.filter((decision) => members.has(decision))
    members.add(member)
    insisted.push(member)
    high -= 1
    low = -1
  }
}

/** Lengths strictly between, ascending: all of them, or as many as there are worlds. */
function between(low: number, high: number): number[] {
  const count = Math.min(high - low - 1, MOST_WORLDS)
  return Array.from(
    { length: count },
    (_, at) => low + 1 + Math.floor((at * (high - low - 1)) / count),
  )
}

/** World w holds what is insisted on and the first `lengths[w]` decisions. */
function fill(
  worlds: Int32Array,
  vocabulary: Vocabulary,
  insisted: readonly Decision[],
  decisions: readonly Decision[],
  lengths: readonly number[],
): void {
  worlds.fill(-1)
  for (const decision of insisted) vocabulary.restrict(decision, worlds, 0)
  const longest = lengths.at(-1) ?? 0
  let shorter = 0
  for (let at = 0; at < longest; at++) {
    while ((lengths[shorter] ?? longest) <= at) shorter++
    vocabulary.restrict(decisions[at] as Decision, worlds, 2 ** shorter - 1)
  }
}

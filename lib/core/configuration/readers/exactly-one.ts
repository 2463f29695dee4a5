import type { Clause, Membership } from '../engine/model'

/**
 * "Exactly one of these" as models of operating systems write it: a disjunction of conjunctions, each
 * with one of them and without all the others. Read as such it needs no auxiliary variables.
 */
type Conjunction = readonly Membership[]

const MOST = 64

/** At least one and no two of them; null when the disjunction says something else. */
export function exactlyOneClauses(parts: readonly Conjunction[]): Clause[] | null {
  const [first = []] = parts
  if (parts.length < 3 || parts.length > MOST || first.length !== parts.length) return null
  const keyOf = ({ variable, values }: Membership) => `${variable}:${values.join()}`
  const chosen = new Map<string, Membership>()
  const all = new Set(first.map(keyOf))
  for (const part of parts) {
    const keys = new Set(part.map(keyOf))
    const positive = part.filter(({ isIn }) => isIn)
    const [own] = positive
    if (!own || positive.length !== 1 || keys.size !== part.length) return null
    if (keys.size !== all.size || [...keys].some((key) => !all.has(key))) return null
    chosen.set(keyOf(own), own)
  }
  if (chosen.size !== parts.length) return null
  const members = [...chosen.values()]
  const pairs = members.flatMap((one, at) =>
    members.slice(at + 1).map(
      (other): Clause => [
        { ...one, isIn: false },
        { ...other, isIn: false },
      ],
    ),
  )
  return [members, ...pairs]
}

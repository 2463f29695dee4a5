import type { Clause, Membership } from '../engine/model'

/**
 * Between `min` and `max` of the memberships hold, by a counter: auxiliary Boolean (i, j) is true
 * exactly when at least j of the first i hold. Exact in both directions, so counts stay exact.
 * Source: Sinz, Towards an optimal CNF encoding of Boolean cardinality constraints (2005).
 */
export function cardinalityClauses(
  among: readonly Membership[],
  min: number,
  max: number,
  newAuxiliary: () => number,
): Clause[] {
  const clauses: Clause[] = []
  const height = Math.min(Math.max(min, max + 1), among.length)
  let below: (Membership | boolean)[] = [true, ...Array.from({ length: height }, () => false)]
  for (const [at, member] of among.entries()) {
    const above: (Membership | boolean)[] = [true]
    for (let count = 1; count <= height; count++) {
      if (count > at + 1) {
        above.push(false)
        continue
      }
      const own: Membership = { variable: newAuxiliary(), values: [1], isIn: true }
      const same = below[count] ?? false
      const fewer = below[count - 1] ?? false
      add(clauses, [not(same), own])
      add(clauses, [not(member), not(fewer), own])
      add(clauses, [not(own), same, member])
      add(clauses, [not(own), same, fewer])
      above.push(own)
    }
    below = above
  }
  if (min > among.length) clauses.push([])
  else add(clauses, [below[min] ?? true])
  if (max < among.length) add(clauses, [not(below[max + 1] ?? false)])
  return clauses
}

const not = (of: Membership | boolean): Membership | boolean =>
  typeof of === 'boolean' ? !of : { ...of, isIn: !of.isIn }

function add(clauses: Clause[], parts: readonly (Membership | boolean)[]): void {
  if (parts.includes(true)) return
  clauses.push(parts.filter((part): part is Membership => typeof part !== 'boolean'))
}

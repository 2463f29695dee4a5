import type { Clause } from './model'

/**
 * Values that every clause treats alike are one value to the compiler: thirty cloths of which the rules
 * distinguish four kinds are four. Found by splitting each domain by each membership in turn.
 */
export type ValueClasses = {
  /** Per variable and value, the class. */
  readonly classOf: readonly Int32Array[]
  /** Per variable and class, its values, ascending. */
  readonly members: readonly (readonly number[])[][]
}

export function valueClasses(
  clauses: readonly Clause[],
  domainSizes: readonly number[],
  /** Variables of which every value is known to be one of its kind. */
  isDistinct: ReadonlySet<number>,
): ValueClasses {
  const classOf = domainSizes.map((size, variable) =>
    isDistinct.has(variable)
      ? Int32Array.from({ length: size }, (_, value) => value)
      : new Int32Array(size),
  )
  const counts = domainSizes.map((size, variable) => (isDistinct.has(variable) ? size : 1))
  for (const clause of clauses)
    for (const { variable, values } of clause) {
      const own = classOf[variable] as Int32Array
      if (counts[variable] === own.length) continue
      const isNamed = new Uint8Array(own.length)
      for (const value of values) isNamed[value] = 1
      const renumbered = new Map<number, number>()
      for (let value = 0; value < own.length; value++) {
        const key = 2 * (own[value] as number) + (isNamed[value] as number)
        const number = renumbered.get(key) ?? renumbered.size
        renumbered.set(key, number)
        own[value] = number
      }
      counts[variable] = renumbered.size
    }
  const members = classOf.map((own, variable) => {
    const lists: number[][] = Array.from({ length: counts[variable] ?? 1 }, () => [])
    own.forEach((number, value) => {
      lists[number]?.push(value)
    })
    return lists
  })
  return { classOf, members }
}

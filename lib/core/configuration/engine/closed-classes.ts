import { classLiteral, type Encoding } from './encoding'

/** Literals that say what is not allowed any more; null when a variable has no value left. */
export function closedClasses(
  encoding: Encoding,
  starts: readonly number[],
  allowed: Uint8Array,
): number[] | null {
  const literals: number[] = []
  for (const [variable, start] of starts.entries()) {
    const members = encoding.classes.members[variable] ?? []
    const isOpen = members.map((values) => values.some((value) => allowed[start + value] === 1))
    if (!isOpen.includes(true)) return null
    if (members.length === 1) continue
    isOpen.forEach((open, at) => {
      if (!open) literals.push(classLiteral(encoding, variable, at) ^ 1)
    })
  }
  return literals
}

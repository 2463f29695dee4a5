import { classLiteral, type Encoding } from './encoding'
import type { Solver } from './solver'

/** The class a variable has been decided to, or -1 while it is open. */
export function decidedClass(encoding: Encoding, { value }: Solver, variable: number): number {
  const size = encoding.classes.members[variable]?.length ?? 1
  if (size === 1) return 0
  const first = encoding.firstBoolean[variable] as number
  if (size === 2) {
    const state = value[2 * first] as number
    return state === 0 ? -1 : state === 1 ? 1 : 0
  }
  for (let at = 0; at < size; at++) if (value[2 * (first + at)] === 1) return at
  return -1
}

/** The classes not ruled out yet. */
export function openClasses(encoding: Encoding, { value }: Solver, variable: number): number[] {
  const open: number[] = []
  const size = encoding.classes.members[variable]?.length ?? 1
  for (let at = 0; at < size; at++)
    if (size === 1 || value[classLiteral(encoding, variable, at)] !== -1) open.push(at)
  return open
}

/** All Booleans of the variables. */
export function booleansOf(encoding: Encoding, variables: readonly number[]): number[] {
  const booleans: number[] = []
  for (const variable of variables) {
    const first = encoding.firstBoolean[variable] as number
    const size = encoding.classes.members[variable]?.length ?? 1
    const count = size === 1 ? 0 : size === 2 ? 1 : size
    for (let boolean = first; boolean < first + count; boolean++) booleans.push(boolean)
  }
  return booleans
}

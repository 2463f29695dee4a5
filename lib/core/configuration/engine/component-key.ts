import type { Component } from './components'
import type { Problem } from './problem'
import type { Solver } from './solver'

/**
 * What is left of a component, as 53 + 43 bits of hash: its open values and the open rests of its clauses.
 * Components with the same rest have the same variants whatever was decided before. Binary clauses
 * are left out: they are open whenever both variables are. Assumption: two different rests never
 * share 96 bits (for a million components the odds are below 1e-16).
 */
export type ComponentKey = { readonly key: number; readonly check: number }

const ONE = 0x85ebca6b | 0
const TWO = 0xc2b2ae35 | 0
const THREE = 0x27d4eb2f

const mix = (state: number, item: number, factor: number): number => {
  let mixed = Math.imul(state ^ item, factor)
  mixed ^= mixed >>> 15
  mixed = Math.imul(mixed, 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}

export function componentKey(
  { variables, clauses }: Component,
  problem: Problem,
  { value }: Solver,
): ComponentKey {
  const { clauseStart, literals, encoding } = problem
  let one = variables.length
  let two = clauses.length
  let three = 7
  const addBoolean = (boolean: number) => {
    one = (one + mix(11, boolean, ONE)) | 0
    two = (two + mix(13, boolean, TWO)) | 0
    three = (three + mix(17, boolean, THREE)) | 0
  }
  for (const variable of variables) {
    const first = encoding.firstBoolean[variable] as number
    const size = encoding.classes.members[variable]?.length ?? 1
    if (size === 2) addBoolean(first)
    else
      for (let boolean = first; boolean < first + size; boolean++)
        if (value[2 * boolean] === 0) addBoolean(boolean)
  }
  for (const clause of clauses) {
    const start = clauseStart[clause] as number
    const end = clauseStart[clause + 1] as number
    if (end - start <= 2) continue
    let a = 23
    let b = 29
    let c = 31
    for (let place = start; place < end; place++) {
      const literal = literals[place] as number
      if (value[literal] !== 0) continue
      a = mix(a, literal, ONE)
      b = mix(b, literal, TWO)
      c = mix(c, literal, THREE)
    }
    one = (one + a) | 0
    two = (two + b) | 0
    three = (three + c) | 0
  }
  return {
    key: (one >>> 0) * 0x200000 + (two & 0x1fffff),
    check: (three >>> 0) * 0x800 + (two >>> 21),
  }
}

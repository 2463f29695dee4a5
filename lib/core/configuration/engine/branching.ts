import type { Component } from './components'
import { eliminationPriority } from './elimination-order'
import type { Problem } from './problem'
import type { Solver } from './solver'

/** Chooses the variable of a component to decide next; -1 when only auxiliary ones are left. */
export type Branching = (component: Component) => number

/** No single order wins; the portfolio tries these in turn. Ties go to the lower number. */
export const BRANCHINGS = ['elimination', 'fill', 'occurrence'] as const
export type BranchingName = (typeof BRANCHINGS)[number]

export function branching(name: BranchingName, problem: Problem, solver: Solver): Branching {
  switch (name) {
    case 'elimination':
      return byPriority(problem, eliminationPriority(problem, 'degree'))
    case 'fill':
      return byPriority(problem, eliminationPriority(problem, 'fill'))
    case 'occurrence':
      return byOccurrence(problem, solver)
    default: {
      const never: never = name
      return never
    }
  }
}

function byPriority({ encoding }: Problem, priority: Int32Array): Branching {
  return ({ variables }) => {
    let best = -1
    for (const variable of variables)
      if (
        !encoding.isAuxiliary[variable] &&
        (best === -1 || (priority[variable] as number) > (priority[best] as number))
      )
        best = variable
    return best
  }
}

/** The variable in most short open clauses, after the weights of Jeroslow and Wang. */
function byOccurrence({ encoding, clauseStart, literals }: Problem, { value }: Solver): Branching {
  const score = new Float64Array(encoding.variables)
  return ({ variables, clauses }) => {
    for (const variable of variables) score[variable] = 0
    for (const clause of clauses) {
      const end = clauseStart[clause + 1] as number
      let open = 0
      for (let at = clauseStart[clause] as number; at < end; at++)
        if (value[literals[at] as number] === 0) open++
      const weight = 2 ** -Math.min(open, 30)
      for (let at = clauseStart[clause] as number; at < end; at++) {
        const literal = literals[at] as number
        if (value[literal] !== 0) continue
        const variable = encoding.variableOf[literal >> 1] as number
        score[variable] = (score[variable] as number) + weight
      }
    }
    let best = -1
    for (const variable of variables)
      if (
        !encoding.isAuxiliary[variable] &&
        (best === -1 || (score[variable] as number) > (score[best] as number))
      )
        best = variable
    return best
  }
}

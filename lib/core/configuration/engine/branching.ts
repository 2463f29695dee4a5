import { bagTree } from './bag-tree'
import { bestElimination } from './best-elimination'
import type { Component } from './components'
import { dissectionPriority } from './dissection-order'
import { nestedPriority } from './nested-order'
import type { Problem } from './problem'
import type { Solver } from './solver'

/**
 * Chooses the variable of a component to decide next; -1 when only auxiliary ones are left: they are
 * functions of the others, so there is nothing to decide.
 */
export type Branching = (component: Component) => number

/** No single order wins; the portfolio tries these in turn. Ties go to the lower number. */
export const BRANCHINGS = ['dissection', 'nested', 'elimination', 'occurrence'] as const
export type BranchingName = (typeof BRANCHINGS)[number]

export function branchings(problem: Problem, solver: Solver): Record<BranchingName, Branching> {
  const elimination = bestElimination(problem)
  const tree = bagTree(elimination)
  return {
    dissection: byOccurrence(problem, solver, dissectionPriority(elimination, tree)),
    nested: byOccurrence(problem, solver, nestedPriority(elimination, tree.neighbours)),
    elimination: byPriority(problem, elimination.place),
    occurrence: byOccurrence(problem, solver),
  }
}

/** Alone, for a count under a small budget. */
export const occurrenceBranching = (problem: Problem, solver: Solver): Branching =>
  byOccurrence(problem, solver)

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

/**
 * The variable in most short open clauses, after the weights of Jeroslow and Wang. With a priority, the
 * foremost variables only, auxiliary ones included: a box of a table may separate better than its columns.
 */
function byOccurrence(
  { encoding, clauseStart, literals }: Problem,
  { value }: Solver,
  priority?: Int32Array,
): Branching {
  const score = new Float64Array(encoding.variables)
  const isOut = (variable: number) => !priority && encoding.isAuxiliary[variable]
  return ({ variables, clauses }) => {
    if (variables.every((variable) => encoding.isAuxiliary[variable])) return -1
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
    for (const variable of variables) {
      if (isOut(variable)) continue
      const ahead =
        best === -1 ? 1 : priority ? (priority[variable] as number) - (priority[best] as number) : 0
      if (ahead > 0 || (ahead === 0 && (score[variable] as number) > (score[best] as number)))
        best = variable
    }
    return best
  }
}

import { learnFrom } from './learn'
import { propagate } from './propagate'
import { search } from './search'
import { assign, NO_CONFLICT, NO_REASON, type Solver } from './solver'

/**
 * Propagates a decision of the compiler and makes sure that it has a model among the given Booleans; if
 * not, the level is taken back and its consequence learnt.
 */
export function follow(solver: Solver, booleans: readonly number[]): 'sat' | 'unsat' | 'limit' {
  const conflict = propagate(solver)
  if (conflict !== NO_CONFLICT) learnFrom(solver, conflict, solver.levelStart.length)
  else if (phasesAgree(solver, booleans)) return 'sat'
  else {
    const result = search(solver, booleans)
    if (result !== 'unsat') return result
  }
  restoreFacts(solver)
  return 'unsat'
}

/** The phases are a model of what held before the decision; they may be one still. */
function phasesAgree({ value, phase }: Solver, booleans: readonly number[]): boolean {
  for (const boolean of booleans)
    if (value[2 * boolean + (phase[boolean] as number)] === -1) return false
  return true
}

/** Facts learnt deep in the search were taken back with their level: they hold again. */
export function restoreFacts(solver: Solver): void {
  for (const fact of solver.facts)
    if (solver.value[fact] === 0) {
      assign(solver, fact, NO_REASON)
      solver.level[fact >> 1] = 0
    }
  propagate(solver)
}

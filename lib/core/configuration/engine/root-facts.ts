import { restoreFacts } from './follow'
import { propagate } from './propagate'
import { search } from './search'
import { assign, backTo, NO_CONFLICT, NO_REASON, pushLevel, type Solver } from './solver'

/**
 * Finds the literals that hold in every model, so that all later work is spared what is decided anyway:
 * each model found clears the literals it breaks, the rest are tried one by one. It stops at the work
 * limit; then some facts may be missing, which costs time, not truth.
 * Source: Marques-Silva, Janota, Lynce, On computing backbones of propositional theories (2010).
 */
const MOST_WORK = 4e6

export function findRootFacts(solver: Solver): void {
  const { booleans, value, phase } = solver
  solver.workLimit = solver.work + MOST_WORK
  const all = Array.from({ length: booleans }, (_, boolean) => boolean)
  if (solver.isContradictory || search(solver, all) !== 'sat') return
  const seen = new Uint8Array(2 * booleans)
  const note = () => {
    for (let boolean = 0; boolean < booleans; boolean++)
      seen[2 * boolean + (phase[boolean] as number)] = 1
  }
  note()
  for (let boolean = 0; boolean < booleans && solver.work <= solver.workLimit; boolean++) {
    const other = seen[2 * boolean] === 1 ? 2 * boolean + 1 : 2 * boolean
    if (value[2 * boolean] !== 0 || seen[other] === 1) continue
    pushLevel(solver)
    assign(solver, other, NO_REASON)
    if (propagate(solver) === NO_CONFLICT) {
      const result = search(solver, all)
      backTo(solver, 0)
      if (result === 'sat') note()
      if (result !== 'unsat') continue
    } else backTo(solver, 0)
    if (value[other] === 0) assign(solver, other ^ 1, NO_REASON)
    restoreFacts(solver)
  }
}

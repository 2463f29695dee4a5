import { forgetClauses } from './forget-clauses'
import { learnFrom } from './learn'
import { propagate } from './propagate'
import { assign, backTo, NO_CONFLICT, NO_REASON, pushLevel, type Solver } from './solver'

/**
 * Looks for a model in which the assumed literals hold. `core` is a part of them (not yet minimal) that
 * cannot hold; empty when the clauses alone contradict. Afterwards the solver is back at level 0, and
 * after `sat` the phases are the model. Source: MiniSat's solve and analyzeFinal.
 */
export type Assumed =
  | { readonly kind: 'sat' }
  | { readonly kind: 'unsat'; readonly core: readonly number[] }
  | { readonly kind: 'limit' }

const FORGET_EVERY = 500

export function solveAssuming(solver: Solver, assumptions: readonly number[]): Assumed {
  const { value, phase, heap } = solver
  backTo(solver, 0)
  refill(solver)
  let conflicts = 0
  for (;;) {
    const conflict = solver.isContradictory ? 0 : propagate(solver)
    if (conflict !== NO_CONFLICT) {
      if (solver.isContradictory || !learnFrom(solver, conflict, 0))
        return { kind: 'unsat', core: [] }
      refill(solver)
      if (++conflicts % FORGET_EVERY === 0 && solver.learnt.length > solver.learntLimit) {
        backTo(solver, 0)
        refill(solver)
        forgetClauses(solver)
      }
      continue
    }
    if (solver.work > solver.workLimit) {
      backTo(solver, 0)
      return { kind: 'limit' }
    }
    const assumed = assumptions[solver.levelStart.length]
    if (assumed !== undefined) {
      if (value[assumed] === -1) {
        const core = coreOf(solver, assumed)
        backTo(solver, 0)
        return { kind: 'unsat', core }
      }
      pushLevel(solver)
      if (value[assumed] === 0) assign(solver, assumed, NO_REASON)
      continue
    }
    let boolean = heap.take()
    while (boolean !== -1 && value[2 * boolean] !== 0) boolean = heap.take()
    if (boolean === -1) {
      for (let at = 0; at < solver.booleans; at++) phase[at] = value[2 * at] === 1 ? 0 : 1
      backTo(solver, 0)
      return { kind: 'sat' }
    }
    pushLevel(solver)
    assign(solver, 2 * boolean + (phase[boolean] as number), NO_REASON)
  }
}

function refill(solver: Solver): void {
  for (let boolean = 0; boolean < solver.booleans; boolean++)
    if (solver.value[2 * boolean] === 0) solver.heap.add(boolean)
}

/** The assumptions that made the assumed literal false, itself included. */
function coreOf(solver: Solver, assumed: number): number[] {
  const { seen, trail, reason, arena, level } = solver
  const core = [assumed]
  if (level[assumed >> 1] === 0) return core
  seen[assumed >> 1] = 1
  for (let at = solver.trailSize - 1; at >= 0; at--) {
    const literal = trail[at] as number
    const boolean = literal >> 1
    if (!seen[boolean]) continue
    seen[boolean] = 0
    const reference = reason[boolean] as number
    if (level[boolean] === 0) continue
    if (reference === NO_REASON) core.push(literal)
    else if (reference <= -2) seen[(-reference - 2) >> 1] = 1
    else {
      const end = reference + 1 + (arena[reference] as number)
      for (let place = reference + 1; place < end; place++)
        if (arena[place] !== literal) seen[(arena[place] as number) >> 1] = 1
    }
  }
  return core
}

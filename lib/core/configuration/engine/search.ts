import { forgetClauses } from './forget-clauses'
import { learnFrom } from './learn'
import { propagate } from './propagate'
import { assign, backTo, NO_CONFLICT, NO_REASON, pushLevel, type Solver } from './solver'

/**
 * Looks for a model of the given Booleans above the current level, trying saved phases first. `sat`:
 * the phases are a model and the level is as before. `unsat`: the level is one lower and has learnt
 * the consequence (at level 0 the solver is contradictory). `limit`: the work limit was reached.
 */
export type SearchResult = 'sat' | 'unsat' | 'limit'

const RESTART_AFTER = 100

export function search(solver: Solver, booleans: ArrayLike<number>): SearchResult {
  const { value, phase, heap } = solver
  const root = solver.levelStart.length
  let next = 0
  let byActivity = false
  let conflicts = 0
  let restartAt = RESTART_AFTER
  let restarts = 0
  for (;;) {
    const conflict = propagate(solver)
    if (conflict !== NO_CONFLICT) {
      if (!learnFrom(solver, conflict, root)) return 'unsat'
      conflicts++
      byActivity = true
      refill(solver, booleans)
      if (conflicts >= restartAt) {
        restartAt = conflicts + RESTART_AFTER * luby(++restarts)
        backTo(solver, root)
        if (solver.learnt.length > solver.learntLimit) forgetClauses(solver)
      }
      continue
    }
    if (solver.work > solver.workLimit) {
      backTo(solver, root)
      return 'limit'
    }
    let boolean = -1
    if (byActivity) {
      do boolean = heap.take()
      while (boolean !== -1 && value[2 * boolean] !== 0)
    } else {
      while (next < booleans.length && value[2 * (booleans[next] as number)] !== 0) next++
      if (next < booleans.length) boolean = booleans[next] as number
    }
    if (boolean === -1) {
      savePhases(solver, booleans)
      backTo(solver, root)
      return 'sat'
    }
    pushLevel(solver)
    assign(solver, 2 * boolean + (phase[boolean] as number), NO_REASON)
  }
}

/** What is open again must be in the heap again. */
function refill(solver: Solver, booleans: ArrayLike<number>): void {
  for (let at = 0; at < booleans.length; at++) {
    const boolean = booleans[at] as number
    if (solver.value[2 * boolean] === 0) solver.heap.add(boolean)
  }
}

function savePhases(solver: Solver, booleans: ArrayLike<number>): void {
  const { value, phase } = solver
  for (let at = 0; at < booleans.length; at++) {
    const boolean = booleans[at] as number
    phase[boolean] = value[2 * boolean] === 1 ? 0 : 1
  }
}

/** 1 1 2 1 1 2 4 … (Luby, Sinclair, Zuckerman 1993). */
function luby(index: number): number {
  let size = 1
  let power = 0
  while (size < index + 1) {
    size = 2 * size + 1
    power++
  }
  let at = index
  while (size - 1 !== at) {
    size = (size - 1) >> 1
    power--
    at %= size
  }
  return 2 ** power
}

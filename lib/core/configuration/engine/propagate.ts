import { assign, NO_CONFLICT, type Solver } from './solver'

/**
 * Unit propagation to the fixpoint with two watched literals. Returns the reference of a clause that
 * is false, or NO_CONFLICT. Watched lists are compacted in place: nothing is allocated.
 */
export function propagate(solver: Solver): number {
  while (solver.head < solver.trailSize) {
    const literal = solver.trail[solver.head++] as number
    if ((literal & 1) === 0) {
      const conflict = propagateGroup(solver, literal)
      if (conflict !== NO_CONFLICT) return conflict
    }
    const conflict = propagateWatches(solver, literal)
    if (conflict !== NO_CONFLICT) return conflict
  }
  return NO_CONFLICT
}

/** One member of a group is true: the others are false. */
function propagateGroup(solver: Solver, literal: number): number {
  const { value, arena } = solver
  const own = literal >> 1
  const to = solver.groupTo[own] as number
  for (let other = solver.groupFrom[own] as number; other < to; other++) {
    if (other === own) continue
    const state = value[2 * other]
    if (state === 0) assign(solver, 2 * other + 1, -literal - 2)
    else if (state === 1) {
      arena[1] = literal ^ 1
      arena[2] = 2 * other + 1
      return 0
    }
  }
  return NO_CONFLICT
}

function propagateWatches(solver: Solver, literal: number): number {
  const { value, watches, arena } = solver
  const list = watches[literal] as number[]
  const size = list.length
  const falsified = literal ^ 1
  let kept = 0
  let at = 0
  let conflict = NO_CONFLICT
  solver.work += size
  while (at < size) {
    const reference = list[at++] as number
    const blocker = list[at++] as number
    if (value[blocker] === 1) {
      list[kept++] = reference
      list[kept++] = blocker
      continue
    }
    const first = reference + 1
    let other = arena[first] as number
    if (other === falsified) {
      other = arena[first + 1] as number
      arena[first] = other
      arena[first + 1] = falsified
    }
    if (other !== blocker && value[other] === 1) {
      list[kept++] = reference
      list[kept++] = other
      continue
    }
    const end = first + (arena[reference] as number)
    let next = first + 2
    while (next < end && value[arena[next] as number] === -1) next++
    if (next < end) {
      const watched = arena[next] as number
      arena[first + 1] = watched
      arena[next] = falsified
      ;(watches[watched ^ 1] as number[]).push(reference, other)
      continue
    }
    list[kept++] = reference
    list[kept++] = other
    if (value[other] === -1) {
      conflict = reference
      break
    }
    assign(solver, other, reference)
  }
  while (at < size) list[kept++] = list[at++] as number
  list.length = kept
  return conflict
}

import type { Random } from '@/lib/core/shared/random'
import type { Plan } from './plan'
import type { TabuMemory } from './tabu-memory'

/** An operation and between whom it goes: a way of its own to another machine, or -1 to stay on its. */
export type Move = {
  operation: number
  way: number
  x: number
  y: number
  /** The furthest operation it passes on its own machine. */
  past: number
  estimate: number
}

/** Where a tabu search stands, and the best moves it has looked at in this iteration. */
export type Search = {
  readonly plan: Plan
  readonly memory: TabuMemory
  readonly random: Random
  readonly path: Int32Array
  readonly scratch: Int32Array
  /** The move that promises most of those that are not tabu; without one the operation is -1. */
  readonly best: Move
  /** Any of the tabu moves, for when there is no other. */
  readonly last: Move
  iteration: number
  /** The makespan to beat. */
  target: number
  equals: number
  refused: number
}

export const noMove = (): Move => ({ operation: -1, way: -1, x: -1, y: -1, past: -1, estimate: 0 })

export function forget(search: Search): void {
  search.best.operation = -1
  search.best.estimate = Number.POSITIVE_INFINITY
  search.last.operation = -1
  search.equals = 0
  search.refused = 0
}

/** Keeps the move if it is the best so far, ties by chance; a tabu one only if it promises a new best. */
export function look(
  search: Search,
  isTabu: boolean,
  estimate: number,
  operation: number,
  way: number,
  x: number,
  y: number,
  past: number,
): void {
  const { best, last, random } = search
  let move = best
  if (isTabu && estimate >= search.target) {
    if (random() * ++search.refused >= 1) return
    move = last
  } else {
    if (estimate > best.estimate) return
    search.equals = estimate < best.estimate ? 1 : search.equals + 1
    if (search.equals > 1 && random() * search.equals >= 1) return
  }
  move.operation = operation
  move.way = way
  move.x = x
  move.y = y
  move.past = past
  move.estimate = estimate
}

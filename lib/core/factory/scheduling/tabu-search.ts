import type { Random } from '@/lib/core/shared/random'
import { criticalPath } from './critical-path'
import { moveOperation } from './move-operation'
import { lookAround } from './neighbours'
import { type KeptPlan, keep, planOf } from './plan'
import { forget, type Move, noMove, type Search } from './search'
import type { Shop } from './shop'
import { emptyMemory, forbidMachine, forbidTurn } from './tabu-memory'

/** How long a search may go on: no clock of its own, so that the same iterations give the same plan. */
export type Budget = { readonly hasTime: () => boolean; iterations: number }

export type Effort = {
  /** Iterations without a better plan after which to stop. */
  readonly patience: number
  /** A makespan that cannot be undercut. */
  readonly floor: number
  readonly random: Random
  readonly budget: Budget
}

/** Asking the time costs more than a step. */
const STEPS_BETWEEN_LOOKS = 32

/**
 * Tabu search from a plan until its patience or the budget ends: always the move that promises most,
 * even when it makes the plan longer; the way back is tabu for a time drawn by chance (10 + jobs per
 * machine, up to 1.4 times that: Zhang and others 2007).
 */
export function tabuSearch(shop: Shop, from: KeptPlan, effort: Effort): KeptPlan {
  const { patience, floor, random, budget } = effort
  const plan = planOf(shop, from.ways, from.order)
  const search: Search = {
    plan,
    memory: emptyMemory(),
    random,
    path: new Int32Array(shop.operations),
    scratch: new Int32Array(shop.operations + 1),
    best: noMove(),
    last: noMove(),
    iteration: 0,
    target: plan.makespan,
    equals: 0,
    refused: 0,
  }
  const tenure = 10 + shop.jobs / Math.max(1, shop.machines)
  let best = from
  let foundAt = 0
  while (best.makespan > floor && search.iteration - foundAt < patience && budget.iterations > 0) {
    if (search.iteration % STEPS_BETWEEN_LOOKS === 0 && !budget.hasTime()) break
    budget.iterations--
    search.iteration++
    forget(search)
    lookAround(search, criticalPath(plan, search.path, random))
    const move = search.best.operation >= 0 ? search.best : search.last
    if (move.operation < 0) break
    forbidWayBack(search, move, search.iteration + Math.round(tenure * (1 + 0.4 * random())))
    moveOperation(plan, move)
    if (plan.makespan < best.makespan) {
      best = keep(plan)
      search.target = plan.makespan
      foundAt = search.iteration
    }
  }
  return best
}

function forbidWayBack({ plan, memory }: Search, move: Move, until: number): void {
  const { operation: v, past } = move
  const { place, before, after, machineOf } = plan
  if (move.way >= 0) forbidMachine(memory, v, machineOf[v] as number, until)
  else if ((place[past] as number) > (place[v] as number))
    for (let w = v; w !== past; ) {
      w = after[w] as number
      forbidTurn(memory, v, w, until)
    }
  else
    for (let w = v; w !== past; ) {
      w = before[w] as number
      forbidTurn(memory, w, v, until)
    }
}

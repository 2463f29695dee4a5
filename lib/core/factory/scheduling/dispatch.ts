import type { Random } from '@/lib/core/shared/random'
import { type KeptPlan, planOf } from './plan'
import type { Shop } from './shop'

/**
 * A first feasible plan by Giffler and Thompson (1960): of all next operations find the one that could
 * be finished first; on its machine one of those that could start before then goes next, by a rule. So
 * no operation could start earlier without delaying another. Rules: first come first served (who has
 * waited longest), shortest time, most work remaining (at the shortest times), chance.
 */
export const RULES = ['first-come', 'shortest', 'most-work', 'chance'] as const
export type Rule = (typeof RULES)[number]

export function dispatch(shop: Shop, rule: Rule, random: Random): KeptPlan {
  const { operations, firstWay, wayMachine, wayTime, jobAfter, starts } = shop
  const remaining = workRemaining(shop)
  const next = Int32Array.from(starts)
  const ready = new Int32Array(next.length)
  const free = new Int32Array(shop.machines)
  const ways = new Int32Array(operations)
  const order = new Int32Array(operations)
  const urgency = (job: number, time: number): number => {
    const v = next[job] as number
    switch (rule) {
      case 'first-come':
        return -(ready[job] as number)
      case 'shortest':
        return -time
      case 'most-work':
        return remaining[v] as number
      case 'chance':
        return random()
      default:
        return rule satisfies never
    }
  }
  const startOn = (job: number, way: number): number =>
    Math.max(ready[job] as number, free[wayMachine[way] as number] as number)
  const eachWay = (visit: (job: number, way: number) => void): void => {
    for (let job = 0; job < next.length; job++) {
      const v = next[job] as number
      if (v === operations) continue
      for (let way = firstWay[v] as number; way < (firstWay[v + 1] as number); way++)
        visit(job, way)
    }
  }
  for (let at = 0; at < operations; at++) {
    let earliest = Number.POSITIVE_INFINITY
    let machine = -1
    let ties = 0
    eachWay((job, way) => {
      const end = startOn(job, way) + (wayTime[way] as number)
      if (end > earliest) return
      ties = end < earliest ? 1 : ties + 1
      if (end < earliest || random() * ties < 1) machine = wayMachine[way] as number
      earliest = end
    })
    let chosen = -1
    let chosenWay = -1
    let most = Number.NEGATIVE_INFINITY
    eachWay((job, way) => {
      if (wayMachine[way] !== machine) return
      const start = startOn(job, way)
      const time = wayTime[way] as number
      if (start >= earliest && start + time > earliest) return
      const urgent = urgency(job, time)
      if (urgent <= most) return
      most = urgent
      chosen = job
      chosenWay = way
    })
    const v = next[chosen] as number
    const end = startOn(chosen, chosenWay) + (wayTime[chosenWay] as number)
    order[at] = v
    ways[v] = chosenWay
    ready[chosen] = end
    free[machine] = end
    next[chosen] = jobAfter[v] as number
  }
  return { ways, order, makespan: planOf(shop, ways, order).makespan }
}

/** The shortest time from each operation to the end of its job, itself included. */
function workRemaining(shop: Shop): Int32Array {
  const remaining = new Int32Array(shop.operations + 1)
  for (let v = shop.operations - 1; v >= 0; v--)
    remaining[v] = shortestTime(shop, v) + (remaining[shop.jobAfter[v] as number] as number)
  return remaining
}

export function shortestTime({ firstWay, wayTime }: Shop, v: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let way = firstWay[v] as number; way < (firstWay[v + 1] as number); way++)
    least = Math.min(least, wayTime[way] as number)
  return least
}

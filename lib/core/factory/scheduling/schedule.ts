import { type KeptPlan, planOf } from './plan'
import type { Shop } from './shop'

/** Who does what when; numbers from nought, each operation from its start up to, but not, its end. */
export type ScheduledOperation = {
  readonly job: number
  readonly index: number
  readonly machine: number
  readonly start: number
  readonly end: number
}

export type Schedule = {
  readonly makespan: number
  readonly operations: readonly ScheduledOperation[]
}

/** Every operation as early as its plan allows. */
export function scheduleOf(shop: Shop, { ways, order }: KeptPlan): Schedule {
  const { head, time, machineOf, makespan } = planOf(shop, ways, order)
  const operations = Array.from({ length: shop.operations }, (_, v) => ({
    job: shop.jobOf[v] as number,
    index: shop.indexOf[v] as number,
    machine: machineOf[v] as number,
    start: head[v] as number,
    end: (head[v] as number) + (time[v] as number),
  }))
  return { makespan, operations }
}

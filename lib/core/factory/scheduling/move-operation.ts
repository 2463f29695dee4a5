import { evaluate, type Plan } from './plan'
import type { Move } from './search'

/**
 * Takes an operation out of its place and puts it between two neighbours of a machine (either may be
 * nobody), and brings the order, heads, tails and makespan up to date. Only the stretch of the order
 * between its old place and its new neighbour is looked at: who follows the operation there moves
 * behind with it, or who it waits for before (Pearce and Kelly 2006). The caller has seen to it that
 * no circle arises.
 */
export function moveOperation(plan: Plan, { operation: v, way, x, y }: Move): void {
  const { before, after, firstOn, place, machineOf, time, shop } = plan
  const nobody = shop.operations
  const p = before[v] as number
  const n = after[v] as number
  if (p === nobody) firstOn[machineOf[v] as number] = n
  else after[p] = n
  if (n !== nobody) before[n] = p
  if (way >= 0) {
    machineOf[v] = shop.wayMachine[way] as number
    time[v] = shop.wayTime[way] as number
  }
  before[v] = x
  after[v] = y
  if (x === nobody) firstOn[machineOf[v] as number] = v
  else after[x] = v
  if (y !== nobody) before[y] = v
  const old = place[v] as number
  if (x !== nobody && (place[x] as number) > old) evaluate(plan, old, pushBack(plan, v, x))
  else if (y !== nobody && (place[y] as number) < old) evaluate(plan, pullForward(plan, v, y), old)
  else evaluate(plan, old, old)
}

/** Puts `v` and who follows it up to `x` directly behind `x`; tells the place where `x` stood. */
function pushBack(plan: Plan, v: number, x: number): number {
  const { shop, before, order, place, mark, moved } = plan
  const { jobBefore } = shop
  const stamp = ++plan.stamp
  const end = place[x] as number
  mark[v] = stamp
  let free = place[v] as number
  let count = 0
  for (let at = free; at <= end; at++) {
    const w = order[at] as number
    const follows =
      mark[w] === stamp ||
      mark[jobBefore[w] as number] === stamp ||
      mark[before[w] as number] === stamp
    if (follows) {
      mark[w] = stamp
      moved[count++] = w
    } else {
      order[free] = w
      place[w] = free++
    }
  }
  for (let at = 0; at < count; at++) {
    const w = moved[at] as number
    order[free] = w
    place[w] = free++
  }
  return end
}

/** Puts `v` and who it waits for, back to `y`, directly before `y`; tells the place where `y` stood. */
function pullForward(plan: Plan, v: number, y: number): number {
  const { shop, after, order, place, mark, moved } = plan
  const { jobAfter } = shop
  const stamp = ++plan.stamp
  const start = place[y] as number
  mark[v] = stamp
  let free = place[v] as number
  let count = 0
  for (let at = free; at >= start; at--) {
    const w = order[at] as number
    const isAwaited =
      mark[w] === stamp ||
      mark[jobAfter[w] as number] === stamp ||
      mark[after[w] as number] === stamp
    if (isAwaited) {
      mark[w] = stamp
      moved[count++] = w
    } else {
      order[free] = w
      place[w] = free--
    }
  }
  for (let at = 0; at < count; at++) {
    const w = moved[at] as number
    order[free] = w
    place[w] = free--
  }
  return start
}

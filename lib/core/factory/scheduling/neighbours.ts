import { estimateBefore, estimateBehind } from './estimate-move'
import type { Plan } from './plan'
import { look, type Search } from './search'
import { isMachineTabu, isTurnTabu } from './tabu-memory'

/**
 * The moves of a critical path. On a machine: any operation of a critical block behind its last or
 * before its first, the first or last to anywhere in it (N6 and N7: Balas and Vazacopoulos 1998, Zhang
 * and others 2007). To another machine, where an operation may go: between any two (Mastrolilli and
 * Gambardella 2000). Never where a way might lead back from the operation to itself.
 */
export function lookAround(search: Search, length: number): void {
  const { plan, path } = search
  const { machineOf, shop } = plan
  for (let from = 0; from < length; ) {
    const machine = machineOf[path[from] as number]
    let to = from
    while (to + 1 < length && machineOf[path[to + 1] as number] === machine) to++
    if (to > from) lookAtBlock(search, from, to)
    from = to + 1
  }
  if (shop.wayTime.length === shop.operations) return
  for (let at = 0; at < length; at++) lookElsewhere(search, path[at] as number)
}

function lookAtBlock(search: Search, from: number, to: number): void {
  const { path } = search
  const first = path[from] as number
  const last = path[to] as number
  for (let at = from; at < to; at++) lookBehind(search, path[at] as number, last)
  for (let at = from + 1; at < to; at++) lookBehind(search, first, path[at] as number)
  if (to - from === 1) return
  for (let at = from + 1; at <= to; at++) lookBefore(search, path[at] as number, first)
  for (let at = from + 1; at < to; at++) lookBefore(search, last, path[at] as number)
}

/** Whether a way may lead from one operation to another: if one does, both heads and tails show it. */
function mayLead({ shop, head, tail, time }: Plan, from: number, to: number): boolean {
  if (from === shop.operations || to === shop.operations) return false
  const takes = time[from] as number
  return (
    from === to ||
    ((head[to] as number) >= (head[from] as number) + takes &&
      (tail[from] as number) >= (tail[to] as number) + takes)
  )
}

function lookBehind(search: Search, u: number, v: number): void {
  const { plan, memory, iteration } = search
  const { shop, after } = plan
  if (mayLead(plan, shop.jobAfter[u] as number, v)) return
  let tabu = false
  for (let w = u; w !== v && !tabu; ) {
    w = after[w] as number
    tabu = isTurnTabu(memory, w, u, iteration)
  }
  const estimate = estimateBehind(plan, u, v, search.scratch)
  look(search, tabu, estimate, u, -1, v, after[v] as number, v)
}

function lookBefore(search: Search, v: number, u: number): void {
  const { plan, memory, iteration } = search
  const { shop, before } = plan
  if (mayLead(plan, u, shop.jobBefore[v] as number)) return
  let tabu = false
  for (let w = v; w !== u && !tabu; ) {
    w = before[w] as number
    tabu = isTurnTabu(memory, v, w, iteration)
  }
  const estimate = estimateBefore(plan, v, u, search.scratch)
  look(search, tabu, estimate, v, -1, before[u] as number, u, u)
}

function lookElsewhere(search: Search, v: number): void {
  const { plan, memory, iteration } = search
  const { shop, head, tail, time, after, firstOn, machineOf } = plan
  const { firstWay, wayMachine, wayTime, operations } = shop
  const j = shop.jobBefore[v] as number
  const next = shop.jobAfter[v] as number
  const ready = (head[j] as number) + (time[j] as number)
  const rest = tail[next] as number
  for (let way = firstWay[v] as number; way < (firstWay[v + 1] as number); way++) {
    const machine = wayMachine[way] as number
    if (machine === machineOf[v]) continue
    const needs = wayTime[way] as number
    const tabu = isMachineTabu(memory, v, machine, iteration)
    let x = operations
    for (let y = firstOn[machine] as number; ; y = after[y] as number) {
      // What leads to x leads to all behind it, too.
      if (mayLead(plan, next, x)) break
      if (!mayLead(plan, y, j)) {
        const free = (head[x] as number) + (time[x] as number)
        const after = tail[y] as number
        const estimate = Math.max(free, ready) + needs + Math.max(after, rest)
        look(search, tabu, estimate, v, way, x, y, operations)
      }
      if (y === operations) break
      x = y
    }
  }
}

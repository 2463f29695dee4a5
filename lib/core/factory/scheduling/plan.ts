import type { Shop } from './shop'

/**
 * A plan decides which way each operation is done and who follows whom on every machine: the selection
 * of the disjunctive graph (Roy and Sussmann 1964). What starts when follows by longest paths: the head
 * of an operation is the longest way to its start, its tail the longest from its start to the end of
 * all, itself included; head + tail = makespan on a critical path. Changed in place by the search.
 */
export type Plan = {
  readonly shop: Shop
  readonly machineOf: Int32Array
  readonly time: Int32Array
  /** The operation before and after on the machine. */
  readonly before: Int32Array
  readonly after: Int32Array
  readonly firstOn: Int32Array
  /** Operations so that nobody stands before those he waits for, and the place of each in it. */
  readonly order: Int32Array
  readonly place: Int32Array
  readonly head: Int32Array
  readonly tail: Int32Array
  /** Scratch of the moves: who is marked carries the newest stamp. */
  readonly mark: Int32Array
  readonly moved: Int32Array
  stamp: number
  makespan: number
}

/** What is worth keeping of a plan: the way of each operation, and an order all machines follow. */
export type KeptPlan = {
  readonly ways: Int32Array
  readonly order: Int32Array
  readonly makespan: number
}

/** Machines take their operations in the given order, in which every job goes forward. */
export function planOf(shop: Shop, ways: Int32Array, order: Int32Array): Plan {
  const nobody = shop.operations
  const none = () => new Int32Array(nobody + 1).fill(nobody)
  const plan: Plan = {
    shop,
    machineOf: new Int32Array(nobody + 1).fill(-1),
    time: new Int32Array(nobody + 1),
    before: none(),
    after: none(),
    firstOn: new Int32Array(shop.machines).fill(nobody),
    order: Int32Array.from(order),
    place: new Int32Array(nobody + 1),
    head: new Int32Array(nobody + 1),
    tail: new Int32Array(nobody + 1),
    mark: new Int32Array(nobody + 1),
    moved: new Int32Array(nobody),
    stamp: 0,
    makespan: 0,
  }
  const last = new Int32Array(shop.machines).fill(nobody)
  for (let at = 0; at < nobody; at++) {
    const v = order[at] as number
    const way = ways[v] as number
    const machine = shop.wayMachine[way] as number
    plan.place[v] = at
    plan.machineOf[v] = machine
    plan.time[v] = shop.wayTime[way] as number
    const previous = last[machine] as number
    plan.before[v] = previous
    if (previous === nobody) plan.firstOn[machine] = v
    else plan.after[previous] = v
    last[machine] = v
  }
  evaluate(plan, 0, nobody - 1)
  return plan
}

/** Heads from one place of the order onwards, tails from another back, and the makespan. */
export function evaluate(plan: Plan, from: number, to: number): void {
  const { shop, time, before, after, order, head, tail } = plan
  const { jobBefore, jobAfter, operations, starts } = shop
  for (let at = from; at < operations; at++) {
    const v = order[at] as number
    const j = jobBefore[v] as number
    const m = before[v] as number
    const byJob = (head[j] as number) + (time[j] as number)
    const byMachine = (head[m] as number) + (time[m] as number)
    head[v] = Math.max(byJob, byMachine)
  }
  for (let at = to; at >= 0; at--) {
    const v = order[at] as number
    const byJob = tail[jobAfter[v] as number] as number
    const byMachine = tail[after[v] as number] as number
    tail[v] = (time[v] as number) + Math.max(byJob, byMachine)
  }
  let makespan = 0
  for (let at = 0; at < starts.length; at++) {
    const longest = tail[starts[at] as number] as number
    if (longest > makespan) makespan = longest
  }
  plan.makespan = makespan
}

export function keep({ shop, machineOf, order, makespan }: Plan): KeptPlan {
  const ways = new Int32Array(shop.operations)
  for (let v = 0; v < shop.operations; v++)
    for (let way = shop.firstWay[v] as number; way < (shop.firstWay[v + 1] as number); way++)
      if (shop.wayMachine[way] === machineOf[v]) ways[v] = way
  return { ways, order: Int32Array.from(order), makespan }
}

import type { Schedule } from './schedule'
import type { Shop } from './shop'

/**
 * What is wrong with a schedule, asked of the shop alone: every operation once, on a machine that can do
 * it and for the time it takes there, in the order of its job, no machine doing two things at once, and
 * the makespan is the last end. Knows nothing of how schedules are made.
 */
export function scheduleFault(shop: Shop, { makespan, operations }: Schedule): string | undefined {
  if (operations.length !== shop.operations) return 'operations are missing or too many'
  const byJob = new Map(operations.map((each) => [`${each.job}.${each.index}`, each]))
  for (let v = 0; v < shop.operations; v++) {
    const name = `${shop.jobOf[v]}.${shop.indexOf[v]}`
    const mine = byJob.get(name)
    if (!mine) return `operation ${name} is missing`
    if (mine.start < 0) return `operation ${name} starts before nought`
    const ways = Array.from(
      { length: (shop.firstWay[v + 1] as number) - (shop.firstWay[v] as number) },
      (_, at) => (shop.firstWay[v] as number) + at,
    )
    if (
      !ways.some(
        (way) =>
          shop.wayMachine[way] === mine.machine && shop.wayTime[way] === mine.end - mine.start,
      )
    )
      return `operation ${name} cannot be done so`
    const earlier = byJob.get(`${mine.job}.${mine.index - 1}`)
    if (earlier && earlier.end > mine.start) return `operation ${name} starts before its turn`
  }
  const taking = operations.filter(({ start, end }) => end > start)
  const inTurn = taking.sort((a, b) => a.machine - b.machine || a.start - b.start)
  for (let at = 1; at < inTurn.length; at++) {
    const [a, b] = [inTurn[at - 1], inTurn[at]]
    if (a && b && a.machine === b.machine && a.end > b.start)
      return `machine ${a.machine} does two things at ${b.start}`
  }
  const last = Math.max(0, ...operations.map(({ end }) => end))
  return last === makespan ? undefined : `the last end is ${last}, not ${makespan}`
}

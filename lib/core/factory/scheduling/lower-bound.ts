import { shortestTime } from './dispatch'
import type { Shop } from './shop'

/**
 * What no schedule can undercut: the longest job at its shortest times; the work that only one machine
 * can do, between what must come before and after it; and all work spread evenly over all machines. For
 * each machine the work is taken with breaks, most urgent tail first (Jackson's preemptive schedule,
 * Carlier 1982), heads and tails from the jobs alone.
 */
export function lowerBound(shop: Shop): number {
  const { operations, machines, firstWay, wayMachine, jobBefore, jobAfter } = shop
  const head = new Int32Array(operations + 1)
  const tail = new Int32Array(operations + 1)
  const least = new Int32Array(operations + 1)
  let work = 0
  let longest = 0
  for (let v = 0; v < operations; v++) {
    least[v] = shortestTime(shop, v)
    work += least[v] as number
    const j = jobBefore[v] as number
    head[v] = (head[j] as number) + (least[j] as number)
    longest = Math.max(longest, (head[v] as number) + (least[v] as number))
  }
  for (let v = operations - 1; v >= 0; v--) {
    const j = jobAfter[v] as number
    tail[v] = j === operations ? 0 : (tail[j] as number) + (least[j] as number)
  }
  const bound: number[][] = Array.from({ length: machines }, () => [])
  for (let v = 0; v < operations; v++) {
    const way = firstWay[v] as number
    if (way + 1 === firstWay[v + 1]) bound[wayMachine[way] as number]?.push(v)
  }
  const alone = bound.map((mine) => withBreaks(mine, head, least, tail))
  return Math.max(longest, machines > 0 ? Math.ceil(work / machines) : 0, ...alone)
}

function withBreaks(
  mine: readonly number[],
  head: Int32Array,
  least: Int32Array,
  tail: Int32Array,
): number {
  const byHead = [...mine].sort((a, b) => (head[a] as number) - (head[b] as number))
  const left = Int32Array.from(least)
  const waiting: number[] = []
  let now = 0
  let longest = 0
  let at = 0
  while (at < byHead.length || waiting.length > 0) {
    if (waiting.length === 0) now = Math.max(now, head[byHead[at] as number] as number)
    while (at < byHead.length && (head[byHead[at] as number] as number) <= now)
      waiting.push(byHead[at++] as number)
    const v = waiting.reduce((a, b) => ((tail[b] as number) > (tail[a] as number) ? b : a))
    const next = at < byHead.length ? (head[byHead[at] as number] as number) : Infinity
    const run = Math.min(left[v] as number, next - now)
    now += run
    left[v] = (left[v] as number) - run
    if (left[v] === 0) {
      waiting.splice(waiting.indexOf(v), 1)
      longest = Math.max(longest, now + (tail[v] as number))
    }
  }
  return longest
}

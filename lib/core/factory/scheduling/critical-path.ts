import type { Random } from '@/lib/core/shared/random'
import type { Plan } from './plan'

/**
 * One longest path through a plan, chosen by chance where there are several, written into `path`; tells
 * its length.
 */
export function criticalPath(plan: Plan, path: Int32Array, random: Random): number {
  const { shop, head, tail, time, after, makespan } = plan
  const { starts, jobAfter, operations } = shop
  let v = operations
  let ties = 0
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] as number
    if (tail[start] === makespan && head[start] === 0 && random() * ++ties < 1) v = start
  }
  let length = 0
  while (v !== operations) {
    path[length++] = v
    const end = (head[v] as number) + (time[v] as number)
    const rest = makespan - end
    const j = jobAfter[v] as number
    const m = after[v] as number
    const byJob = j !== operations && head[j] === end && tail[j] === rest
    const byMachine = m !== operations && head[m] === end && tail[m] === rest
    if (byJob && byMachine) v = random() < 0.5 ? j : m
    else v = byJob ? j : byMachine ? m : operations
  }
  return length
}

import type { Plan } from './plan'

/**
 * How long the longest path through the moved operations will be, from heads and tails as they stand
 * (Balas and Vazacopoulos 1998, section 3): exact for two neighbours, elsewhere near. `scratch` holds
 * the new heads.
 */

/** `u` directly behind `v`, which comes later on the same machine. */
export function estimateBehind(plan: Plan, u: number, v: number, scratch: Int32Array): number {
  const { shop, head, tail, time, before, after } = plan
  const { jobBefore, jobAfter } = shop
  const p = before[u] as number
  let end = (head[p] as number) + (time[p] as number)
  for (let w = after[u] as number; ; w = after[w] as number) {
    const j = jobBefore[w] as number
    const byJob = (head[j] as number) + (time[j] as number)
    const start = Math.max(byJob, end)
    scratch[w] = start
    end = start + (time[w] as number)
    if (w === v) break
  }
  const j = jobBefore[u] as number
  const start = Math.max((head[j] as number) + (time[j] as number), end)
  let rest =
    (time[u] as number) +
    Math.max(tail[jobAfter[u] as number] as number, tail[after[v] as number] as number)
  let longest = start + rest
  for (let w = v; w !== u; w = before[w] as number) {
    const byJob = tail[jobAfter[w] as number] as number
    rest = (time[w] as number) + Math.max(byJob, rest)
    const through = (scratch[w] as number) + rest
    if (through > longest) longest = through
  }
  return longest
}

/** `v` directly before `u`, which comes earlier on the same machine. */
export function estimateBefore(plan: Plan, v: number, u: number, scratch: Int32Array): number {
  const { shop, head, tail, time, before, after } = plan
  const { jobBefore, jobAfter } = shop
  let rest = tail[after[v] as number] as number
  for (let w = before[v] as number; ; w = before[w] as number) {
    const byJob = tail[jobAfter[w] as number] as number
    rest = (time[w] as number) + Math.max(byJob, rest)
    scratch[w] = rest
    if (w === u) break
  }
  const j = jobBefore[v] as number
  const p = before[u] as number
  const start = Math.max(
    (head[j] as number) + (time[j] as number),
    (head[p] as number) + (time[p] as number),
  )
  let end = start + (time[v] as number)
  let longest = end + Math.max(tail[jobAfter[v] as number] as number, rest)
  for (let w = u; w !== v; w = after[w] as number) {
    const before = jobBefore[w] as number
    const byJob = (head[before] as number) + (time[before] as number)
    const begin = Math.max(byJob, end)
    const through = begin + (scratch[w] as number)
    if (through > longest) longest = through
    end = begin + (time[w] as number)
  }
  return longest
}

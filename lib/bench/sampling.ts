export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

const ATTEMPTS = 3

/**
 * Milliseconds of one long call, the best of three after making ready anew each time: a moment in which
 * the machine does something else meets a long call for sure, and must not count against a peer.
 */
export async function bestOf<T>(
  ready: () => () => T | Promise<T>,
): Promise<{ readonly value: T; readonly ms: number }> {
  let best: { readonly value: T; readonly ms: number } | undefined
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const run = ready()
    const startedMs = performance.now()
    const given = run()
    const value = given instanceof Promise ? await given : given
    const ms = performance.now() - startedMs
    if (!best || ms < best.ms) best = { value, ms }
  }
  if (!best) throw new Error('nothing was attempted')
  return best
}

const LEAST_BATCH_MS = 0.2
const BATCHES = 21

/**
 * Milliseconds per call of something too short to be timed alone: the median of many short batches, so
 * that neither the clock's own step nor a moment in which the machine does something else shows.
 */
export function perCallMs(run: () => void): number {
  const batchMs = (calls: number): number => {
    const startedMs = performance.now()
    for (let call = 0; call < calls; call++) run()
    return performance.now() - startedMs
  }
  let calls = 1
  while (Math.min(batchMs(calls), batchMs(calls), batchMs(calls)) < LEAST_BATCH_MS) calls *= 2
  return median(Array.from({ length: BATCHES }, () => batchMs(calls) / calls))
}

/** Lets the machine compile and settle what is to be measured. */
export function warmUp(run: () => void, forMs = 150): void {
  const startedMs = performance.now()
  while (performance.now() - startedMs < forMs) run()
}

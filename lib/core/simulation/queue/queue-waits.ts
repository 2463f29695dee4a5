import { streamsOf } from '../chance/stream'
import { batchMeans } from '../statistics/batch-means'
import { type Interval, meanInterval } from '../statistics/interval'
import type { QueueSystem } from './queue-system'
import { simulateQueue } from './simulate-queue'

/** A line that starts empty is too kind to its first customers. */
const WARM_UP_SHARE = 0.1

export type QueueRuns = {
  readonly customers: number
  readonly replications: number
  readonly seed: number
}

/**
 * Mean time in queue with its 95 % interval: over replications, each with chance of its own and the first
 * tenth of its customers dropped; of a single run over its batch means.
 */
export function queueWaits(
  system: QueueSystem,
  { customers, replications, seed }: QueueRuns,
): Interval {
  const settled = (replication: number): Float64Array =>
    simulateQueue(system, customers, streamsOf(seed, replication)).waits.subarray(
      Math.floor(customers * WARM_UP_SHARE),
    )
  if (replications === 1) {
    const waits = settled(0)
    const batches = batchMeans(waits)
    return meanInterval(batches.length === 0 ? [meanOf(waits)] : batches)
  }
  return meanInterval(Array.from({ length: replications }, (_, each) => meanOf(settled(each))))
}

function meanOf(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

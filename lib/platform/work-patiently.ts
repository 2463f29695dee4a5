import { z } from 'zod'
import { realClock } from '@/lib/infra/clock'
import { shopDb } from '@/lib/infra/db/shop'
import { enqueue } from '@/lib/infra/jobs/enqueue'
import type { QueueName } from '@/lib/infra/jobs/queues'
import { work } from '@/lib/infra/jobs/work'
import { retryDelayMs } from '@/lib/infra/outbox/retry-delay'

const LONGEST_WAIT_MS = 60_000

const aboutOrder = z.object({ orderId: z.string(), attempt: z.number().int().default(1) })

/**
 * Works a queue whose jobs ask another company. While that is silent the job asks again, every
 * minute at the latest, and never gives up: nobody's order is dropped because a plant was off for a
 * week-end. A fault of our own is an exception, and the queue's own retries take it.
 */
export async function workPatiently(
  queue: QueueName,
  ask: (orderId: string) => Promise<string>,
): Promise<void> {
  await work('shop', queue, async (data) => {
    const { orderId, attempt } = aboutOrder.parse(data)
    if ((await ask(orderId)) !== 'silent') return
    const waitMs = Math.min(LONGEST_WAIT_MS, retryDelayMs(attempt))
    const startAfter = new Date(realClock.nowMs() + waitMs)
    await enqueue('shop', shopDb(), queue, { orderId, attempt: attempt + 1 }, { startAfter })
  })
}

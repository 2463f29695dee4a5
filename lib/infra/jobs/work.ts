import { listen } from '@/lib/infra/live'
import { log } from '@/lib/infra/log'
import type { Side } from './boss'
import { queueReady } from './enqueue'
import type { QueueName } from './queues'

type Handler = (data: Record<string, unknown>) => Promise<void>

/**
 * Works one queue in this process. A handler may run twice for one job (at-least-once), so its
 * effect must be idempotent; throwing means "try again later".
 */
export async function work(side: Side, queue: QueueName, handler: Handler): Promise<void> {
  const boss = await queueReady(side, queue)
  const workerId = await boss.work<Record<string, unknown>>(
    queue,
    { pollingIntervalSeconds: 1, batchSize: 1 },
    async (jobs) => {
      for (const job of jobs) {
        try {
          await handler(job.data)
        } catch (error) {
          log.warn(
            { queue, job: job.id, cause: String(error) },
            'jobs: failed, will be tried again',
          )
          throw error
        }
      }
    },
  )
  await listen(side, 'job', (payload) => {
    if (payload === queue) boss.notifyWorker(workerId)
  })
}

import { bossOf, type Side } from './boss'
import { QUEUES, type QueueName } from './queues'

/** What both Prisma clients' transactions offer; enough to put a job beside the rows it is about. */
type RawTx = { $queryRawUnsafe(sql: string, ...values: unknown[]): Promise<unknown> }

type EnqueueOptions = {
  /** A second job with the same key is not enqueued while the first is unfinished. */
  readonly singletonKey?: string
  readonly startAfter?: Date
}

const created = new Set<QueueName>()

async function queueReady(side: Side, queue: QueueName) {
  const boss = await bossOf(side)
  if (!created.has(queue)) {
    await boss.createQueue(queue, { name: queue, ...QUEUES[queue] })
    created.add(queue)
  }
  return boss
}

/** Enqueues inside the caller's transaction: both become visible together, or neither. */
export async function enqueue(
  side: Side,
  tx: RawTx,
  queue: QueueName,
  data: Record<string, unknown>,
  options: EnqueueOptions = {},
): Promise<void> {
  const boss = await queueReady(side, queue)
  await boss.send(queue, data, {
    ...options,
    db: {
      executeSql: async (sql: string, values: unknown[]) => ({
        rows: (await tx.$queryRawUnsafe(sql, ...values)) as unknown[],
      }),
    },
  })
  await tx.$queryRawUnsafe(`SELECT pg_notify('job', $1)::text`, queue)
}

export { queueReady }

import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { enqueue } from '@/lib/infra/jobs/enqueue'
import type { Prisma } from '@/prisma/generated/shop/client'

export type EventSource = 'stripe' | 'factory' | 'carrier'

type IncomingEvent = {
  readonly source: EventSource
  readonly eventId: string
  readonly type: string
  readonly payload: Prisma.InputJsonValue
}

/**
 * Stores a verified event once and enqueues its handling in the same transaction. Two deliveries at
 * the same moment meet at the primary key: the second waits, and is a duplicate.
 */
export function receiveEvent(event: IncomingEvent): Promise<'stored' | 'duplicate'> {
  const { source, eventId, type, payload } = event
  return shopDb().$transaction(async (tx) => {
    const { count } = await tx.inboxEvent.createMany({
      data: [{ source, eventId, type, payload }],
      skipDuplicates: true,
    })
    if (count === 0) return 'duplicate'
    await enqueue('shop', tx, 'handle-inbox', { source, eventId })
    return 'stored'
  })
}

/** The event a `handle-inbox` job is about; null when it has been handled already. */
export async function readInboxEvent(source: string, eventId: string, tx: ShopTx = shopDb()) {
  const row = await tx.inboxEvent.findUnique({ where: { source_eventId: { source, eventId } } })
  return row && !row.handledAt ? row : null
}

/** Call it in the transaction of the event's effect: both hold, or neither. */
export async function markInboxHandled(tx: ShopTx, source: string, eventId: string): Promise<void> {
  await tx.inboxEvent.update({
    where: { source_eventId: { source, eventId } },
    data: { handledAt: new Date(), lastError: null },
  })
}

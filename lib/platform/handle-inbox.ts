import { shopDb } from '@/lib/infra/db/shop'
import { markInboxHandled, readInboxEvent } from '@/lib/infra/inbox'
import { applyCarrierEvent } from './apply-carrier-event'
import { applyFactoryEvent } from './apply-factory-event'
import { applyPaymentEvent } from './apply-payment-event'

type Event = { readonly source: string; readonly eventId: string }

/**
 * The `handle-inbox` job: one verified event of payment, plant or carrier. Effects carry the event as
 * their cause, so that a job that is killed before it marks the event may simply run again.
 */
export async function handleInbox({ source, eventId }: Event): Promise<void> {
  const row = await readInboxEvent(source, eventId)
  if (!row) return
  try {
    await apply(source, row.payload, eventId)
  } catch (error) {
    await shopDb().inboxEvent.update({
      where: { source_eventId: { source, eventId } },
      data: { lastError: String(error).slice(0, 500) },
    })
    throw error
  }
  await markInboxHandled(shopDb(), source, eventId)
}

function apply(source: string, payload: unknown, eventId: string): Promise<void> {
  switch (source) {
    case 'stripe':
      return applyPaymentEvent(payload, eventId)
    case 'factory':
      return applyFactoryEvent(payload)
    case 'carrier':
      return applyCarrierEvent(payload, eventId)
    default:
      throw new Error(`nobody handles events of ${source}`)
  }
}

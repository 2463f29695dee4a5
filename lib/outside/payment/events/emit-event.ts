import type { ShopTx } from '@/lib/infra/db/shop'
import type { Prisma } from '@/prisma/generated/shop/client'
import { newPaymentId } from '../payment-ids'

export const PAYMENT_EVENT_CHANNEL = 'payment-event'

/** The version whose shapes the objects have; the SDK of the shop is pinned to the same. */
const API_VERSION = '2026-10-28.endive'

type PaymentEventType =
  | 'checkout.session.completed'
  | 'checkout.session.expired'
  | 'checkout.session.async_payment_failed'
  | 'payment_intent.created'
  | 'payment_intent.requires_action'
  | 'payment_intent.processing'
  | 'payment_intent.succeeded'
  | 'payment_intent.payment_failed'
  | 'payment_intent.canceled'
  | 'charge.succeeded'
  | 'charge.failed'
  | 'charge.refunded'
  | 'refund.created'
  | 'customer.created'

/** Written in the transaction of the change it tells about, with the object as it is at that moment. */
export async function emitEvent(
  tx: ShopTx,
  nowMs: number,
  type: PaymentEventType,
  object: { readonly id: string },
): Promise<void> {
  const id = newPaymentId('event')
  const event = {
    id,
    object: 'event',
    api_version: API_VERSION,
    created: Math.floor(nowMs / 1000),
    data: { object },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
  }
  const at = new Date(nowMs)
  await tx.paymentEvent.create({
    data: { id, type, data: event as Prisma.InputJsonValue, createdAt: at, nextTryAt: at },
  })
  await tx.$queryRaw`SELECT pg_notify(${PAYMENT_EVENT_CHANNEL}, '')::text`
}

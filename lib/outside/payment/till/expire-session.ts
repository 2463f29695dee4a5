import type { ShopTx } from '@/lib/infra/db/shop'
import { emitEvent } from '../events/emit-event'
import type { SessionObject } from '../objects/session-object'
import { lockObject, type Stored, saveObject } from '../payment-store'

/** Closes an open session whose row the caller holds; a begun payment is cancelled with it. */
export async function expireLockedSession(
  tx: ShopTx,
  session: Stored<'session'>,
  nowMs: number,
): Promise<SessionObject> {
  const data: SessionObject = { ...session.data, status: 'expired', url: null }
  await saveObject(
    tx,
    'session',
    { data, inner: { ...session.inner, asked: null } },
    { dueAtMs: null },
  )
  const intent = data.payment_intent ? await lockObject(tx, 'intent', data.payment_intent) : null
  if (intent) {
    const canceled = {
      ...intent.data,
      status: 'canceled' as const,
      canceled_at: Math.floor(nowMs / 1000),
      cancellation_reason: 'automatic',
      next_action: null,
    }
    await saveObject(tx, 'intent', { data: canceled, inner: intent.inner }, { dueAtMs: null })
    await emitEvent(tx, nowMs, 'payment_intent.canceled', canceled)
  }
  await emitEvent(tx, nowMs, 'checkout.session.expired', data)
  return data
}

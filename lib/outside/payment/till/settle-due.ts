import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { emitEvent } from '../events/emit-event'
import { lockObject, readObject, type Stored } from '../payment-store'
import { expireLockedSession } from './expire-session'
import { type Attempt, bookDecline } from './payment-attempt'

/** The bank that answers late says no: the money of a completed session never came. */
async function failLate(tx: ShopTx, session: Stored<'session'>, nowMs: number): Promise<void> {
  const intent = await lockObject(tx, 'intent', session.data.payment_intent ?? '')
  if (!intent?.inner.card || intent.data.status !== 'processing') return
  const email = session.data.customer_email
  const attempt: Attempt = {
    tx,
    session,
    card: intent.inner.card,
    email,
    nowMs,
    authenticated: false,
  }
  await bookDecline(attempt, intent.data, { code: 'card_declined', declineCode: 'generic_decline' })
  await emitEvent(tx, nowMs, 'checkout.session.async_payment_failed', session.data)
}

/** Locks in the order of the till (session, then intent), so that both never wait for each other. */
async function settle(id: string, kind: string, nowMs: number): Promise<void> {
  await shopDb().$transaction(async (tx) => {
    const intent = kind === 'intent' ? await readObject(tx, 'intent', id) : null
    const session = await lockObject(tx, 'session', intent?.inner.sessionId ?? id)
    if (!session) return
    if (intent) return failLate(tx, session, nowMs)
    if (session.data.status === 'open' && session.data.expires_at * 1000 <= nowMs)
      await expireLockedSession(tx, session, nowMs)
  })
}

/** Does what is due by itself; answers in how many milliseconds something is due again. */
export async function settleDue(nowMs: number): Promise<number> {
  const due = await shopDb().paymentObject.findMany({
    where: { dueAt: { not: null } },
    orderBy: { dueAt: 'asc' },
    select: { id: true, kind: true, dueAt: true },
    take: 20,
  })
  for (const { id, kind, dueAt } of due)
    if (dueAt && dueAt.getTime() <= nowMs) await settle(id, kind, nowMs)
  const next = due.find(({ dueAt }) => dueAt && dueAt.getTime() > nowMs)?.dueAt
  return next ? next.getTime() - nowMs : Number.POSITIVE_INFINITY
}

import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { realClock } from '@/lib/infra/clock'
import { shopDb } from '@/lib/infra/db/shop'
import { expireSession } from '@/lib/infra/payments/expire-session'
import type { CheckoutRefusal, CheckoutWish } from './checkout-wish'
import { draftCheckout } from './draft-checkout'
import { openPayment } from './open-payment'
import { settleCheckout } from './settle-checkout'

/**
 * From bag to hosted payment page. One bag has at most one page that can still take money: an equal
 * wish answers the page that is open, a different one closes the earlier page first. If that earlier
 * page turns out to have been paid, its order is the answer.
 */
export async function startCheckout(
  actor: Actor,
  wish: CheckoutWish,
): Promise<Result<{ readonly checkoutId: string; readonly url: string }, CheckoutRefusal>> {
  const draft = await draftCheckout(actor, wish, realClock.nowMs())
  if (!draft.ok) return draft
  for (const earlierId of draft.value.earlierIds) {
    const closed = await closeEarlier(earlierId)
    if (!closed.ok) return closed
  }
  return openPayment(draft.value.checkoutId, wish)
}

/** Makes sure that an earlier page of the same bag takes no money any more, or already has. */
async function closeEarlier(checkoutId: string): Promise<Result<null, CheckoutRefusal>> {
  const earlier = await shopDb().checkout.findUniqueOrThrow({ where: { id: checkoutId } })
  if (earlier.sessionId) {
    const session = await expireSession(earlier.sessionId)
    if (!session.ok && session.error.code !== 'invalid')
      return refuse({ code: 'payment-unreachable' })
  }
  const settled = await settleCheckout(checkoutId)
  if (settled.ok && settled.value.state === 'paid')
    return refuse({
      code: 'already-paid',
      orderNumber: settled.value.orderNumber,
      accessToken: settled.value.accessToken,
    })
  if (!settled.ok && settled.error.code === 'payment-unreachable') return refuse(settled.error)
  await shopDb().checkout.updateMany({
    where: { id: checkoutId, state: 'open' },
    data: { state: 'superseded' },
  })
  return ok(null)
}

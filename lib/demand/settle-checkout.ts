import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { shopDb } from '@/lib/infra/db/shop'
import { readSession } from '@/lib/infra/payments/read-session'
import { placeOrder } from './place-order'
import { dropAllUnusedVersions } from './unused-versions'

export type Settled =
  | { readonly state: 'paid'; readonly orderNumber: string; readonly accessToken: string }
  | { readonly state: 'open'; readonly url: string | null }
  | { readonly state: 'pending' | 'expired' | 'failed' }

type SettleRefusal =
  | { readonly code: 'unknown-checkout' }
  | { readonly code: 'payment-unreachable' }

/**
 * Asks the payment company what became of a checkout and, when it is paid, places its order. The
 * return page and the webhook both come here; neither is believed, both may be first.
 */
export async function settleCheckout(checkoutId: string): Promise<Result<Settled, SettleRefusal>> {
  const checkout = await shopDb().checkout.findUnique({
    where: { id: checkoutId },
    include: { order: true },
  })
  if (!checkout) return refuse({ code: 'unknown-checkout' })
  if (checkout.order) return ok(paid(checkout.order))
  if (!checkout.sessionId) return ok({ state: 'expired' })
  const session = await readSession(checkout.sessionId)
  if (!session.ok)
    return session.error.code === 'invalid'
      ? refuse({ code: 'unknown-checkout' })
      : refuse({ code: 'payment-unreachable' })
  const { state, url, paymentIntentId, amountCents, currency } = session.value
  switch (state) {
    case 'paid':
      return ok(paid(await placeOrder(checkoutId, { paymentIntentId, amountCents, currency })))
    case 'open':
      return ok({ state, url })
    case 'expired':
    case 'failed':
      await shopDb().checkout.updateMany({
        where: { id: checkoutId, state: 'open' },
        data: { state },
      })
      await dropAllUnusedVersions(checkout.ownerKey)
      return ok({ state })
    case 'pending':
      return ok({ state })
    default:
      return state satisfies never
  }
}

const paid = (order: { number: string; accessToken: string }): Settled => ({
  state: 'paid',
  orderNumber: order.number,
  accessToken: order.accessToken,
})

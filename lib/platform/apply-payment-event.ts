import { moveOrder } from '@/lib/demand/order-store'
import { settleCheckout } from '@/lib/demand/settle-checkout'
import { readShopNowMs } from '@/lib/infra/clock'
import { shopDb } from '@/lib/infra/db/shop'
import { log } from '@/lib/infra/log'
import { paymentNewsOf } from '@/lib/infra/payments/payment-news'
import { noteRefund } from './refund-order'

/** What the payment company reports is a reason to ask it, not the truth itself. */
export async function applyPaymentEvent(payload: unknown, eventId: string): Promise<void> {
  const news = paymentNewsOf(payload)
  switch (news.kind) {
    case 'checkout-paid':
    case 'checkout-pending':
    case 'checkout-failed':
    case 'checkout-expired':
      return news.checkoutId ? settle(news.checkoutId, eventId) : undefined
    case 'refunded': {
      const order = await orderPaidBy(news.paymentIntentId, eventId)
      if (!order) return
      const { refundedCents } = news
      const occurredShopMs = await readShopNowMs()
      await shopDb().$transaction((tx) =>
        noteRefund(tx, {
          orderId: order.id,
          refundedCents,
          isTotal: true,
          why: `stripe:${eventId}`,
          occurredShopMs,
        }),
      )
      return
    }
    case 'disputed': {
      const order = await orderPaidBy(news.paymentIntentId, eventId)
      if (!order) return
      log.error({ order: order.number, event: eventId }, 'payment: disputed')
      const occurredShopMs = await readShopNowMs()
      await shopDb().$transaction((tx) =>
        moveOrder(tx, {
          orderId: order.id,
          event: null,
          kind: 'disputed',
          cause: `stripe:${eventId}`,
          data: { amountCents: news.amountCents, currency: news.currency },
          occurredShopMs,
        }),
      )
      return
    }
    case 'other':
      return
    default:
      news satisfies never
  }
}

async function settle(checkoutId: string, eventId: string): Promise<void> {
  const settled = await settleCheckout(checkoutId)
  if (settled.ok) return
  if (settled.error.code === 'payment-unreachable')
    throw new Error(`checkout ${checkoutId}: the payment company does not answer`)
  log.warn({ source: 'stripe', event: eventId, checkout: checkoutId }, 'inbox: not ours')
}

async function orderPaidBy(paymentIntentId: string, eventId: string) {
  const order = await shopDb().order.findUnique({ where: { paymentIntentId } })
  if (!order) log.warn({ source: 'stripe', event: eventId }, 'inbox: not ours')
  return order
}

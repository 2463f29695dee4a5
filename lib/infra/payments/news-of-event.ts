import type Stripe from 'stripe'
import type { PaymentNews } from './payment-news'

const idOf = (reference: string | { id: string } | null): string | null =>
  typeof reference === 'string' ? reference : (reference?.id ?? null)

const upper = (currency: string | null): string => (currency ?? '').toUpperCase()

function sessionNews(
  session: Stripe.Checkout.Session,
  kind: 'checkout-pending' | 'checkout-failed' | 'checkout-expired',
): PaymentNews {
  return { kind, sessionId: session.id, checkoutId: session.metadata?.checkoutId ?? null }
}

function completed(session: Stripe.Checkout.Session): PaymentNews {
  if (session.payment_status === 'unpaid') return sessionNews(session, 'checkout-pending')
  return {
    kind: 'checkout-paid',
    sessionId: session.id,
    checkoutId: session.metadata?.checkoutId ?? null,
    paymentIntentId: idOf(session.payment_intent),
    amountCents: session.amount_total ?? 0,
    currency: upper(session.currency),
  }
}

/** An event we do not know is `other`: readers of callbacks ignore what they do not know. */
export function newsOfEvent(event: Stripe.Event): PaymentNews {
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
      return completed(event.data.object)
    case 'checkout.session.async_payment_failed':
      return sessionNews(event.data.object, 'checkout-failed')
    case 'checkout.session.expired':
      return sessionNews(event.data.object, 'checkout-expired')
    case 'charge.refunded': {
      const { payment_intent, amount_refunded, currency } = event.data.object
      const paymentIntentId = idOf(payment_intent)
      if (!paymentIntentId) return { kind: 'other', type: event.type }
      return {
        kind: 'refunded',
        paymentIntentId,
        refundedCents: amount_refunded,
        currency: upper(currency),
      }
    }
    case 'charge.dispute.created': {
      const { payment_intent, amount, currency } = event.data.object
      const paymentIntentId = idOf(payment_intent)
      if (!paymentIntentId) return { kind: 'other', type: event.type }
      return { kind: 'disputed', paymentIntentId, amountCents: amount, currency: upper(currency) }
    }
    default:
      return { kind: 'other', type: event.type }
  }
}

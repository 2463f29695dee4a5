import type Stripe from 'stripe'

/**
 * Where one hosted checkout stands. Only `paid` is money. `pending` was sent but the bank has not
 * answered; it ends as `paid` or `failed`.
 */
export type SessionState = {
  readonly sessionId: string
  readonly paymentIntentId: string | null
  readonly amountCents: number
  readonly currency: string
  readonly checkoutId: string | null
} & (
  | { readonly state: 'open'; readonly url: string }
  | { readonly state: 'pending' | 'paid' | 'failed' | 'expired'; readonly url: null }
)

/** A session whose `payment_intent` was expanded. Stripe writes currencies in small letters. */
export function sessionStateOf(session: Stripe.Checkout.Session): SessionState {
  const intent = typeof session.payment_intent === 'string' ? null : session.payment_intent
  const about = {
    sessionId: session.id,
    paymentIntentId: intent?.id ?? (session.payment_intent as string | null),
    amountCents: session.amount_total ?? 0,
    currency: (session.currency ?? '').toUpperCase(),
    checkoutId: session.metadata?.checkoutId ?? null,
  }
  if (session.payment_status === 'paid') return { ...about, state: 'paid', url: null }
  if (session.status === 'expired') return { ...about, state: 'expired', url: null }
  if (session.status === 'complete') {
    const failed = intent?.status === 'requires_payment_method' || intent?.status === 'canceled'
    return { ...about, state: failed ? 'failed' : 'pending', url: null }
  }
  if (!session.url) throw new Error(`the open session ${session.id} has no address`)
  return { ...about, state: 'open', url: session.url }
}

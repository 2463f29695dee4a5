import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { type PaymentRefusal, paymentRefusalOf } from './payment-refusal'
import { stripe } from './stripe'

type Refunded = {
  readonly refundId: string
  readonly amountCents: number
  readonly state: 'succeeded' | 'pending' | 'failed'
}

const STATES: Readonly<Record<string, Refunded['state']>> = {
  succeeded: 'succeeded',
  failed: 'failed',
  canceled: 'failed',
}

/** Gives money back once per key; more than is left of the charge is refused as `invalid`. */
export async function refund(wish: {
  readonly paymentIntentId: string
  readonly amountCents: number
  readonly idempotencyKey: string
}): Promise<Result<Refunded, PaymentRefusal>> {
  try {
    const made = await stripe().refunds.create(
      { payment_intent: wish.paymentIntentId, amount: wish.amountCents },
      { idempotencyKey: wish.idempotencyKey },
    )
    const state = STATES[made.status ?? ''] ?? 'pending'
    return ok({ refundId: made.id, amountCents: made.amount, state })
  } catch (error) {
    return refuse(paymentRefusalOf(error))
  }
}

import type { ShopTx } from '@/lib/infra/db/shop'
import { emitEvent } from '../events/emit-event'
import {
  type ChargeObject,
  chargeObject,
  type Decline,
  type KnownCard,
} from '../objects/charge-object'
import { type IntentObject, intentObject } from '../objects/intent-object'
import { newPaymentId, randomLetters } from '../payment-ids'
import { createObject, readObject, type Stored, saveObject } from '../payment-store'
import { DECLINE_MESSAGES } from '../test-cards.data'

/** One try with one card for a session whose row is held. */
export type Attempt = {
  readonly tx: ShopTx
  readonly session: Stored<'session'>
  readonly card: KnownCard
  readonly email: string | null
  readonly nowMs: number
  readonly authenticated: boolean
}

/** The session's intent with the new card on it; made at the first attempt, as Stripe does. */
export async function intentOf(attempt: Attempt): Promise<IntentObject> {
  const { tx, session, nowMs, card } = attempt
  const payment_method = `pm_${randomLetters(24)}`
  const existing = session.data.payment_intent
    ? await readObject(tx, 'intent', session.data.payment_intent)
    : null
  if (existing) return { ...existing.data, payment_method, next_action: null }
  const made = intentObject({
    id: newPaymentId('intent'),
    nowS: Math.floor(nowMs / 1000),
    amount: session.data.amount_total,
    currency: session.data.currency,
    customer: session.data.customer,
    ...session.inner.intent,
  })
  const inner = { sessionId: session.data.id, card }
  await createObject(tx, 'intent', { data: made, inner }, { paymentIntentId: made.id })
  await emitEvent(tx, nowMs, 'payment_intent.created', made)
  return { ...made, payment_method }
}

export async function saveIntent(
  attempt: Attempt,
  data: IntentObject,
  dueAtMs: number | null = null,
): Promise<void> {
  const inner = { sessionId: attempt.session.data.id, card: attempt.card }
  await saveObject(attempt.tx, 'intent', { data, inner }, { dueAtMs })
}

/** Books the bank's answer: a charge that succeeded or one that failed, with its event. */
export async function bookCharge(
  attempt: Attempt,
  intent: IntentObject,
  decline: Decline | null,
): Promise<ChargeObject> {
  const { tx, nowMs, card, email, authenticated } = attempt
  const charge = chargeObject({
    id: newPaymentId('charge'),
    nowS: Math.floor(nowMs / 1000),
    intent,
    card,
    email,
    authenticated,
    decline,
  })
  await createObject(tx, 'charge', { data: charge, inner: {} }, { paymentIntentId: intent.id })
  await emitEvent(tx, nowMs, decline ? 'charge.failed' : 'charge.succeeded', charge)
  return charge
}

/** The bank said no: the intent waits for another card, and says why. */
export async function bookDecline(attempt: Attempt, intent: IntentObject, decline: Decline) {
  const authenticationFailed = decline.code === 'payment_intent_authentication_failure'
  // A failed authentication never reaches the bank, so that no charge is made of it.
  const charge = authenticationFailed ? null : await bookCharge(attempt, intent, decline)
  const refused: IntentObject = {
    ...intent,
    status: 'requires_payment_method',
    payment_method: null,
    next_action: null,
    latest_charge: charge?.id ?? intent.latest_charge,
    last_payment_error: {
      ...(charge ? { charge: charge.id } : {}),
      code: decline.code,
      ...(authenticationFailed ? {} : { decline_code: decline.declineCode }),
      message: DECLINE_MESSAGES[decline.declineCode],
      type: authenticationFailed ? 'invalid_request_error' : 'card_error',
    },
  }
  await saveIntent(attempt, refused)
  await emitEvent(attempt.tx, attempt.nowMs, 'payment_intent.payment_failed', refused)
  return refused
}

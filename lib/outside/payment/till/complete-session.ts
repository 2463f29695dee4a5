import { emitEvent } from '../events/emit-event'
import type { IntentObject } from '../objects/intent-object'
import { customerDetails, type SessionObject } from '../objects/session-object'
import { saveObject } from '../payment-store'
import { type Attempt, bookCharge, intentOf, saveIntent } from './payment-attempt'

/** How long a bank that answers late takes to say no. */
const LATE_ANSWER_MS = 5_000

/** The page is done with: paid, or handed to a bank that will answer later. */
async function close(attempt: Attempt, intent: IntentObject, paid: boolean): Promise<void> {
  const { tx, session, email, nowMs } = attempt
  const data: SessionObject = {
    ...session.data,
    status: 'complete',
    payment_status: paid ? 'paid' : 'unpaid',
    payment_intent: intent.id,
    customer_details: customerDetails(email),
    url: null,
  }
  const inner = { ...session.inner, asked: null }
  await saveObject(tx, 'session', { data, inner }, { paymentIntentId: intent.id, dueAtMs: null })
  await emitEvent(tx, nowMs, 'checkout.session.completed', data)
}

export async function completePaid(attempt: Attempt): Promise<void> {
  const intent = await intentOf(attempt)
  const charge = await bookCharge(attempt, intent, null)
  const succeeded: IntentObject = {
    ...intent,
    status: 'succeeded',
    amount_received: intent.amount,
    latest_charge: charge.id,
    last_payment_error: null,
  }
  await saveIntent(attempt, succeeded)
  await emitEvent(attempt.tx, attempt.nowMs, 'payment_intent.succeeded', succeeded)
  await close(attempt, succeeded, true)
}

export async function completePending(attempt: Attempt): Promise<void> {
  const intent: IntentObject = {
    ...(await intentOf(attempt)),
    status: 'processing',
    last_payment_error: null,
  }
  await saveIntent(attempt, intent, attempt.nowMs + LATE_ANSWER_MS)
  await emitEvent(attempt.tx, attempt.nowMs, 'payment_intent.processing', intent)
  await close(attempt, intent, false)
}

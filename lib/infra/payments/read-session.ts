import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { type PaymentRefusal, paymentRefusalOf } from './payment-refusal'
import { type SessionState, sessionStateOf } from './session-state'
import { stripe } from './stripe'

/** Asks the payment company itself: what an event or a return address says is never trusted alone. */
export async function readSession(
  sessionId: string,
): Promise<Result<SessionState, PaymentRefusal>> {
  try {
    const expand = ['payment_intent']
    return ok(sessionStateOf(await stripe().checkout.sessions.retrieve(sessionId, { expand })))
  } catch (error) {
    return refuse(paymentRefusalOf(error))
  }
}

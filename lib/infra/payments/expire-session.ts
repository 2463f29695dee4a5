import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { type PaymentRefusal, paymentRefusalOf } from './payment-refusal'
import { readSession } from './read-session'
import { type SessionState, sessionStateOf } from './session-state'
import { stripe } from './stripe'

/**
 * Closes a session so that nobody pays an altered bag. Somebody may have paid a moment before: then
 * it answers `paid`, and that order is to be made.
 */
export async function expireSession(
  sessionId: string,
): Promise<Result<SessionState, PaymentRefusal>> {
  try {
    const expand = ['payment_intent']
    return ok(sessionStateOf(await stripe().checkout.sessions.expire(sessionId, { expand })))
  } catch (error) {
    const refusal = paymentRefusalOf(error)
    return refusal.code === 'invalid' ? readSession(sessionId) : refuse(refusal)
  }
}

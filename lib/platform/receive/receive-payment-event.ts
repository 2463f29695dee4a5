import { problem } from '@/lib/infra/http/problem'
import { receiveEvent } from '@/lib/infra/inbox'
import { log } from '@/lib/infra/log'
import { verifyStripeEvent } from '@/lib/infra/payments/verify-stripe-event'

/**
 * The payment company calls: verify, store once, answer; a job does the rest. Only what the event
 * means is stored, not who paid with which card.
 */
export async function receivePaymentEvent(request: Request): Promise<Response> {
  const rawBody = await request.text()
  const verified = verifyStripeEvent(rawBody, request.headers.get('stripe-signature'))
  if (!verified.ok) {
    const { code, cause } = verified.error
    log.warn({ source: 'stripe', code, cause, bytes: rawBody.length }, 'hook: refused')
    return problem({ status: 400, code, title: 'This event was not accepted' })
  }
  const { eventId, type, news } = verified.value
  const outcome = await receiveEvent({ source: 'stripe', eventId, type, payload: news })
  log.info({ source: 'stripe', event: eventId, type, outcome }, 'hook: received')
  return Response.json({ received: true, outcome })
}

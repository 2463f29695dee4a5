import Stripe from 'stripe'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { env } from '@/lib/infra/env'
import { newsOfEvent } from './news-of-event'
import type { PaymentNews } from './payment-news'
import { stripe } from './stripe'

type VerifiedPaymentEvent = {
  readonly eventId: string
  readonly type: string
  readonly news: PaymentNews
}

type UnverifiedEvent =
  | { readonly code: 'bad-signature'; readonly cause: string }
  | { readonly code: 'not-an-event'; readonly cause: string }

/** Verifies before it parses: over the raw body, at most five minutes old. */
export function verifyStripeEvent(
  rawBody: string,
  signatureHeader: string | null,
): Result<VerifiedPaymentEvent, UnverifiedEvent> {
  if (!signatureHeader) return refuse({ code: 'bad-signature', cause: 'no signature header' })
  try {
    const secret = env().STRIPE_WEBHOOK_SECRET
    const event = stripe().webhooks.constructEvent(rawBody, signatureHeader, secret)
    if (event.object !== 'event' || typeof event.id !== 'string' || !event.data?.object)
      return refuse({ code: 'not-an-event', cause: 'a signed body that is not an event' })
    return ok({ eventId: event.id, type: event.type, news: newsOfEvent(event) })
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError)
      // The SDK's message goes on with advice; its first line is the cause.
      return refuse({ code: 'bad-signature', cause: error.message.split('\n')[0] ?? '' })
    if (error instanceof SyntaxError) return refuse({ code: 'not-an-event', cause: 'not JSON' })
    throw error
  }
}

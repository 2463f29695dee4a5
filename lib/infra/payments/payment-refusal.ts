import Stripe from 'stripe'
import { log } from '@/lib/infra/log'

/** Why the payment company did not do what we asked. */
export type PaymentRefusal =
  /** The bank said no; asking the same again gives the same answer. */
  | { readonly code: 'declined'; readonly declineCode: string | null }
  /** No answer came. It may have been done: only the same key finds out safely. */
  | { readonly code: 'unreachable' }
  | { readonly code: 'rate-limited' }
  /** It failed on their side, or the same key is in flight: done or not, nobody knows yet. */
  | { readonly code: 'indeterminate' }
  /** Our request is wrong, or the thing asked for is not possible (any more). */
  | { readonly code: 'invalid'; readonly reason: string }

/**
 * Where the effect is unknown, the same request with the same key is safe and a new key is not;
 * where it was refused, the same key would only repeat the stored refusal.
 */
export function mayRetryWithSameKey(refusal: PaymentRefusal): boolean {
  switch (refusal.code) {
    case 'unreachable':
    case 'rate-limited':
    case 'indeterminate':
      return true
    case 'declined':
    case 'invalid':
      return false
    default:
      return refusal satisfies never
  }
}

/** The SDK's exceptions as values; what is not from the payment company stays an exception. */
export function paymentRefusalOf(error: unknown): PaymentRefusal {
  if (!(error instanceof Stripe.errors.StripeError)) throw error
  const { type, code, param, statusCode, requestId } = error
  log.warn({ type, code, param, status: statusCode, paymentRequest: requestId }, 'payment: refused')
  if (error instanceof Stripe.errors.StripeCardError)
    return { code: 'declined', declineCode: error.decline_code ?? error.code ?? null }
  if (error instanceof Stripe.errors.StripeConnectionError) return { code: 'unreachable' }
  if (error instanceof Stripe.errors.StripeRateLimitError) return { code: 'rate-limited' }
  if (error instanceof Stripe.errors.StripeAPIError || statusCode === 409)
    return { code: 'indeterminate' }
  return { code: 'invalid', reason: code ?? type }
}

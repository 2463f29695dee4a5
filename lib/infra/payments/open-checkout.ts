import { canonicalJson } from '@/lib/core/shared/canonical-json'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import { sha256 } from '@/lib/infra/digest'
import { type PaymentRefusal, paymentRefusalOf } from './payment-refusal'
import { stripe } from './stripe'

export type CheckoutLine = {
  readonly name: string
  readonly description?: string
  readonly quantity: number
  readonly unitCents: number
}

type CheckoutToPay = {
  readonly checkoutId: string
  /** Garments and, as its own line, delivery; they sum to `totalCents`. */
  readonly lines: readonly CheckoutLine[]
  readonly currency: string
  readonly totalCents: number
  readonly email: string
  readonly locale: Locale
  /** May contain `{CHECKOUT_SESSION_ID}`. */
  readonly successUrl: string
  readonly cancelUrl: string
  /** Chosen once per checkout, 31 minutes to 24 hours ahead: it is part of what the key covers. */
  readonly expiresAtMs: number
}

export type OpenedCheckout = { readonly sessionId: string; readonly url: string }

const sumOf = (lines: readonly CheckoutLine[]): number =>
  lines.reduce((sum, line) => sum + line.unitCents * line.quantity, 0)

/**
 * Opens the hosted page for one checkout, or answers the one that was opened for the same content:
 * the key is the checkout and what is to be paid, so that a double click opens one page and an
 * altered bag a new one.
 */
export async function openCheckout(
  checkout: CheckoutToPay,
): Promise<Result<OpenedCheckout, PaymentRefusal>> {
  if (sumOf(checkout.lines) !== checkout.totalCents)
    return refuse({ code: 'invalid', reason: 'the lines do not sum to the total' })
  const idempotencyKey = `${checkout.checkoutId}-${sha256(canonicalJson({ ...checkout })).slice(0, 32)}`
  try {
    const session = await stripe().checkout.sessions.create(
      {
        mode: 'payment',
        line_items: checkout.lines.map(({ name, description, quantity, unitCents }) => ({
          quantity,
          price_data: {
            currency: checkout.currency.toLowerCase(),
            unit_amount: unitCents,
            product_data: description ? { name, description } : { name },
          },
        })),
        customer_email: checkout.email,
        client_reference_id: checkout.checkoutId,
        metadata: { checkoutId: checkout.checkoutId },
        payment_intent_data: { metadata: { checkoutId: checkout.checkoutId } },
        locale: checkout.locale === 'zh-CN' ? 'zh' : 'en',
        success_url: checkout.successUrl,
        cancel_url: checkout.cancelUrl,
        expires_at: Math.floor(checkout.expiresAtMs / 1000),
      },
      { idempotencyKey },
    )
    if (!session.url) throw new Error(`the new session ${session.id} has no address`)
    return ok({ sessionId: session.id, url: session.url })
  } catch (error) {
    return refuse(paymentRefusalOf(error))
  }
}

import { z } from 'zod'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { env } from '@/lib/infra/env'
import { lineItem } from '../objects/line-item'
import { sessionObject } from '../objects/session-object'
import { expand, metadata, parseParameters, wholeNumber } from '../parse-parameters'
import { newPaymentId } from '../payment-ids'
import { createObject } from '../payment-store'
import { badParameter, found, type Reply } from '../reply'
import type { ApiHandler } from './api-call'

/** Stripe's own borders for a hosted page. */
const SHORTEST_S = 30 * 60
const LONGEST_S = 24 * 60 * 60
/** Stripe's least charge is about half a euro in most currencies; one border for all is enough here. */
const LEAST_AMOUNT = 50

const currency = z
  .string()
  .regex(/^[a-z]{3}$/i, 'currency_invalid')
  .toLowerCase()
const address = z
  .string()
  .max(5000)
  .refine((text) => /^https?:\/\/\S+$/.test(text), 'url_invalid')

const schema = z.strictObject({
  mode: z.literal('payment'),
  line_items: z
    .array(
      z.strictObject({
        quantity: wholeNumber,
        price_data: z.strictObject({
          currency,
          unit_amount: wholeNumber,
          product_data: z.strictObject({
            name: z.string().min(1).max(250),
            description: z.string().max(500).optional(),
          }),
        }),
      }),
    )
    .min(1)
    .max(100),
  success_url: address,
  cancel_url: address.optional(),
  customer: z.string().max(100).optional(),
  customer_email: z.email('email_invalid').optional(),
  client_reference_id: z.string().max(200).optional(),
  expires_at: wholeNumber.optional(),
  locale: z.enum(['auto', 'en', 'en-GB', 'zh', 'zh-HK', 'zh-TW']).optional(),
  metadata: metadata.optional(),
  payment_intent_data: z
    .strictObject({
      description: z.string().max(1000).optional(),
      metadata: metadata.optional(),
      receipt_email: z.email('email_invalid').optional(),
    })
    .optional(),
  expand,
})

function expiryOf(wished: number | undefined, nowS: number): Result<number, Reply> {
  if (wished === undefined) return ok(nowS + LONGEST_S)
  // A minute of grace: the caller's clock and ours are two.
  if (wished < nowS + SHORTEST_S - 60 || wished > nowS + LONGEST_S + 60)
    return refuse(
      badParameter(
        'The `expires_at` timestamp must be between 30 minutes and 24 hours after the creation of the Checkout Session.',
        undefined,
        'expires_at',
      ),
    )
  return ok(wished)
}

export const createSession: ApiHandler = async ({ tx, fields, nowMs }) => {
  const parsed = parseParameters(schema, fields)
  if (!parsed.ok) return parsed.error
  const wish = parsed.value
  const nowS = Math.floor(nowMs / 1000)
  const expiry = expiryOf(wish.expires_at, nowS)
  if (!expiry.ok) return expiry.error
  const [first] = wish.line_items
  const sold = first?.price_data.currency ?? ''
  if (wish.line_items.some((line) => line.price_data.currency !== sold))
    return badParameter('All line items must be in one currency.', undefined, 'line_items')
  const lineItems = wish.line_items.map(({ quantity, price_data }) =>
    lineItem({
      name: price_data.product_data.name,
      description: price_data.product_data.description ?? null,
      quantity,
      unitAmount: price_data.unit_amount,
      currency: sold,
      nowS,
    }),
  )
  const id = newPaymentId('session')
  const data = sessionObject({
    id,
    nowS,
    url: `${env().BASE_URL}/api/outside/payment/checkout/${id}`,
    expiresAtS: expiry.value,
    currency: sold,
    lineItems,
    successUrl: wish.success_url,
    cancelUrl: wish.cancel_url ?? null,
    email: wish.customer_email ?? null,
    customer: wish.customer ?? null,
    clientReferenceId: wish.client_reference_id ?? null,
    locale: wish.locale ?? null,
    metadata: wish.metadata ?? {},
  })
  if (data.amount_total < LEAST_AMOUNT)
    return badParameter(
      'The total is below the least that can be charged.',
      'amount_too_small',
      'line_items',
    )
  const intent = {
    description: wish.payment_intent_data?.description ?? null,
    receiptEmail: wish.payment_intent_data?.receipt_email ?? null,
    metadata: wish.payment_intent_data?.metadata ?? {},
  }
  await createObject(
    tx,
    'session',
    { data, inner: { lineItems, intent, asked: null } },
    { dueAtMs: expiry.value * 1000 },
  )
  return found(data)
}

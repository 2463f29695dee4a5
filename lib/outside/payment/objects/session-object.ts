import type { LineItem } from './line-item'

/** A Checkout Session as Stripe answers it (API 2026-10-28; older readers find what they knew). */
export type SessionObject = ReturnType<typeof sessionObject>

type NewSession = {
  readonly id: string
  readonly nowS: number
  readonly url: string
  readonly expiresAtS: number
  readonly currency: string
  readonly lineItems: readonly LineItem[]
  readonly successUrl: string
  readonly cancelUrl: string | null
  readonly email: string | null
  readonly customer: string | null
  readonly clientReferenceId: string | null
  readonly locale: string | null
  readonly metadata: Record<string, string>
}

export function sessionObject(made: NewSession) {
  const total = made.lineItems.reduce((sum, item) => sum + item.amount_total, 0)
  return {
    id: made.id,
    object: 'checkout.session' as const,
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: null,
    amount_subtotal: total,
    amount_total: total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    cancel_url: made.cancelUrl,
    client_reference_id: made.clientReferenceId,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: made.nowS,
    currency: made.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: made.customer,
    customer_account: null,
    customer_creation: 'if_required',
    customer_details: null as null | Record<string, unknown>,
    customer_email: made.email,
    discounts: [],
    expires_at: made.expiresAtS,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: made.locale,
    managed_payments: null,
    metadata: made.metadata,
    mode: 'payment' as const,
    origin_context: null,
    payment_intent: null as string | null,
    payment_link: null,
    payment_method_collection: 'if_required',
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: ['card'],
    payment_status: 'unpaid' as 'unpaid' | 'paid',
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: 'open' as 'open' | 'complete' | 'expired',
    submit_type: null,
    subscription: null,
    success_url: made.successUrl,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: made.url as string | null,
    wallet_options: null,
  }
}

export const customerDetails = (email: string | null) => ({
  address: null,
  business_name: null,
  email,
  individual_name: null,
  name: null,
  phone: null,
  tax_exempt: 'none',
  tax_ids: [],
})

import { randomLetters } from '../payment-ids'

type IntentStatus =
  | 'requires_payment_method'
  | 'requires_action'
  | 'processing'
  | 'succeeded'
  | 'canceled'

export type IntentObject = ReturnType<typeof intentObject>

export function intentObject(made: {
  readonly id: string
  readonly nowS: number
  readonly amount: number
  readonly currency: string
  readonly customer: string | null
  readonly description: string | null
  readonly receiptEmail: string | null
  readonly metadata: Record<string, string>
}) {
  return {
    id: made.id,
    object: 'payment_intent' as const,
    allowed_payment_method_types: null,
    amount: made.amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null as number | null,
    cancellation_reason: null as string | null,
    capture_method: 'automatic_async',
    client_secret: `${made.id}_secret_${randomLetters(25)}`,
    confirmation_method: 'automatic',
    created: made.nowS,
    currency: made.currency,
    customer: made.customer,
    customer_account: null,
    description: made.description,
    excluded_payment_method_types: null,
    last_payment_error: null as null | Record<string, unknown>,
    latest_charge: null as string | null,
    livemode: false,
    managed_payments: null,
    metadata: made.metadata,
    next_action: null as null | Record<string, unknown>,
    on_behalf_of: null,
    payment_method: null as string | null,
    payment_method_configuration_details: null,
    payment_method_options: { card: { request_three_d_secure: 'automatic' } },
    payment_method_types: ['card'],
    payment_record: null,
    processing: null,
    receipt_email: made.receiptEmail,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'requires_payment_method' as IntentStatus,
    transfer_data: null,
    transfer_group: null,
  }
}

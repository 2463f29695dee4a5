import { randomLetters } from '../payment-ids'
import { DECLINE_MESSAGES, type DeclineCode, type DeclineErrorCode } from '../test-cards.data'
import type { IntentObject } from './intent-object'

/** What is remembered of a card: never its number. */
export type KnownCard = {
  readonly brand: string
  readonly last4: string
  readonly expMonth: number
  readonly expYear: number
}

export type Decline = { readonly code: DeclineErrorCode; readonly declineCode: DeclineCode }

export type ChargeObject = ReturnType<typeof chargeObject>

const outcome = (decline: Decline | null) => ({
  advice_code: null,
  network_advice_code: null,
  network_decline_code: null,
  network_status: decline ? 'declined_by_network' : 'approved_by_network',
  reason: decline?.declineCode ?? null,
  seller_message: decline ? 'The bank did not return any further details.' : 'Payment complete.',
  type: decline ? 'issuer_declined' : 'authorized',
})

const cardDetails = (card: KnownCard, authenticated: boolean) => ({
  card: {
    brand: card.brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country: 'US',
    exp_month: card.expMonth,
    exp_year: card.expYear,
    fingerprint: null,
    funding: 'credit',
    installments: null,
    last4: card.last4,
    mandate: null,
    network: card.brand,
    three_d_secure: authenticated
      ? {
          authentication_flow: 'challenge',
          result: 'authenticated',
          result_reason: null,
          version: '2.2.0',
        }
      : null,
    wallet: null,
  },
  type: 'card',
})

export function chargeObject(made: {
  readonly id: string
  readonly nowS: number
  readonly intent: IntentObject
  readonly card: KnownCard
  readonly email: string | null
  readonly authenticated: boolean
  readonly decline: Decline | null
}) {
  const { intent, decline } = made
  return {
    id: made.id,
    object: 'charge' as const,
    amount: intent.amount,
    amount_captured: decline ? 0 : intent.amount,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: decline ? null : `txn_${randomLetters(24)}`,
    billing_details: { address: null, email: made.email, name: null, phone: null, tax_id: null },
    calculated_statement_descriptor: 'MARKET OF ONE',
    captured: !decline,
    created: made.nowS,
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline ? DECLINE_MESSAGES[decline.declineCode] : null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcome(decline),
    paid: !decline,
    payment_intent: intent.id,
    payment_method: intent.payment_method,
    payment_method_details: cardDetails(made.card, made.authenticated),
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: (decline ? 'failed' : 'succeeded') as 'succeeded' | 'failed',
    transfer_data: null,
    transfer_group: null,
  }
}

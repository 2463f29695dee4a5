import type { ChargeObject } from './charge-object'

export type RefundObject = ReturnType<typeof refundObject>

export function refundObject(made: {
  readonly id: string
  readonly nowS: number
  readonly charge: ChargeObject
  readonly amount: number
  readonly reason: string | null
  readonly metadata: Record<string, string>
}) {
  return {
    id: made.id,
    object: 'refund' as const,
    amount: made.amount,
    balance_transaction: null,
    charge: made.charge.id,
    created: made.nowS,
    currency: made.charge.currency,
    customer: made.charge.customer,
    customer_account: null,
    destination_details: { card: { type: 'refund' }, type: 'card' },
    metadata: made.metadata,
    payment_intent: made.charge.payment_intent,
    payment_method: made.charge.payment_method,
    reason: made.reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded' as const,
    transfer_reversal: null,
  }
}

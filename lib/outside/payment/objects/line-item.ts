import { randomLetters } from '../payment-ids'

export type LineItem = ReturnType<typeof lineItem>

/** One line of a session, with the price and product Stripe makes for an inline price. */
export function lineItem(line: {
  readonly name: string
  readonly description: string | null
  readonly quantity: number
  readonly unitAmount: number
  readonly currency: string
  readonly nowS: number
}) {
  const total = line.unitAmount * line.quantity
  return {
    id: `li_${randomLetters(24)}`,
    object: 'item' as const,
    amount_discount: 0,
    amount_subtotal: total,
    amount_tax: 0,
    amount_total: total,
    currency: line.currency,
    description: line.name,
    metadata: {},
    price: {
      id: `price_${randomLetters(24)}`,
      object: 'price' as const,
      active: false,
      billing_scheme: 'per_unit',
      created: line.nowS,
      currency: line.currency,
      custom_unit_amount: null,
      livemode: false,
      lookup_key: null,
      metadata: {},
      nickname: line.description,
      product: `prod_${randomLetters(14)}`,
      recurring: null,
      tax_behavior: 'unspecified',
      tiers_mode: null,
      transform_quantity: null,
      type: 'one_time',
      unit_amount: line.unitAmount,
      unit_amount_decimal: String(line.unitAmount),
    },
    quantity: line.quantity,
  }
}

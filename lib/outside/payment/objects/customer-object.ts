export type CustomerObject = ReturnType<typeof customerObject>

export function customerObject(made: {
  readonly id: string
  readonly nowS: number
  readonly email: string | null
  readonly name: string | null
  readonly metadata: Record<string, string>
}) {
  return {
    id: made.id,
    object: 'customer' as const,
    address: null,
    balance: 0,
    created: made.nowS,
    currency: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email: made.email,
    invoice_prefix: made.id.slice(-8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: made.metadata,
    name: made.name,
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  }
}

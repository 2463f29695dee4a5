import { z } from 'zod'

/**
 * What an event of the payment company means to the shop. Everything else in the event (e-mail,
 * name, card) is dropped before it is stored.
 */
const session = { sessionId: z.string(), checkoutId: z.string().nullable() }
const sum = { paymentIntentId: z.string(), currency: z.string() }

const newsSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('checkout-paid'),
    ...session,
    paymentIntentId: z.string().nullable(),
    amountCents: z.number().int(),
    currency: z.string(),
  }),
  z.object({ kind: z.literal('checkout-pending'), ...session }),
  z.object({ kind: z.literal('checkout-failed'), ...session }),
  z.object({ kind: z.literal('checkout-expired'), ...session }),
  z.object({ kind: z.literal('refunded'), ...sum, refundedCents: z.number().int() }),
  z.object({ kind: z.literal('disputed'), ...sum, amountCents: z.number().int() }),
  z.object({ kind: z.literal('other'), type: z.string() }),
])

export type PaymentNews = z.output<typeof newsSchema>

/** Reads what `receivePaymentEvent` stored in the inbox. */
export const paymentNewsOf = (payload: unknown): PaymentNews => newsSchema.parse(payload)

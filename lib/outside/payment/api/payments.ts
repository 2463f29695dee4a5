import { listObjects, listSchema } from '../list-objects'
import { parseParameters } from '../parse-parameters'
import { readObject } from '../payment-store'
import { found, noSuch } from '../reply'
import { type ApiHandler, idOf } from './api-call'

/** Payment intents, charges and refunds are read the same way. */
const KINDS = {
  intent: { name: 'payment_intent', url: '/v1/payment_intents', param: 'intent' },
  charge: { name: 'charge', url: '/v1/charges', param: 'charge' },
  refund: { name: 'refund', url: '/v1/refunds', param: 'refund' },
  customer: { name: 'customer', url: '/v1/customers', param: 'customer' },
} as const

export const retrieve =
  (kind: keyof typeof KINDS): ApiHandler =>
  async (call) => {
    const stored = await readObject(call.tx, kind, idOf(call))
    return stored ? found(stored.data) : noSuch(KINDS[kind].name, idOf(call), KINDS[kind].param)
  }

export const list =
  (kind: keyof typeof KINDS): ApiHandler =>
  async ({ tx, fields }) => {
    const wish = parseParameters(listSchema, fields)
    return wish.ok ? listObjects(tx, kind, KINDS[kind].url, wish.value) : wish.error
  }

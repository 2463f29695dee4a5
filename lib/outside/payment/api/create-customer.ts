import { z } from 'zod'
import { emitEvent } from '../events/emit-event'
import { customerObject } from '../objects/customer-object'
import { expand, metadata, parseParameters } from '../parse-parameters'
import { newPaymentId } from '../payment-ids'
import { createObject } from '../payment-store'
import { found } from '../reply'
import type { ApiHandler } from './api-call'

const schema = z.strictObject({
  email: z.string().max(512).optional(),
  name: z.string().max(256).optional(),
  metadata: metadata.optional(),
  expand,
})

export const createCustomer: ApiHandler = async ({ tx, fields, nowMs }) => {
  const wish = parseParameters(schema, fields)
  if (!wish.ok) return wish.error
  const data = customerObject({
    id: newPaymentId('customer'),
    nowS: Math.floor(nowMs / 1000),
    email: wish.value.email ?? null,
    name: wish.value.name ?? null,
    metadata: wish.value.metadata ?? {},
  })
  await createObject(tx, 'customer', { data, inner: {} })
  await emitEvent(tx, nowMs, 'customer.created', data)
  return found(data)
}

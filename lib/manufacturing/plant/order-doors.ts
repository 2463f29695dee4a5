import { faultsIn } from '@/lib/core/factory/fault'
import {
  cancelRequestSchema,
  packageSchema,
  quoteRequestSchema,
  subscriptionRequestSchema,
} from '@/lib/core/factory/wire-contract'
import type { Json } from '@/lib/core/shared/canonical-json'
import { acceptOrder } from './accept-order'
import { cancelOrder } from './cancel-order'
import { answerLate, failsThisTime } from './fault-tries'
import { keyedDoor } from './keyed-door'
import { type PlantCall, plantAnswer, plantBody, plantRefuses } from './plant-door'
import { quote } from './quote'
import { subscribe } from './subscribe'

/** Parse → use-case → answer, for the calls that carry a body. */
export async function quoteDoor({ customer, request }: PlantCall): Promise<Response> {
  const body = await plantBody(request, quoteRequestSchema)
  if (!body.ok) return plantRefuses(body.error)
  const quoted = await quote(customer, body.value)
  return quoted.ok ? plantAnswer(200, quoted.value) : plantRefuses(quoted.error)
}

export async function acceptDoor(call: PlantCall): Promise<Response> {
  const { customer, request } = call
  if (!request.headers.get('idempotency-key')) return plantRefuses({ code: 'key-missing' })
  const body = await plantBody(request, packageSchema)
  if (!body.ok) return plantRefuses(body.error)
  const content = body.value
  const faults = faultsIn(content.bom)
  if (faults.includes('FAULT-500') && (await failsThisTime(customer, content)))
    return plantRefuses({ code: 'failed-on-purpose' })
  const answer = await keyedDoor(call, 'orders', content as Json, (tx) =>
    acceptOrder(tx, customer, content),
  )
  if (faults.includes('FAULT-SLOW')) await answerLate()
  return answer
}

export async function cancelDoor(call: PlantCall, { id }: { id: string }): Promise<Response> {
  const body = await plantBody(call.request, cancelRequestSchema)
  if (!body.ok) return plantRefuses(body.error)
  return keyedDoor(call, `cancel ${id}`, body.value as Json, (tx) =>
    cancelOrder(tx, call.customer, id, body.value.reason ?? 'asked by the customer'),
  )
}

export async function subscriptionDoor(call: PlantCall): Promise<Response> {
  const body = await plantBody(call.request, subscriptionRequestSchema)
  if (!body.ok) return plantRefuses(body.error)
  return keyedDoor(call, 'subscription', body.value, (tx) =>
    subscribe(tx, call.customer, body.value),
  )
}

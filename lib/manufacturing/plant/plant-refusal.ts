import { toIso } from '@/lib/core/shared/instant'
import { problem } from '@/lib/infra/http/problem'

/** Everything the plant refuses on purpose, with the status it travels under: the one table. */
const REFUSALS = {
  'unknown-customer': [401, 'The plant does not know this key'],
  'key-missing': [400, 'This call needs an Idempotency-Key'],
  'key-too-long': [400, 'The Idempotency-Key is longer than 200 characters'],
  'not-json': [400, 'The body is not JSON'],
  'too-large': [413, 'The body is too large'],
  invalid: [422, 'The body does not fit the contract'],
  'in-flight': [409, 'The same call is being answered'],
  'key-reused': [422, 'This Idempotency-Key was used with another body'],
  'package-altered': [422, 'The package does not match its hash'],
  'unknown-family': [422, 'The plant does not sew garments of this family'],
  'unknown-operation': [422, 'The plant has no station for an operation of this routing'],
  'out-of-stock': [422, 'A material of this order is not in stock'],
  'no-capacity': [422, 'The plant has no room for this order within its horizon'],
  'order-exists': [409, 'Another package was accepted under this order number'],
  'tag-in-use': [409, 'This tag is already on another garment'],
  'unknown-order': [404, 'The plant has no such order of yours'],
  cut: [409, 'Cloth is already cut for this order'],
  dispatched: [409, 'This order has left the plant'],
  cancelled: [409, 'This order is already cancelled'],
  'failed-on-purpose': [500, 'The plant failed, as this test cloth asks'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>

export type PlantRefusalCode = keyof typeof REFUSALS

export type PlantRefusal = {
  readonly code: PlantRefusalCode
  readonly detail?: string
  readonly pointer?: string
}

export function plantProblem(
  refusal: PlantRefusal,
  shopNowMs: number,
  headers: Record<string, string> = {},
): Response {
  const [status, title] = REFUSALS[refusal.code]
  return problem({ status, title, ...refusal, shopNow: toIso(shopNowMs) }, headers)
}

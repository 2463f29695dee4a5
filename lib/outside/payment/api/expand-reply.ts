import type { ShopTx } from '@/lib/infra/db/shop'
import { readObject } from '../payment-store'

type Body = Record<string, unknown>

const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

async function memberOf(tx: ShopTx, body: Body, key: string): Promise<unknown> {
  if (key === 'line_items' && body.object === 'checkout.session') {
    const session = await readObject(tx, 'session', String(body.id))
    const url = `/v1/checkout/sessions/${body.id}/line_items`
    return { object: 'list', url, has_more: false, data: session?.inner.lineItems ?? [] }
  }
  const value = body[key]
  if (typeof value !== 'string') return value
  const row = await tx.paymentObject.findUnique({ where: { id: value } })
  return row ? row.data : value
}

async function expandPath(tx: ShopTx, value: unknown, path: readonly string[]): Promise<unknown> {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(value)) return Promise.all(value.map((each) => expandPath(tx, each, path)))
  if (!isBody(value)) return value
  const member = await memberOf(tx, value, key)
  return member === undefined ? value : { ...value, [key]: await expandPath(tx, member, rest) }
}

/** `expand[]=payment_intent.latest_charge`: ids become the objects they name. */
export async function expandReply(
  tx: ShopTx,
  body: unknown,
  paths: readonly string[],
): Promise<unknown> {
  let expanded = body
  for (const path of paths) expanded = await expandPath(tx, expanded, path.split('.').slice(0, 4))
  return expanded
}

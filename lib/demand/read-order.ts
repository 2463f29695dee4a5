import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { mayAs } from '@/lib/identity/actor'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { sameSecret } from '@/lib/infra/digest'
import { openForOwner } from '@/lib/infra/owner-seal'
import type { Order as OrderRow } from '@/prisma/generated/shop/client'
import type { OrderContact } from './contact'
import { type Order, toOrder } from './order-view'
import { orderContactPlace } from './place-order'

type Asked = { readonly number: string; readonly key?: string | undefined }

const WHOLE = {
  lines: { orderBy: { position: 'asc' } },
  events: { orderBy: { id: 'asc' } },
} as const

/**
 * An order for its owner, for whoever holds the key from its letter, or, without the address, for an
 * adviser or manager. Everybody else is told the same as for a number that does not exist.
 */
export async function readOrder(
  actor: Actor,
  { number, key }: Asked,
): Promise<Result<Order, { readonly code: 'unknown-order' }>> {
  const row = await shopDb().order.findUnique({ where: { number }, include: WHOLE })
  if (!row) return refuse({ code: 'unknown-order' })
  const owns = row.ownerKey === actor.ownerKey
  const holdsKey = key !== undefined && sameSecret(key, row.accessToken)
  if (owns || holdsKey) return ok(toOrder(row, await contactOf(shopDb(), row)))
  if (mayAs(actor, 'adviser') || mayAs(actor, 'manager')) return ok(toOrder(row, null))
  return refuse({ code: 'unknown-order' })
}

/** The order for work without a person in front of it (jobs); contact included. */
export async function loadOrder(orderId: string, tx: ShopTx = shopDb()): Promise<Order> {
  const row = await tx.order.findUniqueOrThrow({ where: { id: orderId }, include: WHOLE })
  return toOrder(row, await contactOf(tx, row))
}

async function contactOf(tx: ShopTx, row: OrderRow): Promise<OrderContact | null> {
  if (row.contact.length === 0) return null
  // Who deleted the account took the key along: the order stays, its address cannot be read.
  if ((await tx.dataKey.count({ where: { ownerKey: row.ownerKey } })) === 0) return null
  return JSON.parse(await openForOwner(tx, row.ownerKey, row.contact, orderContactPlace(row.id)))
}

export type OrderNote = {
  readonly number: string
  readonly state: string
  readonly placedShopMs: number
  readonly promisedShopMs: number | null
  readonly totalCents: number
  readonly currency: string
}

/** The actor's own orders, newest first. */
export async function readOrders(actor: Actor): Promise<OrderNote[]> {
  const rows = await shopDb().order.findMany({
    where: { ownerKey: actor.ownerKey },
    orderBy: { createdAt: 'desc' },
    take: 100,
  })
  return rows.map((row) => ({
    number: row.number,
    state: row.state,
    placedShopMs: Number(row.placedShopMs),
    promisedShopMs: row.promisedShopMs === null ? null : Number(row.promisedShopMs),
    totalCents: row.totalCents,
    currency: row.currency,
  }))
}

import type { Actor } from '@/lib/identity/actor'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'
import { type BagLine, bagHashOf, toBagLine } from './bag-line'

export type Bag = {
  readonly lines: readonly BagLine[]
  readonly currency: string
  readonly itemsCents: number
  readonly bagHash: string
}

/** How many garments lie in the bag. */
export async function bagCount(actor: Actor): Promise<number> {
  const sum = await shopDb().bagLine.aggregate({
    where: { bag: { ownerKey: actor.ownerKey } },
    _sum: { quantity: true },
  })
  return sum._sum.quantity ?? 0
}

/** The bag at today's prices. */
export async function readBag(actor: Actor, tx: ShopTx = shopDb()): Promise<Bag> {
  const rows = await tx.bagLine.findMany({
    where: { bag: { ownerKey: actor.ownerKey } },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
  })
  const lines: BagLine[] = []
  // One after the other: inside a transaction there is one connection.
  for (const row of rows) lines.push(await toBagLine(row, tx))
  const currency = env().CURRENCY
  return {
    lines,
    currency,
    itemsCents: lines.reduce((sum, line) => sum + line.unitPriceCents * line.quantity, 0),
    bagHash: bagHashOf(lines, currency),
  }
}

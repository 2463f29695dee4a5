import { type ShopTx, shopDb } from '@/lib/infra/db/shop'

/** One thread per customer; messages may be about one of the customer's orders. */
export type Message = {
  readonly id: string
  readonly fromRole: 'customer' | 'adviser' | 'plant' | 'shop'
  readonly fromName: string
  readonly text: string
  readonly about: string
  /** The page it is about, where that is one that anybody may open. */
  readonly aboutPath: string | null
  readonly createdAtMs: number
  readonly shopMs: number
  readonly answered: boolean
}

type Row = {
  id: bigint
  fromRole: string
  fromName: string
  text: string
  about: string
  aboutPath: string | null
  createdAt: Date
  shopMs: bigint
  answeredAt: Date | null
}

export const toMessage = (row: Row): Message => ({
  id: String(row.id),
  fromRole: row.fromRole as Message['fromRole'],
  fromName: row.fromName,
  text: row.text,
  about: row.about,
  aboutPath: row.aboutPath,
  createdAtMs: row.createdAt.getTime(),
  shopMs: Number(row.shopMs),
  answered: row.answeredAt !== null,
})

/**
 * The thread of one customer, oldest first. Whoever calls has made sure that the reader may see it:
 * the customer, the holder of an order's link (for that order), or an adviser.
 */
export async function readThread(
  ownerKey: string,
  orderId: string | undefined,
  db: ShopTx = shopDb(),
): Promise<Message[]> {
  const rows = await db.threadMessage.findMany({
    where: { ownerKey, ...(orderId ? { orderId } : {}) },
    orderBy: { id: 'asc' },
    take: 200,
  })
  return rows.map(toMessage)
}

/** The newest message's id, for resuming a live stream. */
export async function newestMessageId(ownerKey?: string): Promise<string> {
  const row = await shopDb().threadMessage.findFirst({
    where: ownerKey ? { ownerKey } : {},
    orderBy: { id: 'desc' },
    select: { id: true, answeredAt: true },
  })
  return row ? `${row.id}-${row.answeredAt?.getTime() ?? 0}` : '0'
}

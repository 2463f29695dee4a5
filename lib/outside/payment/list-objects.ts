import { z } from 'zod'
import type { ShopTx } from '@/lib/infra/db/shop'
import { expand, wholeNumber } from './parse-parameters'
import type { ObjectKind } from './payment-ids'
import { found, type Reply } from './reply'

export const listSchema = z.strictObject({
  limit: wholeNumber.optional(),
  starting_after: z.string().max(100).optional(),
  payment_intent: z.string().max(100).optional(),
  expand,
})
type ListWish = z.output<typeof listSchema>

export const listReply = (url: string, data: readonly unknown[], limit: number): Reply =>
  found({ object: 'list', url, has_more: data.length > limit, data: data.slice(0, limit) })

export const limitOf = (wish: { limit?: number }): number =>
  Math.min(100, Math.max(1, wish.limit ?? 10))

/** Newest first, as Stripe lists; `starting_after` names the last one already seen. */
export async function listObjects(
  tx: ShopTx,
  kind: ObjectKind,
  url: string,
  wish: ListWish,
): Promise<Reply> {
  const limit = limitOf(wish)
  const rows = await tx.paymentObject.findMany({
    where: { kind, ...(wish.payment_intent ? { paymentIntentId: wish.payment_intent } : {}) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    ...(wish.starting_after ? { cursor: { id: wish.starting_after }, skip: 1 } : {}),
  })
  return listReply(
    url,
    rows.map((row) => row.data),
    limit,
  )
}

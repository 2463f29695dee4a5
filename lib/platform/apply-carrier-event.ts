import { moveOrder } from '@/lib/demand/order-store'
import { carrierNewsOf } from '@/lib/infra/carrier-contract'
import { shopDb } from '@/lib/infra/db/shop'
import { log } from '@/lib/infra/log'
import { followMove } from './follow-move'

/** The parcel's way: the label is all that the carrier and we have in common. */
export async function applyCarrierEvent(payload: unknown, eventId: string): Promise<void> {
  const news = carrierNewsOf(payload)
  const order = news
    ? await shopDb().order.findUnique({ where: { labelToken: news.labelToken } })
    : null
  if (!news || !order) {
    log.warn({ source: 'carrier', event: eventId, read: news !== null }, 'inbox: not ours')
    return
  }
  await shopDb().$transaction((tx) =>
    moveOrder(tx, {
      orderId: order.id,
      event: news.kind,
      kind: news.kind,
      cause: `carrier:${eventId}`,
      occurredShopMs: news.occurredShopMs,
    }),
  )
  await followMove(order.id)
}

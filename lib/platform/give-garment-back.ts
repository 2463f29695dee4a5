import { isEnded } from '@/lib/core/order/order-state'
import { type Garment, moveGarment } from '@/lib/demand/garment-store'
import type { ShopTx } from '@/lib/infra/db/shop'
import { planRefund } from './plan-refund'

type End = {
  readonly event: 'refused' | 'cancelled'
  /** The plant's or our own code, shown in words on the order's page. */
  readonly reason: string
  readonly occurredShopMs: number
}

/**
 * A garment will not be made: it ends, and its price goes back; with the last garment of an order
 * everything does, delivery included. Repeated reports of the same end change nothing.
 */
export async function giveGarmentBack(tx: ShopTx, garment: Garment, end: End): Promise<void> {
  const { event, reason, occurredShopMs } = end
  const moved = await moveGarment(tx, {
    orderId: garment.orderId,
    lineId: garment.id,
    event,
    kind: event,
    cause: `${event}:${garment.id}`,
    data: { reason },
    occurredShopMs,
  })
  if (moved.garmentState !== event) return
  await planRefund(tx, {
    orderId: garment.orderId,
    why: `${event}:${garment.id}`,
    amountCents: isEnded(moved.state) ? 'rest' : garment.unitPriceCents,
    occurredShopMs,
  })
}

import { deliveryOptions } from '@/lib/core/pricing/delivery'
import { deliveredShopMs } from '@/lib/core/shared/delivery-day'
import { DAY_MS } from '@/lib/core/shared/instant'
import type { Order } from '@/lib/demand/order-view'
import { env } from '@/lib/infra/env'

/** The dates of an order: what has happened, and what is promised after it. */
export type OrderDates = {
  readonly orderedMs: number
  readonly leavesMs: number | null
  readonly hasLeft: boolean
  readonly withYouMs: number | null
  readonly hasCome: boolean
  readonly neededMs: number | null
}

const happened = (order: Order, kind: string): number | null =>
  order.events.filter((event) => event.kind === kind).at(-1)?.occurredShopMs ?? null

export function orderDates(order: Order): OrderDates {
  const isAllGone = ['dispatched', 'in-transit', 'delivered'].includes(order.state)
  const leftMs = isAllGone ? happened(order, 'dispatched') : null
  const leavesMs = leftMs ?? order.promisedShopMs
  const cameMs = happened(order, 'delivered')
  const ways = deliveryOptions(order.countryCode)
  const way = ways.ok && ways.value.find(({ methodId }) => methodId === order.deliveryMethod)
  const expectedMs =
    leavesMs !== null && way
      ? deliveredShopMs({
          handedOverShopMs: happened(order, 'handed-over') ?? leavesMs,
          daysInTransit: way.daysInTransit,
          timeZone: env().SHOP_TIME_ZONE,
        })
      : null
  return {
    orderedMs: order.placedShopMs,
    leavesMs,
    hasLeft: leftMs !== null,
    withYouMs: cameMs ?? expectedMs,
    hasCome: cameMs !== null,
    neededMs: order.neededByShopMs,
  }
}

export const wholeDays = (fromMs: number, toMs: number): number =>
  Math.max(0, Math.round((toMs - fromMs) / DAY_MS))

import { deliveryOptions } from '@/lib/core/pricing/delivery'
import type { Order } from '@/lib/demand/order-view'
import { loadOrder } from '@/lib/demand/read-order'
import { announceParcel, handOverParcel } from '@/lib/infra/carrier-client'
import { log } from '@/lib/infra/log'

/**
 * The `announce-parcel` job: all garments have left the plant under one label. The carrier learns
 * country and postal code and gets the parcel; both calls may be repeated.
 */
export async function handOverOrder(orderId: string): Promise<'done' | 'silent'> {
  const order = await loadOrder(orderId)
  const parcel = parcelOf(order)
  if (!parcel) {
    log.error({ order: order.number }, 'parcel: there is no address, or no way to it')
    return 'done'
  }
  const { labelToken, shopNowMs } = parcel
  for (const step of [
    () => announceParcel(parcel),
    () => handOverParcel({ labelToken, shopNowMs }),
  ]) {
    const answer = await step()
    if (answer.ok) continue
    const { code } = answer.error
    log.error({ order: order.number, code }, 'parcel: not taken')
    return code === 'unreachable' ? 'silent' : 'done'
  }
  return 'done'
}

function parcelOf(order: Order) {
  const options = deliveryOptions(order.countryCode)
  const chosen = options.ok
    ? options.value.find(({ methodId }) => methodId === order.deliveryMethod)
    : undefined
  const left = order.events.filter(({ kind }) => kind === 'dispatched')
  if (!chosen || !order.contact || left.length === 0) return null
  return {
    labelToken: order.labelToken,
    method: order.deliveryMethod,
    daysInTransit: chosen.daysInTransit,
    destination: {
      countryCode: order.countryCode,
      postalCode: order.contact.address.lines.postalCode ?? '',
    },
    shopNowMs: Math.max(...left.map(({ occurredShopMs }) => occurredShopMs)),
  }
}

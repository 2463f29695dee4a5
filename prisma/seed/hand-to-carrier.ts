import { deliveryOptions } from '@/lib/core/pricing/delivery'
import { toIso } from '@/lib/core/shared/instant'
import { loadOrder } from '@/lib/demand/read-order'
import { type CarrierEventKind, carrierEventType } from '@/lib/infra/carrier-contract'
import { shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'
import { announceParcel } from '@/lib/outside/carrier/announce-parcel'
import { handOverParcel } from '@/lib/outside/carrier/hand-over-parcel'
import { machinePaths } from '@/lib/paths'
import { applyCarrierEvent } from '@/lib/platform/apply-carrier-event'
import { must } from './place-seeded-order'

/** Gives the parcel to the simulated carrier on the day it left, and hears what has come of it by now. */
export async function handToCarrier(orderId: string, shopNowMs: number): Promise<void> {
  const order = await loadOrder(orderId)
  const left = order.events.find(({ kind }) => kind === 'dispatched')
  const ways = must(deliveryOptions(order.countryCode), order.number)
  const way = ways.find(({ methodId }) => methodId === order.deliveryMethod)
  if (!left || !way) throw new Error(`seed: ${order.number} has not left the plant`)
  const { labelToken } = order
  must(
    await announceParcel({
      labelToken,
      method: order.deliveryMethod,
      daysInTransit: way.daysInTransit,
      destination: {
        countryCode: order.countryCode,
        postalCode: order.contact?.address.lines.postalCode ?? '',
      },
      callbackUrl: `${env().BASE_URL}${machinePaths.carrierHook}`,
      shopNow: toIso(left.occurredShopMs),
    }),
    order.number,
  )
  must(await handOverParcel(labelToken, left.occurredShopMs), order.number)
  const events = await shopDb().carrierEvent.findMany({
    where: { labelToken, occurredShopMs: { lte: BigInt(shopNowMs) } },
    orderBy: { occurredShopMs: 'asc' },
  })
  for (const { id, type, occurredShopMs } of events) {
    const occurredAt = toIso(Number(occurredShopMs))
    const kind = type as CarrierEventKind
    await applyCarrierEvent({ type: carrierEventType(kind), data: { labelToken, occurredAt } }, id)
    await shopDb().carrierEvent.update({ where: { id }, data: { deliveredAt: new Date() } })
  }
}

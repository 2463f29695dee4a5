import { randomUUID } from 'node:crypto'
import { deliveredShopMs, inTransitShopMs } from '@/lib/core/shared/delivery-day'
import { DAY_MS } from '@/lib/core/shared/instant'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { CarrierEventKind, ParcelAnswer } from '@/lib/infra/carrier-contract'
import { readShopNowMs } from '@/lib/infra/clock'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'
import { parcelAnswer } from './parcel-answer'

export const CARRIER_EVENT_CHANNEL = 'carrier-event'

/** A caller whose calendar is further ahead than this is mistaken. */
const MOST_AHEAD_MS = 400 * DAY_MS

type HandoverRefusal = { readonly code: 'unknown-parcel' } | { readonly code: 'wrong-calendar' }

/** The whole way is written down at once; each event is told when its day is there. */
async function writeWay(
  tx: ShopTx,
  labelToken: string,
  daysInTransit: number,
  handedOverShopMs: number,
) {
  const transit = { handedOverShopMs, daysInTransit, timeZone: env().SHOP_TIME_ZONE }
  const way: readonly (readonly [CarrierEventKind, number])[] = [
    ['handed-over', handedOverShopMs],
    ['in-transit', inTransitShopMs(transit)],
    ['delivered', deliveredShopMs(transit)],
  ]
  await tx.carrierEvent.createMany({
    data: way.map(([type, shopMs], index) => ({
      id: `carrier_${randomUUID()}`,
      labelToken,
      type,
      position: index + 1,
      occurredShopMs: BigInt(shopMs),
      nextTryAt: new Date(0),
    })),
  })
  await tx.$queryRaw`SELECT pg_notify(${CARRIER_EVENT_CHANNEL}, '')::text`
}

/** The parcel leaves the plant. Said twice, it is handed over once. */
export function handOverParcel(
  labelToken: string,
  saidShopMs: number,
): Promise<Result<ParcelAnswer, HandoverRefusal>> {
  return shopDb().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "CarrierParcel" WHERE "labelToken" = ${labelToken} FOR UPDATE`
    const parcel = await tx.carrierParcel.findUnique({ where: { labelToken } })
    if (!parcel) return refuse({ code: 'unknown-parcel' })
    if (saidShopMs > (await readShopNowMs(tx)) + MOST_AHEAD_MS)
      return refuse({ code: 'wrong-calendar' })
    if (parcel.handedOverShopMs === null) {
      const handedOverShopMs = Math.max(saidShopMs, Number(parcel.announcedShopMs))
      await tx.carrierParcel.update({
        where: { labelToken },
        data: { handedOverShopMs: BigInt(handedOverShopMs) },
      })
      await writeWay(tx, labelToken, parcel.daysInTransit, handedOverShopMs)
    }
    return ok(await parcelAnswer(tx, labelToken))
  })
}

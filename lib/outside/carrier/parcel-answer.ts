import { toIso } from '@/lib/core/shared/instant'
import type { CarrierEventKind, ParcelAnswer, ParcelState } from '@/lib/infra/carrier-contract'
import { readShopNowMs } from '@/lib/infra/clock'
import type { ShopTx } from '@/lib/infra/db/shop'

/** Where the parcel is now: the latest event whose day has come. */
export async function parcelAnswer(tx: ShopTx, labelToken: string): Promise<ParcelAnswer> {
  const shopNowMs = await readShopNowMs(tx)
  const events = await tx.carrierEvent.findMany({
    where: { labelToken },
    orderBy: { position: 'asc' },
    select: { type: true, position: true, occurredShopMs: true },
  })
  const past = events.filter(
    ({ position, occurredShopMs }) => position === 1 || occurredShopMs <= shopNowMs,
  )
  const state =
    (past.at(-1)?.type as CarrierEventKind | undefined) ?? ('announced' satisfies ParcelState)
  return { labelToken, state, shopNow: toIso(shopNowMs) }
}

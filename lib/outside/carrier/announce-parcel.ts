import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Announcement, ParcelAnswer } from '@/lib/infra/carrier-contract'
import { shopDb } from '@/lib/infra/db/shop'
import { parcelAnswer } from './parcel-answer'

/**
 * The label is the key: announcing the same again only says where to call from now on; another parcel
 * under it is refused.
 */
export function announceParcel(
  wish: Announcement,
): Promise<Result<ParcelAnswer & { readonly isNew: boolean }, { code: 'label-taken' }>> {
  const { labelToken, method, daysInTransit, destination, callbackUrl, shopNow } = wish
  const { countryCode, postalCode } = destination
  const parcel = { labelToken, method, daysInTransit, countryCode, postalCode }
  return shopDb().$transaction(async (tx) => {
    const { count } = await tx.carrierParcel.createMany({
      data: [{ ...parcel, callbackUrl, announcedShopMs: BigInt(Date.parse(shopNow)) }],
      skipDuplicates: true,
    })
    const same = await tx.carrierParcel.updateMany({ where: parcel, data: { callbackUrl } })
    if (same.count === 0) return refuse({ code: 'label-taken' })
    return ok({ ...(await parcelAnswer(tx, labelToken)), isNew: count === 1 })
  })
}

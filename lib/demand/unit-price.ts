import { optionOf } from '@/lib/core/configuration/option-of'
import type { Design } from '@/lib/core/garment/design'
import { type PricedFit, priceGarment } from '@/lib/core/pricing/price'
import type { ShopTx } from '@/lib/infra/db/shop'
import { offeredToday } from './published-catalogues'

/**
 * What one garment costs today, computed here and never taken from a browser; whichever version it
 * was designed with, the price is that of the newest. Null when a part of it is no longer sold.
 */
export async function unitPriceCents(
  design: Design,
  fit: PricedFit,
  tx?: ShopTx,
): Promise<number | null> {
  const today = await offeredToday(design.family, tx)
  if (!today) return null
  const { catalogue } = today
  const isSold = Object.entries(design.options).every(([moduleId, optionId]) =>
    optionOf(catalogue, moduleId, optionId),
  )
  return isSold ? priceGarment({ catalogue, design, fit }).totalCents : null
}

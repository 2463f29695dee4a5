import type { Fit } from '@/lib/core/fit/fit'
import type { Design } from '@/lib/core/garment/design'
import { priceGarment } from '@/lib/core/pricing/price'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { unitPriceCents } from '@/lib/demand/unit-price'

/** What a garment of this design costs in this fit today, or cost last where it is sold no more. */
export async function priceOfDesign(design: Design, kind: Fit['kind']): Promise<number> {
  const todayCents = await unitPriceCents(design, { kind })
  if (todayCents !== null) return todayCents
  const catalogue = await catalogueOfDesign(design)
  return priceGarment({ catalogue, design, fit: { kind } }).totalCents
}

import type { Fit } from '@/lib/core/fit/fit'
import type { Design } from '@/lib/core/garment/design'
import { priceGarment } from '@/lib/core/pricing/price'
import { currentCatalogue } from '@/lib/demand/current-catalogue'

/** What a garment of this design costs in this fit, today. */
export const priceOfDesign = (design: Design, kind: Fit['kind']): number =>
  priceGarment({ catalogue: currentCatalogue(design.family), design, fit: { kind } }).totalCents

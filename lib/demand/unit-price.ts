import type { Fit } from '@/lib/core/fit/fit'
import type { Design } from '@/lib/core/garment/design'
import { priceGarment } from '@/lib/core/pricing/price'
import { currentCatalogue } from './current-catalogue'

/** What one garment costs today, computed here and never taken from a browser. */
export const unitPriceCents = (design: Design, fit: Fit): number =>
  priceGarment({ catalogue: currentCatalogue(design.family), design, fit }).totalCents

import { chosenOptions } from '@/lib/core/configuration/option-of'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'

/**
 * The price of a garment in an unaltered size, in cents: what `priceGarment` adds up to for it. Alone, so
 * that a page on which somebody chooses need not carry shares, drafting and alterations.
 */
export const sizedCents = (catalogue: Catalogue, { options }: Pick<Design, 'options'>): number =>
  chosenOptions(catalogue, options).reduce(
    (sum, { option }) => sum + option.priceCents,
    catalogue.basePriceCents,
  )

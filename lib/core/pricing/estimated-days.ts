import { chosenOptions } from '@/lib/core/configuration/option-of'
import type { Fit } from '@/lib/core/fit/fit'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'
import type { PricedFit } from './price'

/**
 * Calendar days until a garment leaves the plant, as long as the plant itself has not answered: an
 * idle plant's days by kind of fit (our assumption) and what the options add. The plant's own quote
 * replaces it as soon as it comes.
 */
const PLANT_DAYS: Readonly<Record<Fit['kind'], number>> = { size: 9, measured: 14 }
/** At the drafting table, where a size is altered before it is cut (our assumption). */
const ALTERING_DAYS = 1

export const estimatedDays = (
  catalogue: Catalogue,
  design: Pick<Design, 'options'>,
  { kind, alterations = [] }: PricedFit,
): number =>
  chosenOptions(catalogue, design.options).reduce(
    (days, { option }) => days + option.days,
    PLANT_DAYS[kind] + (alterations.length > 0 ? ALTERING_DAYS : 0),
  )

import { chosenOptions } from '@/lib/core/configuration/option-of'
import type { Fit } from '@/lib/core/fit/fit'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'

/**
 * Calendar days until a garment leaves the plant, as long as the plant itself has not answered: an
 * idle plant's days by kind of fit (our assumption) and what the options add. The plant's own quote
 * replaces it as soon as it comes.
 */
const PLANT_DAYS: Readonly<Record<Fit['kind'], number>> = { size: 9, measured: 14 }

export const estimatedDays = (
  catalogue: Catalogue,
  design: Pick<Design, 'options'>,
  fitKind: Fit['kind'],
): number =>
  chosenOptions(catalogue, design.options).reduce(
    (days, { option }) => days + option.days,
    PLANT_DAYS[fitKind],
  )

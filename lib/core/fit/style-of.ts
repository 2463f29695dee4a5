import type { FinishedStyle } from '@/lib/core/body/finished-measures'
import { chosenOptions } from '@/lib/core/configuration/option-of'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'

/** What the chosen options say of the finished lengths: attributes `hemMm`, `lengthMm`, `sleeveShare`. */
export function styleOf(
  catalogue: Pick<Catalogue, 'modules'>,
  design: Pick<Design, 'options'>,
): FinishedStyle {
  const chosen = chosenOptions(catalogue, design.options)
  const said = (key: keyof FinishedStyle) => {
    const values = chosen.map(({ option }) => option.attributes?.[key])
    const value = values.find((each) => typeof each === 'number')
    return value === undefined ? {} : { [key]: value }
  }
  return { ...said('hemMm'), ...said('lengthMm'), ...said('sleeveShare') }
}

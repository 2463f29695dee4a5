import { optionOf } from '@/lib/core/configuration/option-of'
import type { Catalogue, Module, Option } from '@/lib/core/garment/catalogue'
import { FORMAL_TENTHS, WARM_GSM } from './measures.data'
import { lightnessOf, seenColour } from './seen-colour'

/**
 * What can be said of a whole garment as a sum over its options: warmth, formality, price, days and how
 * dark it is. Sums, because the engine finds the least sum over all valid garments exactly. A cloth
 * speaks through its attributes (weight, formality, colour), other options through our stated
 * conventions (measures.data); what nobody mentions counts nothing.
 */
export type MeasureId = 'warmth' | 'formality' | 'price' | 'days' | 'darkness'
export type Measure = (module: Module, option: Option) => number

const numeric = (option: Option, name: string): number => {
  const value = option.attributes?.[name]
  return typeof value === 'number' ? value : 0
}

/** Degrees of cloth (1 to 5) are tens of our points, so that a pocket can weigh less than a cloth. */
const POINTS_PER_DEGREE = 10

export const MEASURES: Readonly<Record<MeasureId, Measure>> = {
  /** g/m² of the cloth, and what lining or a waistcoat add as if it were cloth. */
  warmth: (module, option) =>
    numeric(option, 'weightGsm') + (WARM_GSM[`${module.id}=${option.id}`] ?? 0),
  formality: (module, option) =>
    POINTS_PER_DEGREE * numeric(option, 'formality') +
    (FORMAL_TENTHS[`${module.id}=${option.id}`] ?? 0),
  price: (_module, option) => option.priceCents,
  days: (_module, option) => option.days,
  /** 0 white to 100 black, of the cloth as it is seen. */
  darkness: (module, option) => (module.id === 'cloth' ? 100 - lightnessOf(seenColour(option)) : 0),
}

/** The measure of a whole garment; a price is without the family's base. */
export const measured = (
  catalogue: Pick<Catalogue, 'modules'>,
  options: Readonly<Record<string, string>>,
  measure: Measure,
): number =>
  catalogue.modules.reduce((sum, module) => {
    const option = optionOf(catalogue, module.id, options[module.id])
    return option ? sum + measure(module, option) : sum
  }, 0)

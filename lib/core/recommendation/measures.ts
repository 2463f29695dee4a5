import { optionOf } from '@/lib/core/configuration/option-of'
import type { Catalogue, Choice, Module, Option } from '@/lib/core/garment/catalogue'
import { type CutId, type GarmentKind, kindOf } from '@/lib/core/garment/cut'
import { FORMAL_TENTHS, GRAMS, SHELTER, WARM_GSM } from './measures.data'
import { lightnessOf, seenColour } from './seen-colour'

/**
 * What can be said of a whole garment as a sum over its options: warmth, weight, shelter from rain,
 * formality, price, days and how dark it is. Sums, because the engine finds the least sum over all
 * valid garments exactly. A cloth speaks through its attributes (weight, formality, colour), other
 * options through our stated conventions (measures.data); what nobody mentions counts nothing.
 */
export type MeasureId =
  | 'warmth'
  | 'weight'
  | 'shelter'
  | 'formality'
  | 'price'
  | 'days'
  | 'darkness'
export type Measure = (module: Module, option: Option) => number
type Measures = Readonly<Record<MeasureId, Measure>>

const numeric = (option: Option, name: string): number => {
  const value = option.attributes?.[name]
  return typeof value === 'number' ? value : 0
}

/** Degrees of cloth (1 to 5) are tens of our points, so that a pocket can weigh less than a cloth. */
const POINTS_PER_DEGREE = 10

/**
 * Loft is grams times fill power, and its logarithm is a sum: twice the loft feels like so much more
 * cloth. The shell of a down jacket hardly warms by its own weight.
 */
const GSM_PER_LOFT = 250
const SHELL_SHARE = 0.1
const LEAST = { grams: 100, power: 450 }
/** Square metres of shell in a down jacket to the hip. */
const SHELL_M2 = 2.2
/** Millimetres of water that a shell withstands, for one point of shelter. */
const MM_PER_POINT = 100

const loft = (option: Option, name: keyof typeof LEAST): number => {
  const value = numeric(option, name)
  return value > 0 ? GSM_PER_LOFT * Math.log(value / LEAST[name]) : 0
}

function measuresOfKind(kind: GarmentKind): Measures {
  const of =
    (figures: Readonly<Record<Choice, number>>): Measure =>
    (module, option) =>
      figures[`${module.id}=${option.id}`] ?? 0
  const isDown = kind === 'down-jacket'
  const [warm, formal, grams] = [of(WARM_GSM[kind]), of(FORMAL_TENTHS[kind]), of(GRAMS)]
  const shelter = of(kind === 'overcoat' || isDown ? SHELTER[kind] : {})
  return {
    /** g/m² of the cloth, and what lining, a waistcoat or down add as if they were cloth. */
    warmth: (module, option) =>
      (isDown ? SHELL_SHARE : 1) * numeric(option, 'weightGsm') +
      loft(option, 'grams') +
      loft(option, 'power') +
      warm(module, option),
    /** Grams of a down jacket; of other garments g/m² of the cloth and what lining and layers add. */
    weight: isDown
      ? (module, option) =>
          SHELL_M2 * numeric(option, 'weightGsm') + numeric(option, 'grams') + grams(module, option)
      : (module, option) =>
          numeric(option, 'weightGsm') + (module.id === 'cloth' ? 0 : warm(module, option)),
    shelter: (module, option) =>
      numeric(option, 'waterColumnMm') / MM_PER_POINT + shelter(module, option),
    formality: (module, option) =>
      POINTS_PER_DEGREE * numeric(option, 'formality') + formal(module, option),
    price: (_module, option) => option.priceCents,
    days: (_module, option) => option.days,
    /** 0 white to 100 black, of the cloth as it is seen. */
    darkness: (module, option) =>
      module.id === 'cloth' ? 100 - lightnessOf(seenColour(option)) : 0,
  }
}

const MEASURES: Readonly<Record<GarmentKind, Measures>> = {
  suit: measuresOfKind('suit'),
  shirt: measuresOfKind('shirt'),
  trousers: measuresOfKind('trousers'),
  waistcoat: measuresOfKind('waistcoat'),
  overcoat: measuresOfKind('overcoat'),
  'down-jacket': measuresOfKind('down-jacket'),
}

export const measuresOf = (cut: CutId): Measures => MEASURES[kindOf(cut)]

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

/** The options of a garment that most raise a measure, most first: what speaks for it. */
export const raising = (
  catalogue: Pick<Catalogue, 'modules'>,
  options: Readonly<Record<string, string>>,
  measure: Measure,
): readonly Option[] =>
  catalogue.modules
    .flatMap((module) => {
      const option = optionOf(catalogue, module.id, options[module.id])
      const by = option ? measure(module, option) : 0
      return option && by > 0 ? [{ option, by }] : []
    })
    .sort((a, b) => b.by - a.by)
    .map(({ option }) => option)

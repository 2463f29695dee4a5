import type { GarmentChoices, Options } from '@/lib/core/configuration/garment-choices'
import { type Measure, measured, measuresOf } from './measures'
import { DECISIVE } from './measures.data'
import { nearestWithin } from './nearest-within'
import type { Season } from './season'

/**
 * A look as somebody can have it: in a cloth of the season, for their needs, ready for the day, within
 * the budget, each with as few changes as we find, the character of the look last. Every step that
 * cannot be taken is left out; the caller reads off the result what is true of it.
 */
export type Limits = {
  readonly season?: Season
  /** The most days that options may add. */
  readonly mostDays?: number
  /** The most that options may cost together, without the family's base. */
  readonly mostCents?: number
  /** What else it should keep. */
  readonly bounds?: readonly Bound[]
}
export type Bound = { readonly measure: Measure; readonly atMost: number }

/** What may change, gently first: little things, then the cloth, then all but front and lapel, then all. */
const GIVING_UP: readonly (readonly string[])[] = [
  DECISIVE,
  DECISIVE.filter((id) => id !== 'cloth'),
  ['front', 'lapel'],
  [],
]

const ofOtherSeason =
  (season: Season): Measure =>
  (module, option) => {
    const its = option.attributes?.season
    return module.id === 'cloth' && its !== undefined && its !== 'all-year' && its !== season
      ? 1
      : 0
  }

export function adjustGarment(choices: GarmentChoices, look: Options, limits: Limits): Options {
  const { season, mostDays, mostCents, bounds = [] } = limits
  const { days, price } = measuresOf(choices.catalogue.cut)
  const isOf = (measure: Measure, atMost: number) => (options: Options) =>
    measured(choices.catalogue, options, measure) <= atMost
  const fine: ((options: Options) => boolean)[] = []
  let options = look
  const step = (measure: Measure, atMost: number): void => {
    const isFine = (each: Options): boolean => fine.every((is) => is(each))
    options = towards(choices, options, measure, atMost, isFine)
    if (isOf(measure, atMost)(options)) fine.push(isOf(measure, atMost))
  }
  if (season) step(ofOtherSeason(season), 0)
  for (const { measure, atMost } of bounds) step(measure, atMost)
  if (mostDays !== undefined) step(days, mostDays)
  if (mostCents !== undefined) step(price, mostCents)
  return options
}

/** The garment nearest to the look that keeps the bound; where none does, the look brought near it. */
function towards(
  choices: GarmentChoices,
  options: Options,
  measure: Measure,
  atMost: number,
  isFine: (options: Options) => boolean,
): Options {
  if (measured(choices.catalogue, options, measure) <= atMost) return options
  for (const kept of GIVING_UP) {
    const found = nearestWithin(choices, { options, kept, measure, atMost, isFine })
    if (found.kind === 'found') return found.options
  }
  const last = nearestWithin(choices, { options, kept: DECISIVE, measure, atMost })
  return last.kind === 'found' ? last.options : (last.least ?? options)
}

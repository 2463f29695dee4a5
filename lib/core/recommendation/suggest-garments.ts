import type { GarmentChoices, Options } from '@/lib/core/configuration/garment-choices'
import type { Change } from '@/lib/core/configuration/garment-repairs'
import type { Look, OccasionId } from '@/lib/core/garment/catalogue'
import { estimatedDays } from '@/lib/core/pricing/estimated-days'
import { priceGarment } from '@/lib/core/pricing/price'
import { DAY_MS } from '@/lib/core/shared/instant'
import { adjustGarment } from './adjust-garment'
import { catalogueFor } from './catalogue-for'
import { changesBetween } from './changes-between'
import { measured, measuresOf } from './measures'
import { DECISIVE } from './measures.data'
import { nearestWithin } from './nearest-within'
import type { Season } from './season'
import { type Reason, rankLooks } from './suggest-look'

/**
 * Complete garments for an occasion, a day and perhaps a budget: the looks of the catalogue, each
 * adjusted to season, day and budget (adjust-garment), best first, each in its own cloth where that is
 * possible. Reasons are read off the adjusted garment, never off the look it began as.
 */
export type GarmentWish = {
  readonly choices: GarmentChoices
  readonly occasion: OccasionId
  readonly season: Season
  /** Shop time. */
  readonly nowMs: number
  readonly neededByMs: number
  /** Of the whole garment in a standard size. */
  readonly budgetCents?: number | undefined
  readonly rejected: readonly string[]
  /** For whom, where the family asks; looks that cannot be had so are left out. */
  readonly figure?: 'women' | 'men' | undefined
}

export type SuggestedGarment = {
  readonly look: Look
  readonly options: Options
  readonly changes: readonly Change[]
  readonly priceCents: number
  readonly isWithin: boolean
  readonly reasons: readonly Reason[]
}

/** More at once is no help in choosing. */
export const MOST_SHOWN = 5
const FEWEST = 3

export function suggestGarments(wish: GarmentWish): readonly SuggestedGarment[] {
  const { choices, season, nowMs, neededByMs, budgetCents } = wish
  const catalogue = catalogueFor(choices, wish.figure)
  const idleDays = estimatedDays(catalogue, { options: {} }, { kind: 'size' })
  const limits = {
    season,
    mostDays: Math.max(0, Math.floor((neededByMs - nowMs) / DAY_MS) - idleDays),
    ...(budgetCents === undefined ? {} : { mostCents: budgetCents - catalogue.basePriceCents }),
  }
  const left = rankLooks({ ...wish, catalogue }).map(({ look }) => look)
  const made = left.filter(({ occasions }) => occasions.includes(wish.occasion))
  // Looks for other occasions fill up only where hardly anything else is left.
  const looks = (made.length >= FEWEST ? made : left).slice(0, 2 * MOST_SHOWN)
  const adjusted = looks.map((look) => ({
    ...look,
    options: adjustGarment(choices, look.options, limits),
  }))
  const ranked = rankLooks({
    ...wish,
    rejected: [],
    catalogue: { ...catalogue, looks: adjusted },
  })
  const garments = ranked.map(({ look, reasons }): SuggestedGarment => {
    const first = looks.find(({ id }) => id === look.id) as Look
    const { options } = look
    const design = { family: catalogue.id, options, values: {}, catalogueVersion: '' }
    const priceCents = priceGarment({ catalogue, design, fit: { kind: 'size' } }).totalCents
    return {
      ...{ look: first, options, priceCents, reasons },
      changes: changesBetween(catalogue, first.options, options),
      isWithin: budgetCents === undefined || priceCents <= budgetCents,
    }
  })
  const within = garments.filter(({ isWithin }) => isWithin)
  if (within.length > 0) return eachInItsCloth(itselfFirst(within)).slice(0, MOST_SHOWN)
  // Nothing fits: the nearest above, cheapest first.
  return garments.toSorted((a, b) => a.priceCents - b.priceCents).slice(0, MOST_SHOWN)
}

/** The least that any garment of the family costs in a standard size, test cloths apart. */
export function leastPriceCents(choices: GarmentChoices): number {
  const { catalogue } = choices
  const { price } = measuresOf(catalogue.cut)
  const asked = { options: catalogue.defaults, kept: [], measure: price, atMost: -Infinity }
  const found = nearestWithin(choices, asked)
  const least = found.kind === 'found' ? found.options : (found.least ?? catalogue.defaults)
  return catalogue.basePriceCents + measured(catalogue, least, price)
}

/** A look that had to change its character comes after those that are still themselves. */
function itselfFirst(garments: readonly SuggestedGarment[]): readonly SuggestedGarment[] {
  const isItself = ({ changes }: SuggestedGarment): boolean =>
    !changes.some(({ moduleId }) => DECISIVE.includes(moduleId))
  return [...garments.filter(isItself), ...garments.filter((each) => !isItself(each))]
}

/** Garments in a cloth that has not been shown yet come first. */
function eachInItsCloth(garments: readonly SuggestedGarment[]): readonly SuggestedGarment[] {
  const firsts = garments.filter(
    ({ options }, at) => garments.findIndex((each) => each.options.cloth === options.cloth) === at,
  )
  return [...firsts, ...garments.filter((each) => !firsts.includes(each))]
}

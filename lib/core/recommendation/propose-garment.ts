import type { GarmentChoices, Options } from '@/lib/core/configuration/garment-choices'
import { repairsFor } from '@/lib/core/configuration/garment-repairs'
import { optionOf } from '@/lib/core/configuration/option-of'
import type { Look, Option } from '@/lib/core/garment/catalogue'
import { clothById } from '@/lib/core/garment/cloths'
import { adjustGarment } from './adjust-garment'
import { distance } from './change-weight'
import { FORMALITY } from './conventions.data'
import { MEASURES, measured } from './measures'
import { ANY, type Answered, budgetCentsOf, type NeedId, whereOf } from './needs'
import { lightnessOf, seenColour } from './seen-colour'

/**
 * One garment for what a person needs: every look in every cloth that goes with it, scored by how far it
 * misses each answer; the nearest wins, ties go to the look and cloth that stand first. A budget is kept
 * exactly where anything keeps it. Bands and weights are our conventions, no statistics.
 */
export type Proposal = {
  readonly look: Look
  readonly options: Options
  /** Of the needs that were answered: whether this garment meets them. */
  readonly met: Partial<Readonly<Record<NeedId, boolean>>>
}

type Band = readonly [from: number, to: number]
const GSM: Readonly<Record<string, Band>> = {
  light: [0, 260],
  middle: [260, 310],
  warm: [310, 1_000],
}
const LIGHTNESS: Readonly<Record<string, Band>> = {
  dark: [0, 32],
  middle: [32, 62],
  light: [62, 100],
}
/** Degrees of the cloth scale when no place was named. */
const DEGREES: Readonly<Record<string, Band>> = { relaxed: [1, 2], usual: [3, 4], formal: [4, 5] }

/** What an answer that is missed weighs at all, and what each unit of the miss adds to it. */
const MISSED = 5
const PER = { degree: 4, gsm: 1 / 15, lightness: 1 / 8 }
/** A look in another cloth is less itself: a full change of cloth is less than one missed answer. */
const PER_CHANGE = 0.3

const weighed = (amount: number, perUnit: number): number =>
  amount === 0 ? 0 : MISSED + perUnit * amount

const miss = (value: number, [from, to]: Band): number =>
  Math.max(0, from - value) + Math.max(0, value - to)

const bandOf = (bands: Readonly<Record<string, Band>>, answer: string | undefined): Band | null =>
  answer === undefined || answer === ANY ? null : (bands[answer] ?? null)

export function proposeGarment(choices: GarmentChoices, answered: Answered): Proposal {
  const { catalogue } = choices
  const mostCents = mostCentsOf(choices, answered)
  const cloths = catalogue.modules.find(({ id }) => id === 'cloth')?.options ?? []
  const offered = catalogue.looks.flatMap((look) =>
    cloths
      .filter(({ id }) => !clothById(id)?.fault)
      .map((cloth) => ({
        ...{ look, cloth },
        score: missOf(choices, answered, look, { ...look.options, cloth: cloth.id }),
      })),
  )
  const ranked = offered.toSorted((a, b) => a.score - b.score).slice(0, MOST_TRIED)
  const made = ranked.map(({ look, cloth }) => {
    const wanted = { moduleId: 'cloth', optionId: cloth.id }
    const changes = repairsFor(choices, look.options, wanted, 1)[0]?.changes ?? []
    const inCloth = {
      ...look.options,
      ...Object.fromEntries(changes.map((c) => [c.moduleId, c.to])),
    }
    const options =
      mostCents === undefined ? inCloth : adjustGarment(choices, inCloth, { mostCents })
    const over = Math.max(0, measured(catalogue, options, MEASURES.price) - (mostCents ?? Infinity))
    return { look, options, score: missOf(choices, answered, look, options) + over }
  })
  const [best] = made.toSorted((a, b) => a.score - b.score)
  const look = best?.look ?? { ...PLAIN, options: catalogue.defaults }
  const options = best?.options ?? catalogue.defaults
  return { look, options, met: metBy(choices, answered, look, options) }
}

/** So many of the best are made and priced in full. */
const MOST_TRIED = 12

/** A family without looks is proposed as it is. */
const PLAIN: Omit<Look, 'options'> = {
  id: '',
  name: { en: '', 'zh-CN': '' },
  line: { en: '', 'zh-CN': '' },
  occasions: [],
}

/** The most the modules may cost together; undefined without a budget. */
export function mostCentsOf({ catalogue }: GarmentChoices, { budget }: Answered) {
  if (budget === undefined || budget === ANY) return undefined
  const { basePriceCents } = catalogue
  return budgetCentsOf(basePriceCents, budget) - basePriceCents
}

function missOf(choices: GarmentChoices, answered: Answered, look: Look, options: Options): number {
  const { cloth, where, band } = facts(choices, answered, options)
  const gsm = bandOf(GSM, answered.warmth)
  const lightness = bandOf(LIGHTNESS, answered.colour)
  return (
    (where && !look.occasions.includes(where) ? MISSED : 0) +
    (band ? weighed(miss(degreeOf(cloth), band), PER.degree) : 0) +
    (gsm ? weighed(miss(weightOf(cloth), gsm), PER.gsm) : 0) +
    (lightness && cloth
      ? weighed(miss(lightnessOf(seenColour(cloth)), lightness), PER.lightness)
      : 0) +
    PER_CHANGE * distance(choices.catalogue, look.options, options)
  )
}

export function metBy(
  choices: GarmentChoices,
  answered: Answered,
  look: Look,
  options: Options,
): Proposal['met'] {
  const { cloth, where, band } = facts(choices, answered, options)
  const gsm = bandOf(GSM, answered.warmth)
  const lightness = bandOf(LIGHTNESS, answered.colour)
  const mostCents = mostCentsOf(choices, answered)
  const isFormalitySaid = answered.formality !== undefined && answered.formality !== ANY
  const cents = measured(choices.catalogue, options, MEASURES.price)
  return {
    ...(where ? { where: look.occasions.includes(where) } : {}),
    ...(gsm ? { warmth: miss(weightOf(cloth), gsm) === 0 } : {}),
    ...(isFormalitySaid && band ? { formality: miss(degreeOf(cloth), band) === 0 } : {}),
    ...(lightness && cloth
      ? { colour: miss(lightnessOf(seenColour(cloth)), lightness) === 0 }
      : {}),
    ...(mostCents === undefined ? {} : { budget: cents <= mostCents }),
  }
}

function facts({ catalogue }: GarmentChoices, answered: Answered, options: Options) {
  const cloth = optionOf(catalogue, 'cloth', options.cloth)
  const where = whereOf(answered)
  return { cloth, where, band: degreesOf(answered) }
}

/** Degrees of the cloth scale that the answers ask for: within the convention of the place, or free. */
function degreesOf(answered: Answered): Band | null {
  const where = whereOf(answered)
  const { formality } = answered
  if (!where) return bandOf(DEGREES, formality)
  const [from, to] = FORMALITY[where]
  if (formality === 'relaxed') return [from, from]
  if (formality === 'formal') return [to, to]
  // Where convention is wide, most stand in its middle; who did not say anything may stand anywhere.
  if (formality === 'usual' && to - from > 1) return [from + 1, to - 1]
  return [from, to]
}

const weightOf = (cloth: Option | undefined): number => Number(cloth?.attributes?.weightGsm ?? 0)
const degreeOf = (cloth: Option | undefined): number => Number(cloth?.attributes?.formality ?? 0)

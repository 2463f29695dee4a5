import type { GarmentChoices, Options } from '@/lib/core/configuration/garment-choices'
import { repairsFor } from '@/lib/core/configuration/garment-repairs'
import type { Catalogue, Look } from '@/lib/core/garment/catalogue'
import { clothById } from '@/lib/core/garment/cloths'
import { adjustGarment, type Bound } from './adjust-garment'
import { type Aim, aimsOf, missBy } from './aims'
import { catalogueFor } from './catalogue-for'
import { distance } from './change-weight'
import { measured, measuresOf } from './measures'
import { ANY, type Answered, budgetCentsOf, whereOf } from './needs'
import type { NeedId } from './needs.data'

/**
 * One garment for what a person needs: every look in every cloth that goes with it, scored by how far it
 * misses each answer; the best are brought nearer where other parts than the cloth can do it, and the
 * nearest wins; ties go to the look and cloth that stand first. A budget is kept exactly where anything
 * keeps it. Bands and weights are our conventions, no statistics.
 */
export type Proposal = {
  readonly look: Look
  readonly options: Options
  /** Of the needs that were answered: whether this garment meets them. */
  readonly met: Partial<Readonly<Record<NeedId, boolean>>>
}

/** What an answer that is missed weighs at all, beside what each unit of the miss adds to it. */
const MISSED = 5
/** A look in another cloth is less itself: a full change of cloth is less than one missed answer. */
const PER_CHANGE = 0.3
/** So many of the best are made and priced in full. */
const MOST_TRIED = 12

export function proposeGarment(
  choices: GarmentChoices,
  answered: Answered,
  figure?: string,
): Proposal {
  const catalogue = catalogueFor(choices, figure)
  const mostCents = mostCentsOf(choices, answered)
  const aims = aimsOf(catalogue, answered)
  const bounds = aims.filter(({ isOfCloth }) => !isOfCloth).flatMap(boundsOf)
  const missOf = (look: Look, options: Options): number =>
    totalMiss(catalogue, aims, answered, look, options)
  const cloths = catalogue.modules.find(({ id }) => id === 'cloth')?.options ?? []
  const looks = catalogue.looks.length > 0 ? catalogue.looks : [plainOf(catalogue)]
  const offered = looks.flatMap((look) =>
    cloths
      .filter(({ id }) => !clothById(id)?.fault)
      .map((cloth) => ({
        ...{ look, cloth },
        score: missOf(look, { ...look.options, cloth: cloth.id }),
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
    const limits = { bounds, ...(mostCents === undefined ? {} : { mostCents }) }
    const options = adjustGarment(choices, inCloth, limits)
    const { price } = measuresOf(catalogue.cut)
    const over = Math.max(0, measured(catalogue, options, price) - (mostCents ?? Infinity))
    return { look, options, score: missOf(look, options) + over }
  })
  const [best] = made.toSorted((a, b) => a.score - b.score)
  const look = best?.look ?? plainOf(catalogue)
  const options = best?.options ?? look.options
  return { look, options, met: metBy(choices, answered, look, options) }
}

/** A family without looks is proposed as it is usually made. */
const plainOf = ({ defaults }: Catalogue): Look => ({
  id: '',
  name: { en: '', 'zh-CN': '' },
  line: { en: '', 'zh-CN': '' },
  occasions: [],
  options: defaults,
})

/** Both ends of the band as most of something; a measure never gets beyond the ends of its scale. */
const boundsOf = ({ measure, band: [from, to] }: Aim): readonly Bound[] => [
  { measure: (module, option) => -measure(module, option), atMost: -from },
  { measure, atMost: to },
]

/** The most the modules may cost together; undefined without a budget. */
export function mostCentsOf({ catalogue }: GarmentChoices, { budget }: Answered) {
  if (budget === undefined || budget === ANY) return undefined
  const { basePriceCents } = catalogue
  return budgetCentsOf(basePriceCents, budget) - basePriceCents
}

const isForThere = (answered: Answered, look: Look): boolean => {
  const where = whereOf(answered)
  return where === undefined || look.occasions.includes(where)
}

function totalMiss(
  catalogue: Catalogue,
  aims: readonly Aim[],
  answered: Answered,
  look: Look,
  options: Options,
): number {
  const misses = aims.map((aim) => {
    const by = missBy(catalogue, options, aim)
    return by === 0 ? 0 : MISSED + aim.per * by
  })
  return (
    (isForThere(answered, look) ? 0 : MISSED) +
    misses.reduce((sum, each) => sum + each, 0) +
    PER_CHANGE * distance(catalogue, look.options, options)
  )
}

export function metBy(
  choices: GarmentChoices,
  answered: Answered,
  look: Look,
  options: Options,
): Proposal['met'] {
  const { catalogue } = choices
  const isSaid = (need: NeedId): boolean => answered[need] !== undefined && answered[need] !== ANY
  // The convention of a place binds the proposal, but only who named a formality said one.
  const aims = aimsOf(catalogue, answered).filter(({ need }) => isSaid(need))
  const mostCents = mostCentsOf(choices, answered)
  const { price } = measuresOf(catalogue.cut)
  return {
    ...(isSaid('where') ? { where: isForThere(answered, look) } : {}),
    ...Object.fromEntries(aims.map((aim) => [aim.need, missBy(catalogue, options, aim) === 0])),
    ...(mostCents === undefined
      ? {}
      : { budget: measured(catalogue, options, price) <= mostCents }),
  }
}

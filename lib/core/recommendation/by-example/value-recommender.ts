import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { agreeingNeighbours } from './agreeing-neighbours'
import { type Examples, examplesOf } from './examples-of'
import { type History, NOT_CHOSEN } from './history'

/**
 * Which value of a module people chose who had chosen alike: naive Bayes over past configurations, each
 * weighted by how alike it is (locally weighted naive Bayes: Frank, Hall and Pfahringer 2003; voters in
 * configuration: Fargier, Gimenez and Mengin 2020). A past configuration weighs exp(-distance / 2) times
 * its count; a module that differs adds 1 to the distance on average, more the more it tells about the
 * module asked. Smoothed with a tenth of a choice, so that nothing ever seen has probability nought.
 * Weights and smoothing are ours, chosen on the public sales histories of a car maker. Support = how
 * many of the nearest past configurations have the recommended value.
 *
 * Assumes that past choices say what the next person likes; it knows no rules: who calls shows only what
 * can still be chosen. A value never seen tells nothing and is passed over.
 */
export type ValueRecommendation = {
  readonly value: string
  readonly probability: number
  readonly support: number
  /** All values ever chosen, most probable first. */
  readonly ranked: readonly { readonly value: string; readonly probability: number }[]
}

export type RecommendationRefusal =
  | { readonly code: 'unknown-module'; readonly module: string; readonly isAsked: boolean }
  | { readonly code: 'never-chosen'; readonly module: string }

export type ValueRecommender = (
  given: Readonly<Record<string, string>>,
  ask: string,
) => Result<ValueRecommendation, RecommendationRefusal>

const TOLD_SHARE = 0.8
const DECAY = 0.5
const SMOOTHING = 0.1
/** What weighs less than this part of the nearest changes nothing. */
const FAINT = 1e-3
const DECIMALS = 1e6

type Fact = { readonly column: Int16Array; readonly value: number; readonly weight: number }

export function valueRecommender(history: History): ValueRecommender {
  const { modules, values, chosen } = history
  const placeOf = new Map(modules.map((module, at) => [module, at]))
  const numberOf = values.map((each) => new Map(each.map((value, at) => [value, at])))
  const known = new Map<number, Examples>()
  const examplesFor = (asked: number): Examples => {
    const examples = known.get(asked) ?? examplesOf(history, asked)
    known.set(asked, examples)
    return examples
  }
  const factsOf = (given: Readonly<Record<string, string>>, asked: number, told: Float64Array) => {
    const seen = Object.entries(given).flatMap(([module, word]) => {
      const place = placeOf.get(module) ?? asked
      const value = numberOf[place]?.get(word)
      return value === undefined || place === asked ? [] : [{ place, value }]
    })
    const mean = seen.reduce((sum, { place }) => sum + (told[place] ?? 0), 0) / seen.length
    return seen.map(
      ({ place, value }): Fact => ({
        column: chosen[place] ?? new Int16Array(),
        value,
        weight: mean > 0 ? 1 - TOLD_SHARE + (TOLD_SHARE * (told[place] ?? 0)) / mean : 1,
      }),
    )
  }
  return (given, ask) => {
    const asked = placeOf.get(ask)
    if (asked === undefined) return refuse({ code: 'unknown-module', module: ask, isAsked: true })
    const stranger = Object.keys(given).find((module) => !placeOf.has(module))
    if (stranger !== undefined)
      return refuse({ code: 'unknown-module', module: stranger, isAsked: false })
    const examples = examplesFor(asked)
    if (examples.total === 0) return refuse({ code: 'never-chosen', module: ask })
    const facts = factsOf(given, asked, examples.told)
    const distance = distances(facts, examples)
    const least = leastOf(distance)
    const probability = probabilities(facts, examples, distance, least)
    const ranked = (values[asked] ?? [])
      .map((value, number) => ({ value, number, probability: probability[number] ?? 0 }))
      .sort((a, b) => b.probability - a.probability || (a.value < b.value ? -1 : 1))
    const best = ranked[0]?.number ?? 0
    const shown = ranked.map((each) => ({
      value: each.value,
      probability: Math.round(each.probability * DECIMALS) / DECIMALS,
    }))
    return ok({
      value: shown[0]?.value ?? '',
      probability: shown[0]?.probability ?? 0,
      support: agreeingNeighbours(examples, distance, least, best),
      ranked: shown,
    })
  }
}

/** From what is given to every example; what was not chosen there differs. */
function distances(facts: readonly Fact[], { rows }: Examples): Float64Array {
  const distance = new Float64Array(rows.length)
  for (const { column, value, weight } of facts)
    for (let at = 0; at < rows.length; at++)
      if (column[rows[at] as number] !== value) distance[at] = (distance[at] as number) + weight
  return distance
}

function leastOf(distance: Float64Array): number {
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < distance.length; at++) least = Math.min(least, distance[at] as number)
  return least
}

function probabilities(
  facts: readonly Fact[],
  { rows, answers, counts, kinds }: Examples,
  distance: Float64Array,
  least: number,
): Float64Array {
  const missing = NOT_CHOSEN
  const near = new Int32Array(rows.length)
  const weight = new Float64Array(rows.length)
  const prior = new Float64Array(kinds)
  let found = 0
  let total = 0
  for (let at = 0; at < rows.length; at++) {
    const nearness = Math.exp(DECAY * (least - (distance[at] as number)))
    if (nearness < FAINT) continue
    const kind = answers[at] as number
    const counted = nearness * (counts[at] as number)
    weight[at] = counted
    prior[kind] = (prior[kind] as number) + counted
    total += counted
    near[found++] = at
  }
  const score = prior.map((each) => Math.log((each + SMOOTHING) / (total + SMOOTHING * kinds)))
  const alike = new Float64Array(kinds)
  const all = new Float64Array(kinds)
  for (const { column, value } of facts) {
    alike.fill(0)
    all.fill(0)
    for (let place = 0; place < found; place++) {
      const at = near[place] as number
      const kind = answers[at] as number
      const other = column[rows[at] as number] as number
      if (other === missing) continue
      all[kind] = (all[kind] as number) + (weight[at] as number)
      if (other === value) alike[kind] = (alike[kind] as number) + (weight[at] as number)
    }
    for (let kind = 0; kind < kinds; kind++) {
      const share = ((alike[kind] as number) + SMOOTHING) / ((all[kind] as number) + 2 * SMOOTHING)
      score[kind] = (score[kind] as number) + Math.log(share)
    }
  }
  const most = score.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const odds = score.map((each) => Math.exp(each - most))
  const sum = odds.reduce((a, b) => a + b, 0)
  return odds.map((each) => each / sum)
}

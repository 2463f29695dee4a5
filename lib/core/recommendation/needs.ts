import { type Catalogue, OCCASIONS, type OccasionId } from '@/lib/core/garment/catalogue'
import { kindOf } from '@/lib/core/garment/cut'
import { FORMALITY } from './conventions.data'
import { ANSWERS, type NeedId, QUESTIONS } from './needs.data'

/**
 * What a person is asked who wants to be guided: at most four needs, in their words, never about the
 * parts of a garment, and other ones for other garments (a collar's tie, a coat's rain). How formal
 * follows the place: where convention leaves no room for it (an interview), the colour is asked
 * instead. Every question may be passed over.
 */
export type Answer<N extends NeedId> = (typeof ANSWERS)[N][number]

export const NEEDS = Object.keys(ANSWERS) as readonly NeedId[]

/** Passed over: answered, and nothing follows from it. */
export const ANY = 'any'

export type Answered = { readonly [N in NeedId]?: Answer<N> | typeof ANY }

type Asking = Pick<Catalogue, 'cut' | 'looks'>

/** The questions for somebody who has answered this so far, in order. */
export function questionsFor(asking: Asking, { where }: Answered): readonly NeedId[] {
  const [from, to] = where === undefined || where === ANY ? [1, 5] : FORMALITY[where]
  return QUESTIONS[kindOf(asking.cut)]
    .filter((need) => answersTo(asking, need).length > 1)
    .map((need) => (need === 'formality' && from === to ? 'colour' : need))
}

/** What may be answered: of the places only those that a look was put together for. */
export const answersTo = ({ looks }: Asking, need: NeedId): readonly string[] =>
  need === 'where'
    ? OCCASIONS.filter((id) => looks.some(({ occasions }) => occasions.includes(id)))
    : ANSWERS[need]

export const nextQuestion = (asking: Asking, answered: Answered): NeedId | null =>
  questionsFor(asking, answered).find((need) => answered[need] === undefined) ?? null

/** Budgets as shares of a family's base price, rounded to what people say: 48 000 → 55 000, 70 000, 90 000. */
const BUDGET_SHARES: Readonly<Record<Answer<'budget'>, number>> = {
  low: 1.15,
  middle: 1.45,
  high: 1.85,
}
/** Prices are said in fifties, those of families that begin below 200 in tens. */
const ROUND_CENTS = [
  { from: 20_000, to: 5_000 },
  { from: 0, to: 1_000 },
]

export function budgetCentsOf(basePriceCents: number, budget: Answer<'budget'>): number {
  const round = ROUND_CENTS.find(({ from }) => basePriceCents >= from)?.to ?? 1
  return Math.round((basePriceCents * BUDGET_SHARES[budget]) / round) * round
}

/**
 * Reads answers from anything with names and texts: what is no answer is not one, nor what is not asked
 * about this kind of garment.
 */
export function readAnswers(
  asking: Asking,
  search: Readonly<Record<string, string | undefined>>,
): Answered {
  const read = (need: NeedId): readonly (readonly [NeedId, string])[] => {
    const value = search[need]
    const isOne = value === ANY || answersTo(asking, need).includes(value ?? '')
    return value !== undefined && isOne ? [[need, value]] : []
  }
  const known = Object.fromEntries(NEEDS.flatMap(read)) as Answered
  const asked = questionsFor(asking, known)
  return Object.fromEntries(asked.flatMap(read)) as Answered
}

export const whereOf = ({ where }: Answered): OccasionId | undefined =>
  where === ANY ? undefined : where

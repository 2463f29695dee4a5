import { OCCASIONS, type OccasionId } from '@/lib/core/garment/catalogue'
import { FORMALITY } from './conventions.data'

/**
 * What a person is asked who wants to be guided: at most four needs, in their words, never about the
 * parts of a garment. The third question follows the first: where convention leaves no room for how
 * formal (an interview), the colour is asked instead. Every question may be passed over.
 */
export const ANSWERS = {
  where: OCCASIONS,
  warmth: ['light', 'middle', 'warm'],
  formality: ['relaxed', 'usual', 'formal'],
  colour: ['dark', 'middle', 'light'],
  budget: ['low', 'middle', 'high'],
} as const
export type NeedId = keyof typeof ANSWERS
export type Answer<N extends NeedId> = (typeof ANSWERS)[N][number]

export const NEEDS = Object.keys(ANSWERS) as readonly NeedId[]

/** Passed over: answered, and nothing follows from it. */
export const ANY = 'any'

export type Answered = { readonly [N in NeedId]?: Answer<N> | typeof ANY }

/** The questions for somebody who has answered this so far, in order. */
export function questionsFor({ where }: Answered): readonly NeedId[] {
  const [from, to] = where === undefined || where === ANY ? [1, 5] : FORMALITY[where]
  return ['where', 'warmth', from === to ? 'colour' : 'formality', 'budget']
}

export const nextQuestion = (answered: Answered): NeedId | null =>
  questionsFor(answered).find((need) => answered[need] === undefined) ?? null

/** Budgets as shares of a family's base price, rounded to what people say: 48 000 → 55 000, 70 000, 90 000. */
const BUDGET_SHARES: Readonly<Record<Answer<'budget'>, number>> = {
  low: 1.15,
  middle: 1.45,
  high: 1.85,
}
const ROUND_CENTS = 5_000

export const budgetCentsOf = (basePriceCents: number, budget: Answer<'budget'>): number =>
  Math.round((basePriceCents * BUDGET_SHARES[budget]) / ROUND_CENTS) * ROUND_CENTS

/** Reads answers from anything with names and texts; what is no answer is not one. */
export function readAnswers(search: Readonly<Record<string, string | undefined>>): Answered {
  const read = NEEDS.flatMap((need) => {
    const value = search[need]
    const known: readonly string[] = ANSWERS[need]
    return value !== undefined && (value === ANY || known.includes(value)) ? [[need, value]] : []
  })
  return Object.fromEntries(read) as Answered
}

export const whereOf = ({ where }: Answered): OccasionId | undefined =>
  where === ANY ? undefined : where

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OCCASIONS } from '@/lib/core/garment/catalogue'
import { clothById } from '@/lib/core/garment/cloths'
import { CUTS, isSuit } from '@/lib/core/garment/cut'
import { catalogueOf } from '@/lib/core/garment/families'
import { FIGURE } from '@/lib/core/garment/figure'
import { DAY_MS } from '@/lib/core/shared/instant'
import { choicesOf } from '@/lib/testing/choices-of'
import { violatedRules } from '@/lib/testing/violated-rules'
import { CRITIQUES } from './directions'
import { guideGarment } from './guide-garment'
import { readSteps, type Step, walkSteps, writeSteps } from './guided-steps'
import {
  ANY,
  type Answered,
  answersTo,
  budgetCentsOf,
  nextQuestion,
  questionsFor,
  readAnswers,
} from './needs'
import { ANSWERS } from './needs.data'
import { metBy, mostCentsOf, proposeGarment } from './propose-garment'
import { seasonOf, suitsSeason } from './season'
import { leastPriceCents, suggestGarments } from './suggest-garments'

const NOW = Date.UTC(2026, 10, 22)
const DAYS = [Date.UTC(2026, 11, 27), Date.UTC(2027, 6, 3)]

const answered = fc.record(
  Object.fromEntries(
    Object.entries(ANSWERS).map(([need, answers]) => [need, fc.constantFrom(...answers, ANY)]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Answered>

describe.each(CUTS.filter((cut) => !isSuit(cut)))('an occasion for %s', (family) => {
  const catalogue = catalogueOf(family, { demo: true })
  const choices = choicesOf(catalogue)

  it('is answered with valid garments for both figures, with and without a budget', () => {
    for (const occasion of OCCASIONS)
      for (const figure of ['women', 'men'] as const)
        for (const budgetCents of [undefined, catalogue.basePriceCents + 3_000]) {
          const garments = suggestGarments({
            ...{ choices, occasion, figure, budgetCents, nowMs: NOW, rejected: [] },
            ...{ neededByMs: DAYS[0] as number, season: seasonOf(DAYS[0] as number) },
          })
          expect(garments.length, occasion).toBeGreaterThanOrEqual(3)
          for (const { options } of garments) {
            expect(violatedRules(catalogue, options)).toEqual([])
            expect(options[FIGURE]).toBe(figure)
            expect(clothById(options.cloth)?.fault ?? false).toBe(false)
          }
        }
  })
})

describe.each(['suit-men', 'suit-women'] as const)('ways in to %s', (family) => {
  const catalogue = catalogueOf(family, { demo: true })
  const choices = choicesOf(catalogue)
  const moduleIds = catalogue.modules.map(({ id }) => id)

  const suggested = (occasion: (typeof OCCASIONS)[number], neededByMs: number, budget?: number) =>
    suggestGarments({
      ...{ choices, occasion, neededByMs, nowMs: NOW, rejected: [] },
      ...{ season: seasonOf(neededByMs), budgetCents: budget },
    })

  it('suggests three to five valid garments in cloths of the season for every occasion', () => {
    for (const occasion of OCCASIONS)
      for (const day of DAYS) {
        const garments = suggested(occasion, day)
        expect(garments.length, occasion).toBeGreaterThanOrEqual(3)
        expect(garments.length).toBeLessThanOrEqual(5)
        for (const { options } of garments) {
          expect(violatedRules(catalogue, options)).toEqual([])
          const cloth = clothById(options.cloth)
          expect(cloth && suitsSeason(cloth, seasonOf(day)), `${occasion} ${cloth?.id}`).toBe(true)
          expect(cloth?.fault ?? false).toBe(false)
        }
      }
  })

  it('brings the next one when one is turned down', () => {
    const [first, second] = suggested('wedding', DAYS[0] as number)
    const next = suggestGarments({
      ...{ choices, occasion: 'wedding', neededByMs: DAYS[0] as number, nowMs: NOW },
      ...{ season: 'winter', rejected: [first?.look.id ?? ''] },
    })
    expect(next[0]?.look.id).toBe(second?.look.id)
    expect(next.length).toBeGreaterThanOrEqual(3)
  })

  it('keeps a budget where anything keeps it, and is honest where nothing does', () => {
    for (const occasion of OCCASIONS) {
      const fitting = suggested(occasion, DAYS[0] as number, 50_000)
      expect(fitting.length).toBeGreaterThan(0)
      for (const each of fitting) {
        expect(each.isWithin).toBe(true)
        expect(each.priceCents).toBeLessThanOrEqual(50_000)
        expect(violatedRules(catalogue, each.options)).toEqual([])
      }
      const prices = suggested(occasion, DAYS[0] as number, 20_000)
      expect(prices.every(({ isWithin }) => !isWithin)).toBe(true)
      const above = prices.map(({ priceCents }) => priceCents)
      expect(above).toEqual(above.toSorted((a, b) => a - b))
      expect(above[0]).toBeGreaterThanOrEqual(leastPriceCents(choices))
      expect(new Set(prices.map(({ options }) => options.cloth)).size).toBeGreaterThan(1)
    }
  })

  it('leaves out what takes too long when the day is near', () => {
    const near = suggested('wedding', NOW + 10 * DAY_MS)
    const added = near.map(({ options }) =>
      catalogue.modules.reduce(
        (sum, { id, options: all }) => sum + (all.find((o) => o.id === options[id])?.days ?? 0),
        0,
      ),
    )
    for (const days of added) expect(days).toBeLessThanOrEqual(1)
  })

  it('proposes a valid garment for any answers, within a budget that anything meets', () => {
    fc.assert(
      fc.property(answered, (answers) => {
        const { options, met } = proposeGarment(choices, answers)
        expect(violatedRules(catalogue, options)).toEqual([])
        expect(clothById(options.cloth)?.fault ?? false).toBe(false)
        if (mostCentsOf(choices, answers) !== undefined) expect(met.budget).toBe(true)
      }),
      { numRuns: 40, seed: 7 },
    )
  })

  it('meets what was asked where it is asked alone', () => {
    for (const need of [...questionsFor(catalogue, {}), 'colour'] as const)
      for (const answer of answersTo(catalogue, need)) {
        const { met } = proposeGarment(choices, { [need]: answer })
        expect(met, `${need} ${answer}`).toEqual({ [need]: true })
      }
  })

  it('respects what was answered when a word can be answered so', () => {
    const answers: Answered = { where: 'wedding', warmth: 'warm', formality: 'usual', budget: ANY }
    const { proposal, guided } = guideGarment(choices, answers, 'brighter')
    expect(guided.last?.answer.kind).toBe('changed')
    expect(metBy(choices, answers, proposal.look, guided.options)).toEqual(proposal.met)
  })

  it('walks the same words to the same garment, and never touches what was kept', () => {
    const word = fc.oneof(
      fc.constantFrom<Step>(...CRITIQUES),
      fc.constantFrom(...moduleIds).map((id): Step => `keep-${id}`),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const steps = readSteps(choices, writeSteps(words))
        const start = proposeGarment(choices, { where: 'work' }).options
        const end = walkSteps(choices, start, steps)
        expect(walkSteps(choices, start, end.taken).options).toEqual(end.options)
        expect(violatedRules(catalogue, end.options)).toEqual([])
        const undone = walkSteps(choices, start, end.taken.slice(0, -1))
        for (const id of undone.kept) expect(end.options[id]).toBe(undone.options[id])
      }),
      { numRuns: 30, seed: 8 },
    )
  })
})

describe.each(CUTS.filter((cut) => !isSuit(cut)))('guided to %s', (family) => {
  const catalogue = catalogueOf(family, { demo: true })
  const choices = choicesOf(catalogue)
  const asked = questionsFor(catalogue, {})

  it.each(['women', 'men'] as const)('ends in a valid garment for any answers: %s', (figure) => {
    fc.assert(
      fc.property(answered, (all) => {
        const answers = readAnswers(catalogue, all)
        const { options, met } = proposeGarment(choices, answers, figure)
        expect(violatedRules(catalogue, options)).toEqual([])
        expect(options[FIGURE]).toBe(figure)
        if (mostCentsOf(choices, answers) !== undefined) expect(met.budget).toBe(true)
      }),
      { numRuns: 25, seed: 7 },
    )
  })

  it.each(['women', 'men'] as const)('meets what is asked alone: %s', (figure) => {
    for (const need of asked)
      for (const answer of answersTo(catalogue, need)) {
        const { met } = proposeGarment(choices, { [need]: answer }, figure)
        expect(met, `${need} ${answer}`).toEqual({ [need]: true })
      }
  })

  it('asks four things, each with at least two answers', () => {
    expect(asked).toHaveLength(4)
    for (const need of asked) expect(answersTo(catalogue, need).length).toBeGreaterThan(1)
  })
})

describe('questions', () => {
  const suit = catalogueOf('suit-men')

  it('are at most four, each may be passed over, and what follows depends on the first', () => {
    expect(questionsFor(suit, {})).toHaveLength(4)
    expect(questionsFor(suit, { where: 'interview' })[2]).toBe('colour')
    expect(nextQuestion(suit, {})).toBe('where')
    expect(nextQuestion(suit, { where: ANY, warmth: ANY, formality: ANY })).toBe('budget')
    const all: Answered = { where: ANY, warmth: ANY, formality: ANY, budget: ANY }
    expect(nextQuestion(suit, all)).toBeNull()
  })

  it('read only answers, and only to what is asked about the garment', () => {
    const said = { where: 'moon', warmth: 'light', tie: 'open', budget: ANY, x: 'y' }
    expect(readAnswers(suit, said)).toEqual({ warmth: 'light', budget: ANY })
    expect(readAnswers(catalogueOf('shirt'), said)).toEqual({
      ...{ warmth: 'light', tie: 'open', budget: ANY },
    })
    expect(readAnswers(catalogueOf('trousers'), { where: 'graduation' })).toEqual({})
  })

  it('know the place only where a look was put together for it', () => {
    expect(answersTo(catalogueOf('overcoat'), 'where')).not.toContain('interview')
  })

  it('name three different budgets in every family, each above the base price', () => {
    for (const { basePriceCents } of CUTS.map((cut) => catalogueOf(cut))) {
      const cents = ANSWERS.budget.map((each) => budgetCentsOf(basePriceCents, each))
      expect(new Set(cents).size).toBe(3)
      for (const each of cents) expect(each).toBeGreaterThan(basePriceCents)
    }
  })
})

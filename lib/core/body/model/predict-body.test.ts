import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyAccuracy, QUESTIONS } from '@/lib/bench/body-accuracy'
import { heldOut, surveyPeople } from '@/lib/bench/survey-people'
import type { Answer, Answers } from './answer'
import { bodyModel, COORDINATES, modelOf } from './body-model'
import { KNOWN_KEYS, type KnownKey, MODEL_KEYS, type ModelKey } from './model-key'
import { predictBody } from './predict-body'
import { MEN } from './survey-men.data'
import { momentsOf } from './survey-moments'
import { WOMEN } from './survey-women.data'
import { choleskyOf } from './symmetric-matrix'

const SEXES = ['m', 'w'] as const
const survey = { m: surveyPeople('m'), w: surveyPeople('w') }

const exact = (values: Partial<Record<KnownKey, number>>): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { value, source: 'exact' as const }]),
  )

/** Answers that lie within two deviations of the survey's mean, from any source. */
const anyAnswers = (sex: (typeof SEXES)[number]) =>
  fc
    .uniqueArray(fc.constantFrom(...KNOWN_KEYS), { maxLength: 12 })
    .chain((keys) =>
      fc.tuple(
        ...keys.map((key) =>
          fc.record({
            key: fc.constant(key),
            at: fc.double({ min: 0, max: 1, noNaN: true }),
            source: fc.constantFrom(
              'exact' as const,
              'tailor' as const,
              'tape' as const,
              'self' as const,
            ),
          }),
        ),
      ),
    )
    .map((picked) =>
      picked.map(({ key, at, source }): [KnownKey, Answer] => [
        key,
        { value: between(sex, key, at), source },
      ]),
    )

function between(sex: (typeof SEXES)[number], key: KnownKey, at: number): number {
  if (key.startsWith('shoulderSlope')) return Math.round(10 + 20 * at)
  const { low, high } = bodyModel(sex)
  const column = (key.startsWith('sleeve') ? 'sleeve' : key) as ModelKey
  return Math.round(low[column] + at * (high[column] - low[column]))
}

describe.each(SEXES)('the body model (%s)', (sex) => {
  const model = bodyModel(sex)

  it('answers every measure but age, from no answer on', () => {
    expect(Object.keys(predictBody(model, {})).sort()).toEqual(
      MODEL_KEYS.filter((key) => key !== 'age').sort(),
    )
  })

  it('returns an exact answer as it stands, with nothing around it', () => {
    expect(predictBody(model, exact({ chest: 1003 })).chest).toEqual({
      mean: 1003,
      low90: 1003,
      high90: 1003,
    })
  })

  it('does not mind the order of the answers', () => {
    fc.assert(
      fc.property(anyAnswers(sex), (picked) => {
        const one = predictBody(model, Object.fromEntries(picked))
        expect(predictBody(model, Object.fromEntries([...picked].reverse()))).toEqual(one)
      }),
      { numRuns: 60 },
    )
  })

  it('never widens an interval when an answer is added', () => {
    fc.assert(
      fc.property(anyAnswers(sex), (picked) => {
        const more = predictBody(model, Object.fromEntries(picked))
        const fewer = predictBody(model, Object.fromEntries(picked.slice(1)))
        for (const [key, before] of Object.entries(fewer)) {
          const after = more[key as KnownKey]
          expect((after?.high90 ?? 1e9) - (after?.low90 ?? 0)).toBeLessThanOrEqual(
            before.high90 - before.low90 + 1e-6,
          )
        }
      }),
      { numRuns: 150 },
    )
  })

  it('fuses a doubtful answer with the rest of the body, and a tailor is believed more', () => {
    const rest = {
      height: { value: 1700, source: 'exact' },
      weight: { value: 70, source: 'exact' },
    } as const
    const without = predictBody(model, rest).chest?.mean ?? 0
    const chestFrom = (source: 'tailor' | 'self') =>
      predictBody(model, { ...rest, chest: { value: without + 60, source } }).chest?.mean ?? 0
    expect(chestFrom('self')).toBeGreaterThan(without)
    expect(chestFrom('self')).toBeLessThan(chestFrom('tailor'))
    expect(chestFrom('tailor')).toBeLessThan(without + 60)
  })

  it('hears one arm and answers both', () => {
    const { sleeveLeft, sleeveRight, sleeve } = predictBody(model, exact({ sleeveLeft: 570 }))
    expect(sleeveLeft?.mean).toBe(570)
    expect(Math.abs((sleeveRight?.mean ?? 0) - 570)).toBeLessThan(2)
    expect(sleeve?.high90).toBeLessThan(585)
  })

  it('has a covariance that a body can have', () => {
    expect(() => choleskyOf(model.covariance, COORDINATES.length)).not.toThrow()
  })
})

describe.skipIf(!survey.m)('on people it has not seen (needs EVALUATION_DATA)', () => {
  it.each([
    ['m', 27, 38],
    ['w', 36, 41],
  ] as const)('meets the bars of the %s', (sex, chestMm, waistMm) => {
    const { fitting, checking } = heldOut(survey[sex] ?? [])
    const model = modelOf(sex, momentsOf(fitting))
    const two = bodyAccuracy(model, checking, QUESTIONS[2] ?? [])
    const eight = bodyAccuracy(model, checking, QUESTIONS[8] ?? [])
    expect(two.maeMm.chest).toBeLessThanOrEqual(chestMm)
    expect(two.maeMm.waist).toBeLessThanOrEqual(waistMm)
    expect(eight.meanOf25Mm).toBeLessThanOrEqual(10)
    for (const { coverage, leastCovered } of [two, eight]) {
      expect(coverage).toBeGreaterThanOrEqual(0.87)
      expect(coverage).toBeLessThanOrEqual(0.93)
      expect(leastCovered.share).toBeGreaterThanOrEqual(0.8)
    }
  })

  it('has the parameters that the fit gives', () => {
    expect(momentsOf(survey.m ?? [])).toEqual(MEN)
    expect(momentsOf(survey.w ?? [])).toEqual(WOMEN)
  })
})

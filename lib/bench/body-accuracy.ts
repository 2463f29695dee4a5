import type { Answers } from '@/lib/core/body/model/answer'
import type { BodyModel } from '@/lib/core/body/model/body-model'
import { BAR_KEYS, MODEL_KEYS, type ModelKey } from '@/lib/core/body/model/model-key'
import { predictBody } from '@/lib/core/body/model/predict-body'
import type { SurveyPerson } from '@/lib/core/body/model/survey-moments'

/** How well exact answers predict the rest of people whom the model has not seen. */
export type Accuracy = {
  readonly maeMm: Readonly<Record<string, number>>
  /** Over the 25 measures of the bars, known ones counted as 0. */
  readonly meanOf25Mm: number
  /** Share of true values inside the 90 % interval, over what was not known. */
  readonly coverage: number
  readonly leastCovered: { readonly key: string; readonly share: number }
}

export const QUESTIONS: Readonly<Record<number, readonly ModelKey[]>> = {
  2: ['height', 'weight'],
  4: ['height', 'weight', 'chest', 'waist'],
  6: ['height', 'weight', 'chest', 'waist', 'inseam', 'sleeve'],
  8: ['height', 'weight', 'chest', 'waist', 'inseam', 'sleeve', 'biacromial', 'neck'],
}

export function bodyAccuracy(
  model: BodyModel,
  people: readonly SurveyPerson[],
  asked: readonly ModelKey[],
): Accuracy {
  const unknown = MODEL_KEYS.filter((key) => key !== 'age' && !asked.includes(key))
  const misses = new Map<string, number[]>(unknown.map((key) => [key, []]))
  const inside = new Map<string, number[]>(unknown.map((key) => [key, []]))
  for (const person of people) {
    const predicted = predictBody(model, exactAnswers(person, asked))
    for (const key of unknown) {
      const { mean, low90, high90 } = predicted[key] ?? { mean: 0, low90: 0, high90: 0 }
      misses.get(key)?.push(Math.abs(mean - person[key]))
      inside.get(key)?.push(person[key] >= low90 && person[key] <= high90 ? 1 : 0)
    }
  }
  const maeMm = Object.fromEntries([...misses].map(([key, values]) => [key, meanOf(values)]))
  const shares = [...inside].map(([key, values]) => ({ key, share: meanOf(values) }))
  return {
    maeMm,
    meanOf25Mm: meanOf(BAR_KEYS.map((key) => maeMm[key] ?? 0)),
    coverage: meanOf(shares.map(({ share }) => share)),
    leastCovered: shares.reduce((least, each) => (each.share < least.share ? each : least)),
  }
}

export const exactAnswers = (person: SurveyPerson, asked: readonly ModelKey[]): Answers =>
  Object.fromEntries(asked.map((key) => [key, { value: person[key], source: 'exact' as const }]))

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

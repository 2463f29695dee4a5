import type { Sex } from '@/lib/core/body/measurement'
import type { Answers } from '@/lib/core/body/model/answer'
import { type BodyModel, modelOf } from '@/lib/core/body/model/body-model'
import type { ModelKey } from '@/lib/core/body/model/model-key'
import { predictBody } from '@/lib/core/body/model/predict-body'
import { momentsOf, type SurveyPerson } from '@/lib/core/body/model/survey-moments'
import {
  chosenSize,
  fitsWithin,
  JACKET_KEYS,
  type JacketKey,
  SIZE_SYSTEMS,
  sizesOfSystem,
} from '@/lib/core/body/sizes/size-system'
import { seededRandom } from '@/lib/core/shared/random'
import { taped } from './body-gate'

/**
 * What share of people a system of sizes fits, and a draft from so many answers taken with a tape at
 * home. Each fifth of the people is judged by a model of the other four.
 */
const DRAFTED: Readonly<Record<string, readonly ModelKey[]>> = {
  'drafted-2': ['height', 'weight'],
  'drafted-4': ['height', 'weight', 'chest', 'waist'],
  'drafted-6': ['height', 'weight', 'chest', 'waist', 'inseam', 'sleeve'],
  'drafted-8': [
    ...(['height', 'weight', 'chest', 'waist'] as const),
    ...(['inseam', 'sleeve', 'biacromial', 'backLength'] as const),
  ],
}
const FOLDS = [0, 1, 2, 3, 4]

/** Name of the way → percent of the people, one decimal. */
export function sizeShares(sex: Sex, people: readonly SurveyPerson[]): Record<string, number> {
  const fitting = new Map<string, number>()
  const random = seededRandom(20121)
  for (const fold of FOLDS) {
    const model = modelOf(sex, momentsOf(people.filter((_, index) => index % 5 !== fold)))
    const systems = SIZE_SYSTEMS.map((name) => ({ name, sizes: sizesOfSystem(model, name) }))
    for (const person of people.filter((_, index) => index % 5 === fold)) {
      const count = (name: string, cut: Readonly<Record<JacketKey, number>> | undefined) =>
        fitting.set(name, (fitting.get(name) ?? 0) + (cut && fitsWithin(cut, person) ? 1 : 0))
      for (const { name, sizes } of systems) count(name, chosenSize(sizes, person)?.body)
      for (const [name, asked] of Object.entries(DRAFTED))
        count(name, draftedFor(model, taped(person, asked, 'tape', random)))
    }
  }
  return Object.fromEntries(
    [...fitting].map(([name, count]) => [name, Math.round((1000 * count) / people.length) / 10]),
  )
}

function draftedFor(model: BodyModel, values: Record<string, number>): Record<JacketKey, number> {
  const answers: Answers = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { value, source: 'tape' as const }]),
  )
  const predicted = predictBody(model, answers)
  return Object.fromEntries(JACKET_KEYS.map((key) => [key, predicted[key]?.mean ?? 0])) as Record<
    JacketKey,
    number
  >
}

import type { Answers } from '@/lib/core/body/model/answer'
import { bodyModel } from '@/lib/core/body/model/body-model'
import { predictBody } from '@/lib/core/body/model/predict-body'
import { type Complete, type FullMeasures, PATTERN_KEYS } from './pattern-keys'

/** What was not measured, as the body model expects it beside what was (US soldiers, 2012). */
export const completeBody: Complete = (sex, known) => {
  const answers: Answers = Object.fromEntries(
    Object.entries(known).map(([key, value]) => [key, { value, source: 'exact' as const }]),
  )
  const predicted = predictBody(bodyModel(sex === 'male' ? 'm' : 'w'), answers)
  const body: Record<string, number> = {}
  for (const key of PATTERN_KEYS) {
    const mean = known[key] ?? predicted[key]?.mean
    if (mean === undefined || !Number.isFinite(mean)) return undefined
    body[key] = mean
  }
  return body as FullMeasures
}

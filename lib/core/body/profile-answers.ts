import type { BodyProfile, ShoulderLook, ValueSource } from './body-profile'
import { BODY_KEYS, type BodyKey, type BodyValues, type Sex } from './measurement'
import { type Answer, type Answers, deviationOf } from './model/answer'
import { bodyModel, placeOf } from './model/body-model'

/**
 * A profile as the body model hears it: each value with how well it is known. A helper's tape counts
 * as a tape (our assumption: the contracts know one deviation for both). A shoulder that is seen to be
 * high or sloping, and was not measured, is heard as 4 degrees off the middle, from memory: one step
 * of the trade's codes (1 cm over a shoulder of 15 cm, our reference, section 5).
 */
export type Entered = {
  readonly sex: Sex
  readonly values: BodyValues
  readonly taken?: Readonly<Partial<Record<BodyKey, { readonly source: ValueSource }>>> | undefined
  readonly posture?: BodyProfile['posture'] | undefined
}

const HEARD_AS: Readonly<Record<ValueSource, Answer['source']>> = {
  self: 'self',
  tape: 'tape',
  helper: 'tape',
  tailor: 'tailor',
  exact: 'exact',
}

const STEP_DEGREES = 4
const STEPS: Readonly<Record<ShoulderLook, number>> = { high: -1, level: 0, sloping: 1 }

export function answersOf({ sex, values, taken, posture }: Entered): Answers {
  const answers: Partial<Record<BodyKey, Answer>> = {}
  for (const key of BODY_KEYS) {
    const value = values[key]
    if (value !== undefined)
      answers[key] = { value, source: HEARD_AS[taken?.[key]?.source ?? 'tape'] }
  }
  const seen = (key: 'shoulderSlopeLeft' | 'shoulderSlopeRight', look?: ShoulderLook) => {
    if (!look || answers[key]) return
    const middle = bodyModel(sex).mean[placeOf(key)] ?? 0
    answers[key] = { value: middle + STEPS[look] * STEP_DEGREES, source: 'self' }
  }
  seen('shoulderSlopeLeft', posture?.leftShoulder)
  seen('shoulderSlopeRight', posture?.rightShoulder)
  return answers
}

/** Standard deviation that is assumed for a value, in its key's unit. */
export const toleranceOf = (key: BodyKey, source: ValueSource): number =>
  deviationOf(key, HEARD_AS[source])

import type { BodyProfile } from './body-profile'
import type { BodyKey } from './measurement'
import { bodyModel } from './model/body-model'
import { type KnownKey, MODEL_KEYS, type ModelKey } from './model/model-key'
import { predictBody } from './model/predict-body'
import { answersOf } from './profile-answers'

/**
 * A body as the drafting asks for it: every measure the most likely one, what was measured and what
 * the rest of the body says fused by their tolerances, in mm rounded to 0.1; each arm and each
 * shoulder for itself where it is known, an arm that nobody measured as long as the other: half a
 * millimetre of doubt must not make a garment of two different sides. Posture in the drafting's own steps.
 */
export type DraftingBody = {
  readonly sex: 'male' | 'female'
  readonly measurements: Readonly<Record<Exclude<ModelKey, 'age'>, number>>
  readonly sleeveLeft: number
  readonly sleeveRight: number
  readonly posture: {
    readonly shoulderSlopeLeft?: number
    readonly shoulderSlopeRight?: number
    readonly stoop: number
    readonly belly: number
    readonly neckForward: number
  }
}

export function draftingBody(profile: BodyProfile): DraftingBody {
  const answers = answersOf(profile)
  const predicted = predictBody(bodyModel(profile.sex), answers)
  const mean = (key: KnownKey): number => predicted[key]?.mean ?? 0
  const arm = (key: 'sleeveLeft' | 'sleeveRight', other: typeof key): number =>
    mean(answers[key] || !answers[other] ? key : other) || mean('sleeve')
  const slope = (key: BodyKey & KnownKey) => (answers[key] ? { [key]: mean(key) } : {})
  return {
    sex: profile.sex === 'm' ? 'male' : 'female',
    measurements: Object.fromEntries(
      MODEL_KEYS.filter((key) => key !== 'age').map((key) => [key, mean(key)]),
    ) as DraftingBody['measurements'],
    sleeveLeft: arm('sleeveLeft', 'sleeveRight'),
    sleeveRight: arm('sleeveRight', 'sleeveLeft'),
    posture: {
      ...slope('shoulderSlopeLeft'),
      ...slope('shoulderSlopeRight'),
      stoop: profile.posture?.stoop ?? 0,
      belly: profile.posture?.belly ?? 0,
      neckForward: 0,
    },
  }
}

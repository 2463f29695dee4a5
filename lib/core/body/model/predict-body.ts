import type { Answers } from './answer'
import { type BodyModel, placeOf } from './body-model'
import { type KnownKey, MODEL_KEYS } from './model-key'
import { type Posterior, posteriorOf } from './posterior'

/** A measure and the interval that holds 90 of 100 such bodies; in the key's unit, tenths. */
export type Interval = { readonly mean: number; readonly low90: number; readonly high90: number }

export type Prediction = Readonly<Partial<Record<KnownKey, Interval>>>

/** Standard deviations on either side of the mean that hold 90 % of a Gaussian. */
export const NINETY = 1.6449

/**
 * Every measure but age from any answers, none included: posterior mean and 90 % interval. An exact
 * answer returns itself; any other is fused with what the rest of the body says. Sides are answered
 * where a side was given.
 */
export function predictBody(model: BodyModel, answers: Answers): Prediction {
  const posterior = posteriorOf(model, answers)
  return Object.fromEntries(
    predictedKeys(answers).map((key) => [key, intervalOf(posterior, answers, key)]),
  )
}

function predictedKeys(answers: Answers): KnownKey[] {
  const keys: KnownKey[] = MODEL_KEYS.filter((key) => key !== 'age')
  if (answers.sleeveLeft || answers.sleeveRight) keys.push('sleeveLeft', 'sleeveRight')
  if (answers.shoulderSlopeLeft || answers.shoulderSlopeRight)
    keys.push('shoulderSlopeLeft', 'shoulderSlopeRight')
  return keys
}

export function intervalOf(posterior: Posterior, answers: Answers, key: KnownKey): Interval {
  const answer = answers[key]
  if (answer?.source === 'exact')
    return { mean: answer.value, low90: answer.value, high90: answer.value }
  const place = placeOf(key)
  const tenths = Math.round((posterior.mean[place] ?? 0) * 10)
  // Rounded as a half width, so that rounding cannot make a narrower interval look wider.
  const half = Math.round(NINETY * Math.sqrt(posterior.varianceAt(place)) * 10)
  return { mean: tenths / 10, low90: (tenths - half) / 10, high90: (tenths + half) / 10 }
}

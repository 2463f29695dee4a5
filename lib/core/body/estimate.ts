import type { BodyKey, BodyValues, Sex } from './measurement'
import { bodyModel } from './model/body-model'
import type { KnownKey } from './model/model-key'
import { posteriorOf } from './model/posterior'
import { intervalOf } from './model/predict-body'

/**
 * A measure that was not taken, guessed from height and weight alone by the body model. The ± holds
 * 90 % of such soldiers (ANSUR II, US Army 2012); it is said wherever the guess is shown. Slopes were
 * not surveyed and are not guessed here.
 */
export type Estimate = { readonly meanMm: number; readonly within90Mm: number }

export function estimate(
  sex: Sex,
  { height, weight }: Pick<BodyValues, 'height' | 'weight'>,
  key: BodyKey,
): Estimate | null {
  const column = surveyedAs(key)
  if (height === undefined || weight === undefined || !column) return null
  const known = {
    height: { value: height, source: 'exact' },
    weight: { value: weight, source: 'exact' },
  } as const
  const { mean, high90 } = intervalOf(posteriorOf(bodyModel(sex), known), known, column)
  return { meanMm: Math.round(mean), within90Mm: Math.ceil(high90 - mean) }
}

/** The survey measured one arm for both. */
function surveyedAs(key: BodyKey): KnownKey | null {
  switch (key) {
    case 'height':
    case 'weight':
    case 'shoulderSlopeLeft':
    case 'shoulderSlopeRight':
      return null
    case 'sleeveLeft':
    case 'sleeveRight':
      return 'sleeve'
    default:
      return key
  }
}

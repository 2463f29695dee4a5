import { type EstimatedKey, REGRESSIONS } from './estimates.data'
import type { BodyKey, BodyValues, Sex } from './measurement'

/**
 * A measure that was not taken, guessed from height and weight alone. The ± held 90 % of the
 * survey's soldiers (ANSUR II, 2012); it is said wherever the guess is shown.
 */
export type Estimate = { readonly meanMm: number; readonly within90Mm: number }

const keyOf = (key: BodyKey): string =>
  key === 'sleeveLeft' || key === 'sleeveRight' ? 'sleeve' : key

const isEstimated = (key: string): key is EstimatedKey => Object.hasOwn(REGRESSIONS.m, key)

export function estimate(
  sex: Sex,
  { height, weight }: Pick<BodyValues, 'height' | 'weight'>,
  key: BodyKey,
): Estimate | null {
  const column = keyOf(key)
  if (height === undefined || weight === undefined || !isEstimated(column)) return null
  const { constant, perHeightMm, perWeightKg, perRoot, within90Mm } = REGRESSIONS[sex][column]
  const root = Math.sqrt(weight / (height / 1000))
  return {
    meanMm: Math.round(constant + perHeightMm * height + perWeightKg * weight + perRoot * root),
    within90Mm,
  }
}

import type { Sex } from '../measurement'
import { KNOWN_KEYS, type KnownKey, MODEL_KEYS, type ModelKey } from './model-key'
import { MEN } from './survey-men.data'
import type { SurveyMoments } from './survey-moments'
import { WOMEN } from './survey-women.data'
import { at } from './symmetric-matrix'

/**
 * One Gaussian over all measures of one sex. Its parameters are those of ANSUR II (US soldiers, 2012,
 * public domain): wherever the model speaks, it speaks of these bodies.
 *
 * Added by us, because the survey measured one side and no slopes: each arm differs from `sleeve` by
 * 4 mm, each shoulder from the person's slope by 2 degrees (standard deviations); slopes have mean 20
 * and deviation 5 degrees for men, 15 and 6 for women (our reference, section 1.5: a weak estimate)
 * and tell nothing about the other measures.
 */
export type Coordinate = KnownKey | 'rootWeight'

export type Moments = {
  readonly mean: Float64Array
  /** Row by row, `COORDINATES.length` squared. */
  readonly covariance: Float64Array
}

export type BodyModel = Moments & {
  readonly sex: Sex
  readonly people: number
  /** The same bodies seen as logarithms. */
  readonly log: Moments
  readonly low: Readonly<Record<ModelKey, number>>
  readonly high: Readonly<Record<ModelKey, number>>
}

export const COORDINATES: readonly Coordinate[] = [...KNOWN_KEYS, 'rootWeight']
const SIZE = COORDINATES.length
const PLACES = new Map(COORDINATES.map((coordinate, place) => [coordinate, place]))

export function placeOf(coordinate: Coordinate): number {
  const place = PLACES.get(coordinate)
  if (place === undefined) throw new RangeError(`no coordinate ${coordinate}`)
  return place
}

const SLEEVE_SIDE_MM = 4
const SLOPE_SIDE_DEGREES = 2
const SLOPES: Readonly<Record<Sex, { readonly mean: number; readonly deviation: number }>> = {
  m: { mean: 20, deviation: 5 },
  w: { mean: 15, deviation: 6 },
}

export function modelOf(sex: Sex, moments: SurveyMoments): BodyModel {
  const surveyed: readonly Coordinate[] = [...MODEL_KEYS, 'rootWeight']
  const slope = SLOPES[sex]
  const meanOf = (coordinate: Coordinate): number =>
    isSlopeSide(coordinate) ? slope.mean : (moments.mean[surveyed.indexOf(source(coordinate))] ?? 0)
  const covarianceOf = (one: Coordinate, other: Coordinate): number => {
    const own = one === other
    if (isSlopeSide(one) || isSlopeSide(other)) {
      if (!isSlopeSide(one) || !isSlopeSide(other)) return 0
      return slope.deviation ** 2 + (own ? SLOPE_SIDE_DEGREES ** 2 : 0)
    }
    const [small = 0, large = 0] = [one, other]
      .map((each) => surveyed.indexOf(source(each)))
      .sort((a, b) => a - b)
    const side = own && one !== source(one) ? SLEEVE_SIDE_MM ** 2 : 0
    return (moments.covariance[large]?.[small] ?? 0) + side
  }
  const mean = Float64Array.from(COORDINATES, meanOf)
  const covariance = Float64Array.from({ length: SIZE * SIZE }, (_, index) =>
    covarianceOf(coordinateAt(Math.floor(index / SIZE)), coordinateAt(index % SIZE)),
  )
  return {
    sex,
    people: moments.people,
    mean,
    covariance,
    log: logMoments({ mean, covariance }),
    low: limits(moments.low),
    high: limits(moments.high),
  }
}

/**
 * The moments of the logarithms, had the measures a joint lognormal distribution with the survey's mean
 * and covariance (Aitchison and Brown, The Lognormal Distribution, 1957). Slopes are seen as logarithms,
 * too: they are far enough from nought.
 */
function logMoments({ mean, covariance }: Moments): Moments {
  const logCovariance = covariance.map((value, index) =>
    Math.log1p(value / (at(mean, Math.floor(index / SIZE)) * at(mean, index % SIZE))),
  )
  return {
    mean: mean.map((value, place) => Math.log(value) - at(logCovariance, place * SIZE + place) / 2),
    covariance: logCovariance,
  }
}

const coordinateAt = (place: number): Coordinate => COORDINATES[place] as Coordinate
const isSlopeSide = (coordinate: Coordinate): boolean => coordinate.startsWith('shoulderSlope')
/** What the survey measured for it. */
const source = (coordinate: Coordinate): Coordinate =>
  coordinate === 'sleeveLeft' || coordinate === 'sleeveRight' ? 'sleeve' : coordinate

const limits = (values: readonly number[]): Record<ModelKey, number> =>
  Object.fromEntries(MODEL_KEYS.map((key, index) => [key, values[index] ?? 0])) as Record<
    ModelKey,
    number
  >

export const covarianceAt = ({ covariance }: Moments, one: number, other: number): number =>
  at(covariance, one * SIZE + other)

const MODELS: Readonly<Record<Sex, BodyModel>> = { m: modelOf('m', MEN), w: modelOf('w', WOMEN) }

export const bodyModel = (sex: Sex): BodyModel => MODELS[sex]

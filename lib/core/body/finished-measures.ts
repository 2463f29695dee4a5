import type { FitPreference } from '@/lib/core/fit/fit'
import {
  ACROSS_PER_BIACROMIAL,
  DEFAULT_HEM_MM,
  EASE,
  INSEAM_LESS_MM,
  RISE_MORE_MM,
} from './ease.data'
import { estimate } from './estimate'
import type { BodyKey, BodyValues, Sex } from './measurement'

/**
 * The finished garment, measured flat and doubled where it is a girth; mm rounded to 0.1 (contracts,
 * "Pattern"). `backLength` is the jacket's back, nape to hem; `shoulderLeft/Right` run from the
 * centre back to the shoulder tip; `hips` is the jacket at the seat, `trouserWaist` ours. The only
 * measures that a plant ever sees.
 */
export const FINISHED_KEYS = [
  'chest',
  'waist',
  'hips',
  'backLength',
  'sleeveLeft',
  'sleeveRight',
  'shoulderLeft',
  'shoulderRight',
  'trouserWaist',
  'inseam',
  'outseam',
  'thigh',
  'hem',
] as const
export type FinishedKey = (typeof FINISHED_KEYS)[number]
export type FinishedMeasures = Readonly<Record<FinishedKey, number>>

/** How far a finished garment may miss before the inspection calls it a deviation, mm (ours). */
export const TOLERANCES_MM: FinishedMeasures = {
  chest: 10,
  waist: 10,
  hips: 10,
  backLength: 6,
  sleeveLeft: 5,
  sleeveRight: 5,
  shoulderLeft: 4,
  shoulderRight: 4,
  trouserWaist: 8,
  inseam: 6,
  outseam: 8,
  thigh: 8,
  hem: 5,
}

export type Finished = {
  readonly measures: FinishedMeasures
  /** Body measures that were not given and were taken from the estimate instead. */
  readonly assumed: readonly BodyKey[]
}

const tenth = (mm: number): number => Math.round(mm * 10) / 10

export function finishedMeasures(body: {
  readonly sex: Sex
  readonly values: BodyValues
  readonly preference: FitPreference
  readonly hemMm?: number
}): Finished {
  const { sex, values, preference } = body
  const ease = EASE[preference]
  const assumed = new Set<BodyKey>()
  const of = (key: BodyKey): number => {
    const given = values[key]
    if (given !== undefined) return given
    const guess = estimate(sex, values, key)
    if (!guess) throw new RangeError(`neither ${key} nor height and weight are known`)
    assumed.add(key)
    return guess.meanMm
  }
  const shoulder = (of('biacromial') * ACROSS_PER_BIACROMIAL + ease.shouldersMm) / 2
  const inseam = of('inseam') - INSEAM_LESS_MM
  const measures: FinishedMeasures = {
    chest: tenth(of('chest') * (1 + ease.chest)),
    waist: tenth(of('waist') * (1 + ease.waist)),
    hips: tenth(of('seat') * (1 + ease.hips)),
    backLength: tenth(of('backLength') * ease.jacketPerBack),
    sleeveLeft: tenth(of('sleeveLeft') + ease.sleeveMm),
    sleeveRight: tenth(of('sleeveRight') + ease.sleeveMm),
    shoulderLeft: tenth(shoulder),
    shoulderRight: tenth(shoulder),
    trouserWaist: tenth(of('waist') * (1 + ease.trouserWaist)),
    inseam: tenth(inseam),
    outseam: tenth(inseam + of('waistH') - of('inseam') + RISE_MORE_MM),
    thigh: tenth(of('thigh') * (1 + ease.thigh)),
    hem: tenth(body.hemMm ?? DEFAULT_HEM_MM),
  }
  return { measures, assumed: [...assumed] }
}

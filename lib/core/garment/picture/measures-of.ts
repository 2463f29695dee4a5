import {
  ACROSS_PER_BIACROMIAL,
  INSEAM_LESS_MM,
  JACKET_PER_BACK,
  TOP_EASE,
} from '@/lib/core/body/ease.data'
import type { BodyKey, BodyValues } from '@/lib/core/body/measurement'
import { bodyModel } from '@/lib/core/body/model/body-model'
import { predictBody } from '@/lib/core/body/model/predict-body'
import { answersOf } from '@/lib/core/body/profile-answers'
import type { CutId } from '../cut'
import { type Figure, figureOf, type GarmentMeasures } from './measures'

/**
 * The measures that draw one person's garment, from what is known of the body (or of the body a
 * standard size is made for: `bodyOfSize`). What is not known is predicted from the rest; without
 * height and one girth there is too little, and the usual figure stands. Lengths that a cut decides
 * by itself (coat, shirt) follow height and back length in their own lines. A body's back length ends
 * at the navel; the waist that is drawn lies above it (our assumption, fitted to the usual figures).
 */
const WAIST_PER_BACK: Readonly<Record<Figure, number>> = { m: 0.9325, w: 0.981 }
/** A collar closes over the neck. */
const COLLAR_PER_NECK = 1.03
const EASE = TOP_EASE.jacket.regular

export function measuresOf(cut: CutId, sex: Figure, values: BodyValues): GarmentMeasures {
  const usual = figureOf(cut, sex)
  if (values.height === undefined) return usual
  const predicted = predictBody(bodyModel(usual.sex), answersOf({ sex: usual.sex, values }))
  const of = (key: BodyKey): number | undefined => values[key] ?? predicted[key]?.mean
  const whole = (mm: number | undefined, otherwise: number) => Math.round(mm ?? otherwise)
  const scaled = (mm: number | undefined, share: number, otherwise: number) =>
    Math.round(mm === undefined ? otherwise : mm * share)
  const sleeves = [of('sleeveLeft'), of('sleeveRight')].filter((mm) => mm !== undefined)
  const sleeve = sleeves.length
    ? sleeves.reduce((sum, mm) => sum + mm, 0) / sleeves.length
    : predicted.sleeve?.mean
  const across = of('biacromial')
  const back = of('backLength')
  const inseam = of('inseam')
  return {
    sex: usual.sex,
    heightMm: whole(values.height, usual.heightMm),
    chestMm: whole(of('chest'), usual.chestMm),
    waistMm: whole(of('waist'), usual.waistMm),
    hipsMm: whole(of('seat'), usual.hipsMm),
    neckMm: scaled(of('neck'), COLLAR_PER_NECK, usual.neckMm),
    shoulderMm: whole(
      across && across * ACROSS_PER_BIACROMIAL + EASE.shouldersMm,
      usual.shoulderMm,
    ),
    backLengthMm: scaled(back, WAIST_PER_BACK[usual.sex], usual.backLengthMm),
    jacketLengthMm: scaled(back, JACKET_PER_BACK.regular, usual.jacketLengthMm),
    sleeveMm: whole(sleeve && sleeve + EASE.sleeveMm, usual.sleeveMm),
    insideLegMm: whole(inseam && inseam - INSEAM_LESS_MM, usual.insideLegMm),
  }
}

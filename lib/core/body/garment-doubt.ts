import type { Text } from '@/lib/core/shared/text'
import { JACKET_PER_BACK, TOP_EASE, TROUSER_EASE } from './ease.data'
import type { Sex } from './measurement'
import type { Answers } from './model/answer'
import { bodyModel, placeOf } from './model/body-model'
import type { ModelKey } from './model/model-key'
import { DRAFTS_OF, type Draft } from './model/pattern-weights.data'
import { type Posterior, posteriorOf } from './model/posterior'
import { NINETY } from './model/predict-body'

/**
 * What is still unknown, in the words of the garment: half the width of the 90 % interval at each place
 * of the finished piece, girths with the ease of a regular jacket or trousers. Sources: the body model (US soldiers,
 * 2012) and the inputs of the drafts (model/pattern-weights.data.ts).
 */
const DOUBT_PLACES = [
  'sleeve',
  'chest',
  'waist',
  'hips',
  'back',
  'shoulders',
  'neck',
  'trouserWaist',
  'rise',
  'thigh',
  'inseam',
] as const
export type DoubtPlace = (typeof DOUBT_PLACES)[number]

export type GarmentDoubt = { readonly place: DoubtPlace; readonly within90Mm: number }

export const DOUBT_NAMES: Readonly<Record<DoubtPlace, Text>> = {
  sleeve: { en: 'sleeve', 'zh-CN': '袖长' },
  chest: { en: 'chest', 'zh-CN': '胸围' },
  waist: { en: 'waist', 'zh-CN': '腰围' },
  hips: { en: 'hips', 'zh-CN': '下摆臀围' },
  back: { en: 'back length', 'zh-CN': '后衣长' },
  shoulders: { en: 'shoulders', 'zh-CN': '肩宽' },
  neck: { en: 'collar', 'zh-CN': '领围' },
  trouserWaist: { en: 'waistband', 'zh-CN': '裤腰' },
  rise: { en: 'rise', 'zh-CN': '裆长' },
  thigh: { en: 'thigh', 'zh-CN': '腿围' },
  inseam: { en: 'inside leg', 'zh-CN': '裤内长' },
}

type Terms = Readonly<Partial<Record<ModelKey, number>>>
const ease = TOP_EASE.jacket.regular
const legs = TROUSER_EASE.regular

const TERMS: Readonly<Record<DoubtPlace, Terms>> = {
  sleeve: { sleeve: 1 },
  chest: { chest: 1 + ease.chest },
  waist: { waist: 1 + ease.waist },
  hips: { seat: 1 + ease.hips },
  back: { backLength: JACKET_PER_BACK.regular },
  shoulders: { biacromial: 1.06 },
  neck: { neck: 1 },
  trouserWaist: { waist: 1 + legs.waist },
  rise: { crotchTotal: 1 },
  thigh: { thigh: 1 + legs.thigh },
  inseam: { inseam: 1 },
}

const TOP: readonly DoubtPlace[] = ['sleeve', 'chest', 'waist', 'hips', 'back', 'shoulders']
const PLACES: Readonly<Record<Draft, readonly DoubtPlace[]>> = {
  jacket: TOP,
  overcoat: TOP,
  shirt: ['neck', ...TOP],
  waistcoat: ['chest', 'waist', 'back', 'shoulders'],
  trousers: ['trouserWaist', 'inseam', 'rise', 'thigh'],
}

export function doubtPlaces(family: string): readonly DoubtPlace[] {
  const drafts = DRAFTS_OF[family] ?? DRAFTS_OF.suit ?? []
  return DOUBT_PLACES.filter((place) => drafts.some((draft) => PLACES[draft].includes(place)))
}

export const garmentDoubts = (sex: Sex, answers: Answers, family: string): GarmentDoubt[] =>
  doubtsOf(posteriorOf(bodyModel(sex), answers), family)

export const doubtsOf = (posterior: Posterior, family: string): GarmentDoubt[] =>
  doubtPlaces(family).map((place) => ({
    place,
    within90Mm: Math.ceil(NINETY * Math.sqrt(varianceOf(posterior, place))),
  }))

/** Of one place, mm². */
export const varianceOf = (posterior: Posterior, place: DoubtPlace): number =>
  termsOf(place).reduce(
    (sum, one) =>
      termsOf(place).reduce(
        (total, other) =>
          total + one.share * other.share * posterior.covarianceAt(one.at, other.at),
        sum,
      ),
    0,
  )

export const termsOf = (place: DoubtPlace): { readonly at: number; readonly share: number }[] =>
  Object.entries(TERMS[place]).map(([key, share]) => ({ at: placeOf(key as ModelKey), share }))

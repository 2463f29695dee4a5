import { EASE, INSEAM_LESS_MM } from '@/lib/core/body/ease.data'
import { type FinishedMeasures, finishedMeasures } from '@/lib/core/body/finished-measures'
import { type BodyValues, sexOf } from '@/lib/core/body/measurement'
import { optionOf } from '@/lib/core/configuration/option-of'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { SewnCut } from '@/lib/core/garment/cut'
import type { Design } from '@/lib/core/garment/design'
import type { SizeFit } from './fit'
import { GRADES, type Grade } from './size-chart.data'

/** Standard sizes: which there are, the body each is made for, and the finished garment. */
export type JacketLength = SizeFit['jacketLength']
export const JACKET_LENGTHS: readonly JacketLength[] = ['short', 'regular', 'long']

const LENGTH_STEPS: Readonly<Record<JacketLength, -1 | 0 | 1>> = { short: -1, regular: 0, long: 1 }

const every = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)

export const gradeOf = (cut: SewnCut): Grade => GRADES[sexOf(cut)]

/** The row of sizes; trousers are chosen apart from the jacket, from the same numbers. */
export const sizesOf = (cut: SewnCut): number[] => {
  const { from, to } = gradeOf(cut)
  return every(from, to, 2)
}

/** Finished inside legs, mm. */
export const INSIDE_LEGS_MM: readonly number[] = every(720, 900, 20)

export const isSizeOf = (cut: SewnCut, fit: SizeFit): boolean =>
  sizesOf(cut).includes(fit.jacket) &&
  JACKET_LENGTHS.includes(fit.jacketLength) &&
  sizesOf(cut).includes(fit.trousers) &&
  INSIDE_LEGS_MM.includes(fit.insideLegMm)

type JacketSize = Pick<SizeFit, 'jacket' | 'jacketLength'>

/** The body that a jacket size is made for; mm. */
export function bodyOfJacket(cut: SewnCut, { jacket, jacketLength }: JacketSize) {
  const { base, perSize, perLength, middle } = gradeOf(cut)
  const sizes = jacket - middle
  const steps = LENGTH_STEPS[jacketLength]
  return {
    height: base.height + perSize.height * sizes + perLength.height * steps,
    chest: base.chest + perSize.chest * sizes,
    waist: base.waist + perSize.waist * sizes,
    seat: base.seat + perSize.seat * sizes,
    biacromial: base.biacromial + perSize.biacromial * sizes,
    backLength: base.backLength + perSize.backLength * sizes + perLength.backLength * steps,
    sleeve: base.sleeve + perSize.sleeve * sizes + perLength.sleeve * steps,
  }
}

/** The body that a trouser size is made for; mm. */
export function bodyOfTrousers(cut: SewnCut, trousers: number) {
  const { base, perSize, middle } = gradeOf(cut)
  const sizes = trousers - middle
  return {
    waist: base.waist + perSize.waist * sizes,
    thigh: base.thigh + perSize.thigh * sizes,
  }
}

/** What a suit in a standard size measures when it is finished, cut with regular ease. */
export function finishedOfSize(cut: SewnCut, fit: SizeFit, hemMm?: number): FinishedMeasures {
  const { sleeve, ...jacket } = bodyOfJacket(cut, fit)
  const { waist, thigh } = bodyOfTrousers(cut, fit.trousers)
  const inseam = fit.insideLegMm + INSEAM_LESS_MM
  const values: BodyValues = {
    ...jacket,
    sleeveLeft: sleeve,
    sleeveRight: sleeve,
    thigh,
    inseam,
    waistH: inseam + gradeOf(cut).crotchToWaistMm,
  }
  const { measures } = finishedMeasures({
    sex: sexOf(cut),
    values,
    preference: 'regular',
    ...(hemMm === undefined ? {} : { hemMm }),
  })
  const trouserWaist = Math.round(waist * (1 + EASE.regular.trouserWaist) * 10) / 10
  return { ...measures, trouserWaist }
}

/** The hem that the chosen leg gives; undefined where the design does not say. */
export function hemMmOf(catalogue: Catalogue, design: Pick<Design, 'options'>): number | undefined {
  const leg = optionOf(catalogue, 'trousers-leg', design.options['trousers-leg'])
  const hemMm = leg?.attributes?.hemMm
  return typeof hemMm === 'number' ? hemMm : undefined
}

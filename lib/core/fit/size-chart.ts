import { INSEAM_LESS_MM, TROUSER_EASE } from '@/lib/core/body/ease.data'
import type { FinishedMeasures } from '@/lib/core/body/finished-keys'
import { type FinishedStyle, finishedMeasures } from '@/lib/core/body/finished-measures'
import type { BodyKey } from '@/lib/core/body/measurement'
import { alteredMeasures } from './alteration'
import type { Block } from './block'
import type { Length, SizeFit } from './fit'
import { GRADES, type Grade } from './size-chart.data'

/** Standard sizes: the body each is made for, and the finished garment. Which there are: size-fields. */
export const gradeOf = ({ sex }: Pick<Block, 'sex'>): Grade => GRADES[sex]

const LENGTH_STEPS: Readonly<Record<Length, -1 | 0 | 1>> = { short: -1, regular: 0, long: 1 }

/** The inside leg that a length goes with where nobody chooses it. */
const INSIDE_LEG_MM: Readonly<Record<Block['sex'], number>> = { m: 800, w: 780 }

export type SizeBody = Readonly<
  Record<
    Extract<
      BodyKey,
      | 'height'
      | 'chest'
      | 'waist'
      | 'seat'
      | 'biacromial'
      | 'backLength'
      | 'sleeveLeft'
      | 'sleeveRight'
      | 'thigh'
      | 'neck'
      | 'wrist'
      | 'inseam'
      | 'waistH'
    >,
    number
  >
>

/** The body that an EU number is made for; mm. */
export function bodyOfNumber(
  block: Pick<Block, 'sex'>,
  number: number,
  length: Length = 'regular',
  insideLegMm: number = INSIDE_LEG_MM[block.sex],
): SizeBody {
  const { base, perSize, perLength, middle, crotchToWaistMm } = gradeOf(block)
  const sizes = number - middle
  const steps = LENGTH_STEPS[length]
  const sleeve = base.sleeve + perSize.sleeve * sizes + perLength.sleeve * steps
  const inseam = insideLegMm + INSEAM_LESS_MM
  return {
    height: base.height + perSize.height * sizes + perLength.height * steps,
    chest: base.chest + perSize.chest * sizes,
    waist: base.waist + perSize.waist * sizes,
    seat: base.seat + perSize.seat * sizes,
    biacromial: base.biacromial + perSize.biacromial * sizes,
    backLength: base.backLength + perSize.backLength * sizes + perLength.backLength * steps,
    sleeveLeft: sleeve,
    sleeveRight: sleeve,
    thigh: base.thigh + perSize.thigh * sizes,
    neck: base.neck + perSize.neck * sizes,
    wrist: base.wrist + perSize.wrist * sizes,
    inseam,
    waistH: inseam + crotchToWaistMm,
  }
}

/** One size of 4 cm chest, that is two numbers, per centimetre of collar. */
export const numberOfCollar = (block: Pick<Block, 'sex'>, collarMm: number): number => {
  const { middle, collarMm: middleMm } = gradeOf(block)
  return middle + (2 * (collarMm - middleMm)) / 10
}

/** The body that a size of any cut is made for; of a suit the jacket's, with the trousers' legs. */
export function bodyOfSize(block: Pick<Block, 'sex'>, fit: SizeFit): SizeBody {
  switch (fit.cut) {
    case undefined: {
      const legs = bodyOfNumber(block, fit.trousers, 'regular', fit.insideLegMm)
      const { thigh, inseam, waistH } = legs
      return { ...bodyOfNumber(block, fit.jacket, fit.jacketLength), thigh, inseam, waistH }
    }
    case 'shirt':
      return bodyOfNumber(block, numberOfCollar(block, fit.collarMm))
    case 'trousers':
      return bodyOfNumber(block, fit.trousers, 'regular', fit.insideLegMm)
    case 'waistcoat':
    case 'overcoat':
    case 'down-jacket':
      return bodyOfNumber(block, fit.size, fit.length)
    default:
      return fit satisfies never
  }
}

/** What a garment in a standard size measures when it is finished, cut with regular ease. */
export const finishedOfSize = (
  block: Block,
  fit: SizeFit,
  style: FinishedStyle = {},
): FinishedMeasures => alteredMeasures(finishedAsCharted(block, fit, style), fit.alterations ?? [])

function finishedAsCharted(block: Block, fit: SizeFit, style: FinishedStyle): FinishedMeasures {
  const values = bodyOfSize(block, fit)
  const { measures } = finishedMeasures({ ...block, values, preference: 'regular', style })
  if (fit.cut === undefined) {
    const { waist } = bodyOfNumber(block, fit.trousers)
    return { ...measures, trouserWaist: tenth(waist * (1 + TROUSER_EASE.regular.waist)) }
  }
  if (fit.cut !== 'shirt' || measures.sleeveLeft === undefined) return measures
  const sleeve = tenth(fit.sleeveMm * (style.sleeveShare ?? 1))
  return { ...measures, sleeveLeft: sleeve, sleeveRight: sleeve }
}

const tenth = (mm: number): number => Math.round(mm * 10) / 10

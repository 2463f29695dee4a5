import type { FitPreference } from '@/lib/core/fit/fit'
import type { CutId } from '@/lib/core/garment/cut'
import {
  ACROSS_PER_BIACROMIAL,
  COLLAR_MORE_MM,
  CUFF_MORE_MM,
  DEFAULT_HEM_MM,
  DEFAULT_LENGTH_MM,
  INSEAM_LESS_MM,
  JACKET_PER_BACK,
  LENGTHS_SAID_AT_MM,
  RISE_MORE_MM,
  TOP_EASE,
  type Top,
  TROUSER_EASE,
  WAISTCOAT_PER_BACK,
} from './ease.data'
import type { FinishedKey, FinishedMeasures } from './finished-keys'
import type { BodyKey, BodyValues, Sex } from './measurement'
import { bodyModel } from './model/body-model'
import { type Prediction, predictBody } from './model/predict-body'
import { answersOf } from './profile-answers'

/**
 * A body and a preference become the finished garment; each cut has its own measures
 * (finished-keys), lengths follow what the design says of them.
 */
export type Finished = {
  readonly measures: FinishedMeasures
  /** Body measures that were not given and were predicted from those that were. */
  readonly assumed: readonly BodyKey[]
}

/** What the chosen options say of lengths and widths; see core/fit/style-of. */
export type FinishedStyle = {
  readonly hemMm?: number
  /** Nape to hem on a body of 178 cm. */
  readonly lengthMm?: number
  /** Of a long sleeve: a short one has so much of it, a gilet none. */
  readonly sleeveShare?: number
}

type Wearer = {
  readonly cut: CutId
  readonly sex: Sex
  readonly values: BodyValues
  readonly preference: FitPreference
  readonly style?: FinishedStyle
}

type Body = (key: BodyKey) => number
type Draft = Partial<Record<FinishedKey, number>>

export function finishedMeasures(wearer: Wearer): Finished {
  const { sex, values } = wearer
  const assumed = new Set<BodyKey>()
  const isStarted = values.height !== undefined && values.weight !== undefined
  // A whole body, as every standard size has one, asks for no prediction.
  let predicted: Prediction | undefined
  const of: Body = (key) => {
    const given = values[key]
    if (given !== undefined) return given
    if (isStarted) predicted ??= predictBody(bodyModel(sex), answersOf({ sex, values }))
    const guess = predicted?.[key] ?? (key.startsWith('sleeve') ? predicted?.sleeve : undefined)
    if (!guess) throw new RangeError(`neither ${key} nor height and weight are known`)
    assumed.add(key)
    return Math.round(guess.mean)
  }
  const measures = Object.fromEntries(
    Object.entries(garment(wearer, of)).map(([key, mm]) => [key, Math.round(mm * 10) / 10]),
  ) as FinishedMeasures
  return { measures, assumed: [...assumed] }
}

function garment({ cut, preference, style = {} }: Wearer, of: Body): Draft {
  switch (cut) {
    case 'suit-men':
    case 'suit-women': {
      const { hips: _, ...legs } = trousers(preference, style, of)
      const backLength = of('backLength') * JACKET_PER_BACK[preference]
      const jacket = { ...top('jacket', preference, 1, of), ...seat('jacket', preference, of) }
      return { ...jacket, backLength, ...legs }
    }
    case 'trousers':
      return trousers(preference, style, of)
    case 'waistcoat': {
      const backLength = of('backLength') * WAISTCOAT_PER_BACK
      return { ...top('waistcoat', preference, 0, of), backLength }
    }
    case 'shirt':
    case 'overcoat':
    case 'down-jacket': {
      const { lengthMm = DEFAULT_LENGTH_MM[cut], sleeveShare = 1 } = style
      return {
        ...top(cut, preference, sleeveShare, of),
        ...seat(cut, preference, of),
        backLength: (lengthMm * of('height')) / LENGTHS_SAID_AT_MM,
        ...(cut === 'shirt' ? { collar: of('neck') + COLLAR_MORE_MM } : {}),
        ...(cut === 'shirt' && sleeveShare === 1 ? { cuff: of('wrist') + CUFF_MORE_MM } : {}),
      }
    }
    default:
      return cut satisfies never
  }
}

function top(garment: Top, preference: FitPreference, sleeveShare: number, of: Body): Draft {
  const ease = TOP_EASE[garment][preference]
  const shoulder = (of('biacromial') * ACROSS_PER_BIACROMIAL + ease.shouldersMm) / 2
  const sleeve = (key: 'sleeveLeft' | 'sleeveRight') => (of(key) + ease.sleeveMm) * sleeveShare
  return {
    chest: of('chest') * (1 + ease.chest),
    waist: of('waist') * (1 + ease.waist),
    shoulderLeft: shoulder,
    shoulderRight: shoulder,
    ...(sleeveShare > 0
      ? { sleeveLeft: sleeve('sleeveLeft'), sleeveRight: sleeve('sleeveRight') }
      : {}),
  }
}

const seat = (garment: Top, preference: FitPreference, of: Body): Draft => ({
  hips: of('seat') * (1 + TOP_EASE[garment][preference].hips),
})

function trousers(preference: FitPreference, { hemMm }: FinishedStyle, of: Body): Draft {
  const ease = TROUSER_EASE[preference]
  const inseam = of('inseam') - INSEAM_LESS_MM
  return {
    trouserWaist: of('waist') * (1 + ease.waist),
    hips: of('seat') * (1 + ease.hips),
    inseam,
    outseam: inseam + of('waistH') - of('inseam') + RISE_MORE_MM,
    thigh: of('thigh') * (1 + ease.thigh),
    hem: hemMm ?? DEFAULT_HEM_MM,
  }
}

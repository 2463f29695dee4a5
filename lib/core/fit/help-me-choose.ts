import { INSEAM_LESS_MM } from '@/lib/core/body/ease.data'
import { estimate } from '@/lib/core/body/estimate'
import { type BodyKey, type BodyValues, sexOf } from '@/lib/core/body/measurement'
import type { SewnCut } from '@/lib/core/garment/cut'
import type { SizeFit } from './fit'
import { bodyOfJacket, bodyOfTrousers, INSIDE_LEGS_MM, JACKET_LENGTHS, sizesOf } from './size-chart'

/**
 * The standard size nearest to a person: jacket by chest, length by height, trousers by waist, inside
 * leg by inside leg. What was not given is estimated from height and weight (ANSUR II, soldiers) and
 * marked so with its ±; ties go to the larger size, because taking in is easier than letting out.
 */
export type SizeQuestion = {
  readonly cut: SewnCut
  readonly heightMm: number
  readonly weightKg: number
  readonly chestMm?: number
  readonly waistMm?: number
  readonly inseamMm?: number
}

/** One measure of the person beside the size's; positive difference = the size is larger. */
export type SizeMiss = {
  readonly key: 'chest' | 'waist' | 'inseam' | 'height'
  readonly yoursMm: number
  readonly sizeMm: number
  readonly differenceMm: number
  /** Null where the person gave the value. */
  readonly within90Mm: number | null
}

export type SizeAdvice = {
  readonly fit: SizeFit
  readonly misses: readonly SizeMiss[]
  /** The person lies beyond the ends of the chart; a drawn pattern serves better. */
  readonly isBeyondChart: boolean
}

const nearest = (candidates: readonly number[], distance: (candidate: number) => number): number =>
  [...candidates].sort((a, b) => distance(a) - distance(b) || b - a)[0] ?? 0

export function helpMeChoose(question: SizeQuestion): SizeAdvice {
  const { cut, heightMm, weightKg } = question
  const known: BodyValues = { height: heightMm, weight: weightKg }
  const of = (key: BodyKey, given: number | undefined) => {
    if (given !== undefined) return { mm: given, within90Mm: null }
    const guess = estimate(sexOf(cut), known, key)
    if (!guess) throw new RangeError(`no estimate of ${key}`)
    return { mm: guess.meanMm, within90Mm: guess.within90Mm }
  }
  const chest = of('chest', question.chestMm)
  const waist = of('waist', question.waistMm)
  const inseam = of('inseam', question.inseamMm)
  const regular = (jacket: number) => bodyOfJacket(cut, { jacket, jacketLength: 'regular' })

  const jacket = nearest(sizesOf(cut), (size) => Math.abs(regular(size).chest - chest.mm))
  const steps = JACKET_LENGTHS.map((jacketLength) => ({
    jacketLength,
    height: bodyOfJacket(cut, { jacket, jacketLength }).height,
  }))
  const height = nearest(
    steps.map((step) => step.height),
    (mm) => Math.abs(mm - heightMm),
  )
  const jacketLength = steps.find((step) => step.height === height)?.jacketLength ?? 'regular'
  const trousers = nearest(sizesOf(cut), (size) =>
    Math.abs(bodyOfTrousers(cut, size).waist - waist.mm),
  )
  const wantedLegMm = inseam.mm - INSEAM_LESS_MM
  const insideLegMm = nearest(INSIDE_LEGS_MM, (mm) => Math.abs(mm - wantedLegMm))

  const miss = (
    key: SizeMiss['key'],
    yours: { readonly mm: number; readonly within90Mm: number | null },
    sizeMm: number,
  ): SizeMiss => ({
    key,
    yoursMm: yours.mm,
    sizeMm,
    differenceMm: sizeMm - yours.mm,
    within90Mm: yours.within90Mm,
  })
  const misses = [
    miss('chest', chest, regular(jacket).chest),
    miss('height', { mm: heightMm, within90Mm: null }, height),
    miss('waist', waist, bodyOfTrousers(cut, trousers).waist),
    miss('inseam', inseam, insideLegMm + INSEAM_LESS_MM),
  ]
  return {
    fit: { kind: 'size', jacket, jacketLength, trousers, insideLegMm },
    misses,
    // Half a step is the most that the chart's own grid can miss by.
    isBeyondChart: misses.some(({ key, differenceMm }) => Math.abs(differenceMm) > MOST_MM[key]),
  }
}

const MOST_MM: Readonly<Record<SizeMiss['key'], number>> = {
  chest: 20,
  waist: 20,
  inseam: 10,
  height: 60,
}

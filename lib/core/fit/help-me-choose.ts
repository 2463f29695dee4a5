import { COLLAR_MORE_MM, INSEAM_LESS_MM, TOP_EASE } from '@/lib/core/body/ease.data'
import { estimate } from '@/lib/core/body/estimate'
import type { BodyKey, BodyValues } from '@/lib/core/body/measurement'
import type { CutId } from '@/lib/core/garment/cut'
import type { Block } from './block'
import type { Length, SizeFit } from './fit'
import { bodyOfNumber, bodyOfSize } from './size-chart'
import { collarsMm, numbersOf } from './size-fields'
import { INSIDE_LEGS_MM, SHIRT_SLEEVES_MM } from './size-fields.data'

/**
 * The standard size nearest to a person: a top by chest and its length by height, trousers by waist
 * and inside leg, a shirt by neck and arm. What was not given is estimated from height and weight
 * (ANSUR II, soldiers) and marked so with its ±; ties go to the larger size, because taking in is
 * easier than letting out.
 */
export const HELP_BY = {
  'suit-men': ['chest', 'waist', 'inseam'],
  'suit-women': ['chest', 'waist', 'inseam'],
  shirt: ['neck', 'chest', 'sleeveLeft'],
  trousers: ['waist', 'inseam'],
  waistcoat: ['chest', 'waist'],
  overcoat: ['chest'],
  'down-jacket': ['chest'],
} as const satisfies Readonly<Record<CutId, readonly BodyKey[]>>
type HelpKey = (typeof HELP_BY)[CutId][number]

export type SizeQuestion = {
  readonly block: Block
  readonly heightMm: number
  readonly weightKg: number
  readonly given?: Readonly<Partial<Record<HelpKey, number>>>
}

/** One measure of the person beside the size's; positive difference = the size is larger. */
export type SizeMiss = {
  readonly key: HelpKey | 'height'
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

/** More than this, and no size of the chart's own grid is near; a shirt's chest follows its collar. */
const MOST_MM: Readonly<Record<SizeMiss['key'], number>> = {
  chest: 20,
  waist: 20,
  inseam: 10,
  height: 60,
  neck: 10,
  sleeveLeft: 10,
}
const MOST_WHERE_IT_FOLLOWS_MM = 60

const LENGTHS: readonly Length[] = ['short', 'regular', 'long']

const nearest = (candidates: readonly number[], wanted: number): number =>
  [...candidates].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || b - a)[0] ?? 0

export function helpMeChoose({ block, heightMm, weightKg, given = {} }: SizeQuestion): SizeAdvice {
  const known: BodyValues = { height: heightMm, weight: weightKg }
  const of = (key: HelpKey) => {
    const value = given[key]
    if (value !== undefined) return { mm: value, within90Mm: null }
    const guess = estimate(block.sex, known, key)
    if (!guess) throw new RangeError(`no estimate of ${key}`)
    return { mm: guess.meanMm, within90Mm: guess.within90Mm }
  }
  const fit = nearestSize(block, heightMm, (key) => of(key).mm)
  const body = bodyOfSize(block, fit)
  const sized = (key: HelpKey): number => {
    if (key === 'waist' && fit.cut === undefined) return bodyOfNumber(block, fit.trousers).waist
    if (key === 'sleeveLeft' && fit.cut === 'shirt') return fit.sleeveMm - SHIRT_SLEEVE_MORE_MM
    return body[key]
  }
  const miss = (key: SizeMiss['key'], yoursMm: number, sizeMm: number, within: number | null) => ({
    ...{ key, yoursMm, sizeMm, differenceMm: sizeMm - yoursMm, within90Mm: within },
  })
  const hasLength = fit.cut !== 'shirt' && fit.cut !== 'trousers'
  const misses: SizeMiss[] = [
    ...HELP_BY[block.cut].map((key: HelpKey) => {
      const yours = of(key)
      return miss(key, yours.mm, sized(key), yours.within90Mm)
    }),
    ...(hasLength ? [miss('height', heightMm, body.height, null)] : []),
  ]
  const mostMm = (key: SizeMiss['key']): number => {
    const follows =
      (block.cut === 'shirt' && key === 'chest') || (block.cut === 'waistcoat' && key === 'waist')
    return follows
      ? MOST_WHERE_IT_FOLLOWS_MM
      : key === 'chest' && isLetters(block)
        ? 40
        : MOST_MM[key]
  }
  return {
    fit,
    misses,
    isBeyondChart: misses.some(({ key, differenceMm }) => Math.abs(differenceMm) > mostMm(key)),
  }
}

const isLetters = ({ cut }: Block): boolean => cut === 'down-jacket'
const SHIRT_SLEEVE_MORE_MM = TOP_EASE.shirt.regular.sleeveMm

function nearestSize(block: Block, heightMm: number, mm: (key: HelpKey) => number): SizeFit {
  const { cut } = block
  const byGirth = (key: 'chest' | 'waist') => {
    const girths = numbersOf(block).map((number) => bodyOfNumber(block, number)[key])
    const place = girths.indexOf(nearest(girths, mm(key)))
    return numbersOf(block)[place] ?? 0
  }
  const lengthFor = (number: number): Length => {
    const heights = LENGTHS.map((length) => bodyOfNumber(block, number, length).height)
    return LENGTHS[heights.indexOf(nearest(heights, heightMm))] ?? 'regular'
  }
  const insideLegMm = () => nearest(INSIDE_LEGS_MM, mm('inseam') - INSEAM_LESS_MM)
  switch (cut) {
    case 'suit-men':
    case 'suit-women': {
      const jacket = byGirth('chest')
      const [trousers, jacketLength] = [byGirth('waist'), lengthFor(jacket)]
      return { kind: 'size', jacket, jacketLength, trousers, insideLegMm: insideLegMm() }
    }
    case 'shirt': {
      const collarMm = nearest(collarsMm(block), mm('neck') + COLLAR_MORE_MM)
      const sleeve = mm('sleeveLeft') + SHIRT_SLEEVE_MORE_MM
      return { kind: 'size', cut, collarMm, sleeveMm: nearest(SHIRT_SLEEVES_MM[block.sex], sleeve) }
    }
    case 'trousers':
      return { kind: 'size', cut, trousers: byGirth('waist'), insideLegMm: insideLegMm() }
    case 'waistcoat':
    case 'overcoat':
    case 'down-jacket': {
      const size = byGirth('chest')
      return { kind: 'size', cut, size, length: lengthFor(size) }
    }
    default:
      return cut satisfies never
  }
}

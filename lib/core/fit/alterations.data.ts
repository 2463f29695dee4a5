import type { FinishedKey } from '@/lib/core/body/finished-keys'
import type { CutId } from '@/lib/core/garment/cut'
import type { Text } from '@/lib/core/shared/text'

/**
 * What of a standard size may be moved, how far, and what that costs. The graded pattern is moved by
 * hand before cutting, one garment at a time, so a piece can grow as well as shrink. Prices lean on what
 * alteration tailors ask afterwards; how far a graded pattern goes without being drawn anew, the minutes
 * and every price without a source are our assumptions (docs/decisions/0028).
 */
export type AlterationId =
  | 'sleeves'
  | 'shoulders'
  | 'chest'
  | 'inside-leg'
  | 'trouser-waist'
  | 'waist'
  | 'hips'
  | 'back-length'
  | 'collar'

export type AlterationRow = {
  readonly id: AlterationId
  readonly name: Text
  /** As words of the change: "longer" or "wider". */
  readonly along: 'length' | 'girth'
  readonly keys: readonly FinishedKey[]
  readonly cuts: readonly CutId[]
  readonly fromMm: number
  readonly toMm: number
  readonly priceCents: number
  /** At the drafting table, before cutting. */
  readonly minutes: number
}

export const STEP_MM = 5

const SUITS: readonly CutId[] = ['suit-men', 'suit-women']
const TAILORED: readonly CutId[] = [...SUITS, 'overcoat']

export const ALTERATIONS: readonly AlterationRow[] = [
  {
    ...{ id: 'sleeves', name: { en: 'sleeves', 'zh-CN': '袖长' }, along: 'length' },
    ...{ keys: ['sleeveLeft', 'sleeveRight'], cuts: [...TAILORED, 'shirt'] },
    ...{ fromMm: -60, toMm: 50, priceCents: 1800, minutes: 5 },
  },
  {
    ...{ id: 'shoulders', name: { en: 'each shoulder', 'zh-CN': '单肩宽' }, along: 'girth' },
    ...{ keys: ['shoulderLeft', 'shoulderRight'], cuts: [...TAILORED, 'shirt', 'waistcoat'] },
    ...{ fromMm: -10, toMm: 10, priceCents: 2500, minutes: 8 },
  },
  {
    ...{ id: 'chest', name: { en: 'chest', 'zh-CN': '胸围' }, along: 'girth' },
    ...{ keys: ['chest'], cuts: [...TAILORED, 'shirt', 'waistcoat'] },
    ...{ fromMm: -40, toMm: 40, priceCents: 2500, minutes: 7 },
  },
  {
    ...{ id: 'back-length', name: { en: 'back length', 'zh-CN': '后衣长' }, along: 'length' },
    ...{ keys: ['backLength'], cuts: [...TAILORED, 'shirt', 'waistcoat'] },
    ...{ fromMm: -40, toMm: 40, priceCents: 3000, minutes: 8 },
  },
  {
    ...{ id: 'waist', name: { en: 'waist', 'zh-CN': '腰围' }, along: 'girth' },
    ...{ keys: ['waist'], cuts: [...TAILORED, 'shirt', 'waistcoat'] },
    ...{ fromMm: -80, toMm: 80, priceCents: 2000, minutes: 6 },
  },
  {
    ...{ id: 'hips', name: { en: 'hips', 'zh-CN': '臀围' }, along: 'girth' },
    ...{ keys: ['hips'], cuts: [...TAILORED, 'shirt', 'trousers'] },
    ...{ fromMm: -60, toMm: 60, priceCents: 2000, minutes: 6 },
  },
  {
    ...{ id: 'collar', name: { en: 'collar', 'zh-CN': '领围' }, along: 'girth' },
    ...{ keys: ['collar'], cuts: ['shirt'] },
    ...{ fromMm: -10, toMm: 10, priceCents: 1200, minutes: 4 },
  },
  {
    ...{ id: 'trouser-waist', name: { en: 'trouser waist', 'zh-CN': '裤腰' }, along: 'girth' },
    ...{ keys: ['trouserWaist'], cuts: [...SUITS, 'trousers'] },
    ...{ fromMm: -60, toMm: 60, priceCents: 1500, minutes: 5 },
  },
  {
    ...{ id: 'inside-leg', name: { en: 'inside leg', 'zh-CN': '裤内长' }, along: 'length' },
    ...{ keys: ['inseam', 'outseam'], cuts: [...SUITS, 'trousers'] },
    ...{ fromMm: -80, toMm: 80, priceCents: 1000, minutes: 3 },
  },
]

/** The operation at the drafting table; our own, the routing table of the facts has none. */
export const ALTERING = 'ALT'

import type { Locale } from '@/lib/core/shared/text'
import { type CutId, type GarmentKind, kindOf } from './cut'

/** What a garment is called inside a sentence: one, several alike, or several of different kinds. */
type Noun = readonly [one: string, several: string]

const NOUNS: Readonly<Record<GarmentKind, Readonly<Record<Locale, Noun>>>> = {
  suit: { en: ['suit', 'suits'], 'zh-CN': ['西装', '西装'] },
  shirt: { en: ['shirt', 'shirts'], 'zh-CN': ['衬衫', '衬衫'] },
  trousers: { en: ['pair of trousers', 'pairs of trousers'], 'zh-CN': ['长裤', '长裤'] },
  waistcoat: { en: ['waistcoat', 'waistcoats'], 'zh-CN': ['马甲', '马甲'] },
  overcoat: { en: ['overcoat', 'overcoats'], 'zh-CN': ['大衣', '大衣'] },
  'down-jacket': { en: ['down jacket', 'down jackets'], 'zh-CN': ['羽绒服', '羽绒服'] },
}
/** The word that counts one of them, which Chinese cannot leave out: 一套西装, 一件衬衫, 一条长裤. */
const COUNTED_BY: Readonly<Record<GarmentKind, string>> = {
  suit: '套',
  shirt: '件',
  trousers: '条',
  waistcoat: '件',
  overcoat: '件',
  'down-jacket': '件',
}
const MIXED: Readonly<Record<Locale, string>> = { en: 'garments', 'zh-CN': '衣服' }

/** One of them behind "one", "another", "this": "suit", 套西装. */
export const countedGarment = (cut: CutId, locale: Locale): string => {
  const kind = kindOf(cut)
  const [one] = NOUNS[kind][locale]
  return locale === 'zh-CN' ? `${COUNTED_BY[kind]}${one}` : one
}

export function garmentNoun(cuts: readonly CutId[], locale: Locale): string {
  const kinds = new Set(cuts.map(kindOf))
  const [kind] = kinds
  if (kind === undefined || kinds.size > 1) return MIXED[locale]
  const [one, several] = NOUNS[kind][locale]
  return cuts.length === 1 ? one : several
}

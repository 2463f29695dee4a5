import type { Locale } from '@/lib/core/shared/text'
import { type CutId, isSuit } from './cut'

/** What a garment is called inside a sentence: one, several alike, or several of different kinds. */
type Noun = readonly [one: string, several: string]
type Kind = 'suit' | Exclude<CutId, 'suit-men' | 'suit-women'>

const NOUNS: Readonly<Record<Kind, Readonly<Record<Locale, Noun>>>> = {
  suit: { en: ['suit', 'suits'], 'zh-CN': ['西装', '西装'] },
  shirt: { en: ['shirt', 'shirts'], 'zh-CN': ['衬衫', '衬衫'] },
  trousers: { en: ['pair of trousers', 'pairs of trousers'], 'zh-CN': ['长裤', '长裤'] },
  waistcoat: { en: ['waistcoat', 'waistcoats'], 'zh-CN': ['马甲', '马甲'] },
  overcoat: { en: ['overcoat', 'overcoats'], 'zh-CN': ['大衣', '大衣'] },
  'down-jacket': { en: ['down jacket', 'down jackets'], 'zh-CN': ['羽绒服', '羽绒服'] },
}
const MIXED: Readonly<Record<Locale, string>> = { en: 'garments', 'zh-CN': '衣服' }

const kindOf = (cut: CutId): Kind => (isSuit(cut) ? 'suit' : cut)

export function garmentNoun(cuts: readonly CutId[], locale: Locale): string {
  const kinds = new Set(cuts.map(kindOf))
  const [kind] = kinds
  if (kind === undefined || kinds.size > 1) return MIXED[locale]
  const [one, several] = NOUNS[kind][locale]
  return cuts.length === 1 ? one : several
}

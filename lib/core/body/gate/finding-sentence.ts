import type { Text } from '@/lib/core/shared/text'
import { KEY_NAMES } from '../model/key-name.data'
import { isLength, type KnownKey } from '../model/model-key'
import type { Interval } from '../model/predict-body'
import type { SlipCode } from './slip'
import { SLIP_SENTENCES } from './slip-sentences.data'

/** Lengths are said as the person writes them. */
export type SentenceUnit = 'cm' | 'inch'

/** One finding as a sentence with its numbers, in both languages. */
export type FindingFacts = {
  readonly unit: SentenceUnit
  readonly key: KnownKey
  readonly code: SlipCode
  readonly given: number
  /** What the other answers say. */
  readonly expected: Interval
  readonly repaired: number | undefined
  readonly other: KnownKey | undefined
  /** Below it the repair is not spoken of. */
  readonly isLikely: boolean
}

export function findingSentence(facts: FindingFacts): Text {
  const { en, 'zh-CN': zh } = SLIP_SENTENCES[facts.code]
  return { en: filled(en, facts, 'en'), 'zh-CN': filled(zh, facts, 'zh-CN') }
}

function filled(template: string, facts: FindingFacts, lang: keyof Text): string {
  const { key, given, expected, repaired, other, isLikely, unit } = facts
  const shown = (value: number) => withUnit(key, value, lang, unit)
  const name = KEY_NAMES[key][lang]
  const sentence = template
    .replaceAll('{name}', lang === 'en' ? name.charAt(0).toUpperCase() + name.slice(1) : name)
    .replaceAll('{given}', shown(given))
    .replaceAll('{other}', other ? KEY_NAMES[other][lang] : '')
  const range = { en: 'from the other answers we expect', 'zh-CN': '根据其他数值，预计为' }[lang]
  const span = `${shown(expected.low90)}${lang === 'en' ? ' to ' : '至'}${shown(expected.high90)}`
  const hint =
    repaired === undefined || !isLikely
      ? ''
      : { en: ` It may have been ${shown(repaired)}.`, 'zh-CN': `可能应为${shown(repaired)}。` }[
          lang
        ]
  return lang === 'en'
    ? `${sentence}; ${range} ${span}.${hint}`
    : `${sentence}，${range}${span}。${hint}`
}

function withUnit(key: KnownKey, value: number, lang: keyof Text, unit: SentenceUnit): string {
  const digits = (number: number) => number.toFixed(Number.isInteger(number) ? 0 : 1)
  const [number, en, zh] = isLength(key)
    ? unit === 'cm'
      ? [Math.round(value) / 10, 'cm', '厘米']
      : [Math.round(value / 2.54) / 10, 'inches', '英寸']
    : key === 'weight'
      ? [Math.round(value * 10) / 10, 'kg', '公斤']
      : key === 'age'
        ? [Math.round(value), 'years', '岁']
        : [Math.round(value), 'degrees', '度']
  return `${digits(number)} ${lang === 'en' ? en : zh}`
}

import type { Text } from '@/lib/core/shared/text'
import type { SlipCode } from './slip'

/** What each slip is called before the numbers follow: {name}, {given}, {other}. */
export const SLIP_SENTENCES: Readonly<Record<SlipCode, Text>> = {
  inches: {
    en: '{name}: {given} looks like a number of inches',
    'zh-CN': '{name}：{given}像是英寸数',
  },
  'half-girth': {
    en: '{name}: {given} looks like half of the way round',
    'zh-CN': '{name}：{given}像是半围',
  },
  'times-ten': {
    en: '{name}: {given} looks ten times too large',
    'zh-CN': '{name}：{given}像是多了一位，大了十倍',
  },
  tenth: {
    en: '{name}: {given} looks ten times too small',
    'zh-CN': '{name}：{given}像是少了一位，小了十倍',
  },
  pounds: {
    en: '{name}: {given} looks like a number of pounds',
    'zh-CN': '{name}：{given}像是磅数',
  },
  'outseam-for-inseam': {
    en: '{name}: {given} looks like the outside of the leg, which starts at the waist',
    'zh-CN': '{name}：{given}像是自腰量起的外长',
  },
  swapped: {
    en: '{name}: {given} looks exchanged with {other}',
    'zh-CN': '{name}：{given}像是与{other}填反了',
  },
  typo: {
    en: '{name}: {given} looks like a mistyped digit',
    'zh-CN': '{name}：{given}像是输错了一位数字',
  },
  'label-size': {
    en: '{name}: {given} looks like the size on a label, not the body',
    'zh-CN': '{name}：{given}像是裤标尺码，而非身体尺寸',
  },
  outlier: {
    en: '{name}: {given} is unusual for this body',
    'zh-CN': '{name}：{given}对此身材不常见',
  },
  impossible: {
    en: '{name}: {given} is on no body that was surveyed',
    'zh-CN': '{name}：{given}超出所有受测者',
  },
}

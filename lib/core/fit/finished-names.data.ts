import type { FinishedKey } from '@/lib/core/body/finished-keys'
import type { Text } from '@/lib/core/shared/text'

/** What a finished measure is called, and how a miss of it is said. */
const FINISHED_NAMES: Readonly<Record<FinishedKey, Text>> = {
  collar: { en: 'Collar', 'zh-CN': '领围' },
  chest: { en: 'Chest', 'zh-CN': '胸围' },
  waist: { en: 'Waist', 'zh-CN': '腰围' },
  hips: { en: 'Hips', 'zh-CN': '臀围' },
  backLength: { en: 'Back length', 'zh-CN': '后衣长' },
  sleeveLeft: { en: 'Left sleeve', 'zh-CN': '左袖长' },
  sleeveRight: { en: 'Right sleeve', 'zh-CN': '右袖长' },
  cuff: { en: 'Cuff', 'zh-CN': '袖口' },
  shoulderLeft: { en: 'Left shoulder', 'zh-CN': '左肩宽' },
  shoulderRight: { en: 'Right shoulder', 'zh-CN': '右肩宽' },
  trouserWaist: { en: 'Trouser waist', 'zh-CN': '裤腰围' },
  inseam: { en: 'Inside leg', 'zh-CN': '裤内长' },
  outseam: { en: 'Outside leg', 'zh-CN': '裤外长' },
  thigh: { en: 'Thigh', 'zh-CN': '腿围' },
  hem: { en: 'Trouser hem', 'zh-CN': '裤脚口' },
}

const LONG: Readonly<Record<'more' | 'less', Text>> = {
  more: { en: 'too long', 'zh-CN': '偏长' },
  less: { en: 'too short', 'zh-CN': '偏短' },
}
const WIDE: Readonly<Record<'more' | 'less', Text>> = {
  more: { en: 'too wide', 'zh-CN': '偏宽' },
  less: { en: 'too tight', 'zh-CN': '偏紧' },
}
const LENGTHS: readonly FinishedKey[] = [
  'backLength',
  'sleeveLeft',
  'sleeveRight',
  'inseam',
  'outseam',
]

export const missWord = (key: FinishedKey, missMm: number): Text =>
  (LENGTHS.includes(key) ? LONG : WIDE)[missMm > 0 ? 'more' : 'less']

const BOTH: Readonly<Partial<Record<FinishedKey, Text>>> = {
  sleeveLeft: { en: 'Sleeves', 'zh-CN': '袖长' },
  shoulderLeft: { en: 'Shoulders, each', 'zh-CN': '肩宽（每侧）' },
}

export const finishedName = (key: FinishedKey, isBoth: boolean): Text =>
  (isBoth ? BOTH[key] : undefined) ?? FINISHED_NAMES[key]

import type { Sex } from '@/lib/core/body/measurement'
import type { Text } from '@/lib/core/shared/text'
import type { Length } from './fit'

/**
 * What the fields of a size are called, and the rows of lengths that are chosen in millimetres. The
 * rows are our own grading, 2 cm apart: no standard names a finished inside leg or sleeve.
 */
export type SizeFieldId =
  | 'jacket'
  | 'jacketLength'
  | 'trousers'
  | 'insideLegMm'
  | 'collarMm'
  | 'sleeveMm'
  | 'size'
  | 'length'

export const FIELD_NAMES: Readonly<Record<SizeFieldId, Text>> = {
  jacket: { en: 'Jacket', 'zh-CN': '上衣' },
  jacketLength: { en: 'Length', 'zh-CN': '衣长' },
  trousers: { en: 'Trousers', 'zh-CN': '长裤' },
  insideLegMm: { en: 'Inside leg, finished', 'zh-CN': '裤内长（成衣）' },
  collarMm: { en: 'Collar, finished', 'zh-CN': '领围（成衣）' },
  sleeveMm: { en: 'Sleeve, finished', 'zh-CN': '袖长（成衣）' },
  size: { en: 'Size', 'zh-CN': '尺码' },
  length: { en: 'Length', 'zh-CN': '衣长' },
}

export const LENGTH_NAMES: Readonly<Record<Length, Text>> = {
  short: { en: 'short', 'zh-CN': '短' },
  regular: { en: 'regular', 'zh-CN': '标准' },
  long: { en: 'long', 'zh-CN': '长' },
}

const twoCmApart = (fromMm: number, toMm: number): number[] =>
  Array.from({ length: (toMm - fromMm) / 20 + 1 }, (_, index) => fromMm + index * 20)

export const INSIDE_LEGS_MM: readonly number[] = twoCmApart(720, 900)
/** Shoulder seam to the edge of the cuff. */
export const SHIRT_SLEEVES_MM: Readonly<Record<Sex, readonly number[]>> = {
  m: twoCmApart(560, 720),
  w: twoCmApart(520, 680),
}

import type { DraftOrderRefusal } from '@/lib/core/pattern/draft-order'
import { refusalSentence } from '@/lib/core/pattern/refusal-sentence'
import type { Locale } from '@/lib/core/shared/text'

const NO_BLOCK = {
  en: 'A quilted jacket is cut after its channels, in sizes; it is not drafted from measures.',
  'zh-CN': '羽绒服按绗缝通道分尺码裁剪，不按个人尺寸制版。',
} as const

/** Why nothing is drafted by itself, as a sentence that leads on. */
export const wayOn = (refusal: DraftOrderRefusal, locale: Locale): string =>
  refusal.code === 'no-block' ? NO_BLOCK[locale] : refusalSentence(refusal)[locale]

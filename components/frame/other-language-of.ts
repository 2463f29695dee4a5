import type { Locale } from '@/lib/core/shared/text'
import { inOtherLanguage } from '@/lib/paths'

export type LanguageWay = { readonly label: string; readonly href: string; readonly lang: Locale }

/** The way to the same page in the other language, in that language's own name. */
export const otherLanguageOf = (locale: Locale, here: string): LanguageWay => ({
  ...(locale === 'en'
    ? { label: '中文', lang: 'zh-CN' as const }
    : { label: 'English', lang: 'en' as const }),
  href: inOtherLanguage(here),
})

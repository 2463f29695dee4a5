import type { Locale } from '@/lib/core/shared/text'

/** Sentences one after another: a space between them in English, none in Chinese. */
export const sentences = (locale: Locale, ...texts: readonly (string | null | false)[]): string =>
  texts.filter(Boolean).join(locale === 'en' ? ' ' : '')

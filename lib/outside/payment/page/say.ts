import type { Locale } from '@/lib/core/shared/text'
import en from '@/lib/infra/i18n/messages/en/outside.json'
import zh from '@/lib/infra/i18n/messages/zh-CN/outside.json'

export type Sentence = keyof typeof en
export type Say = (sentence: Sentence, values?: Readonly<Record<string, string | number>>) => string

/** The page's language is the session's, as the shop asked for; anything else is read as English. */
export const localeOf = (sessionLocale: string | null): Locale =>
  sessionLocale?.startsWith('zh') ? 'zh-CN' : 'en'

export function sayIn(locale: Locale): Say {
  const sentences: Record<Sentence, string> = locale === 'zh-CN' ? zh : en
  return (sentence, values = {}) =>
    sentences[sentence].replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
}

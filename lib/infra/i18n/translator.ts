import { createTranslator } from 'next-intl'
import type { Locale } from '@/lib/core/shared/text'
import type { Area } from './areas'
import { messagesOf } from './messages'

type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** Words outside a page, for example in letters: in the reader's language, not the request's. */
export async function translatorOf(locale: Locale, area: Area): Promise<Translate> {
  const messages = await messagesOf(locale)
  // Keys are checked by the test that compares the message files, not by the compiler.
  return createTranslator({ locale, messages, namespace: area }) as Translate
}

// The words on the screen, from the same message files the pages read: stories find things by role
// and label in either language, and survive a better wording.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTranslator } from 'next-intl'
import type { Locale } from '@/lib/core/shared/text'
import type { Area } from '@/lib/infra/i18n/areas'
import { root } from '@/lib/start/databases'

type Values = Readonly<Record<string, string | number>>
/** `say('bag.checkout')`: the label that stands on the page. A key that is not there fails. */
export type Say = (key: `${Area}.${string}`, values?: Values) => string

const folder = join(root, 'lib/infra/i18n/messages')

const messagesOf = (locale: Locale, area: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, locale, `${area}.json`), 'utf8'))

export function wordsOf(locale: Locale): Say {
  return (key, values) => {
    const [area = '', ...rest] = key.split('.')
    const t = createTranslator({
      locale,
      messages: { [area]: messagesOf(locale, area) },
      namespace: area,
      onError: (error) => {
        throw error
      },
    }) as (key: string, values?: Values) => string
    return t(rest.join('.'), values)
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** For a label of which a part is not known beforehand: `{name}` in it matches anything. */
export function pattern(locale: Locale, key: `${Area}.${string}`): RegExp {
  const [area = '', ...rest] = key.split('.')
  let found: unknown = messagesOf(locale, area)
  for (const step of rest) found = (found as Record<string, unknown> | undefined)?.[step]
  if (typeof found !== 'string') throw new Error(`There is no message ${key}.`)
  return new RegExp(
    `^${found
      .split(/\{[a-z]+\}/i)
      .map(escaped)
      .join('.+')}$`,
  )
}

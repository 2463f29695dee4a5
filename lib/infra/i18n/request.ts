import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { env } from '@/lib/infra/env'
import { messagesOf } from './messages'
import { routing } from './routing'

/** Messages stay on the server: client components receive their words as props. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
  return { locale, messages: await messagesOf(locale), timeZone: env().SHOP_TIME_ZONE }
})

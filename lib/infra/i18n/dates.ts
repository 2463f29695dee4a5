import type { Locale } from '@/lib/core/shared/text'
import { env } from '@/lib/infra/env'

/** Days and hours as people write them, in the shop's time zone. */
type Style = 'day' | 'weekday' | 'full' | 'time' | 'short' | 'dated'

const OPTIONS: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  dated: { day: 'numeric', month: 'long', year: 'numeric' },
  time: { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hour12: false },
}

/** English as in Britain ("Sunday 27 December"), Chinese as "12月27日 星期日". */
export function formatDay(instantMs: number, locale: Locale, style: Style = 'weekday'): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', {
    ...OPTIONS[style],
    timeZone: env().SHOP_TIME_ZONE,
  })
  if (locale === 'en') return format.format(instantMs).replace(/,/g, '')
  return format.format(instantMs).replace(/日(?=星期)/, '日 ')
}

import type { Locale } from './text'

/** Days and hours as people write them. */
export type DayStyle = 'day' | 'weekday' | 'full' | 'time' | 'short' | 'dated'

const OPTIONS: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  dated: { day: 'numeric', month: 'long', year: 'numeric' },
  time: { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hour12: false },
}

/** English as in Britain ("Sunday 27 December"), Chinese as "12月27日 星期日". */
export function dayText(
  instantMs: number,
  locale: Locale,
  style: DayStyle,
  timeZone: string,
): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', {
    ...OPTIONS[style],
    timeZone,
  })
  if (locale === 'en') return format.format(instantMs).replace(/,/g, '')
  return format.format(instantMs).replace(/日(?=星期)/, '日 ')
}

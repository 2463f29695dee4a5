import { type DayStyle, dayText } from '@/lib/core/shared/day-text'
import type { Locale } from '@/lib/core/shared/text'
import { env } from '@/lib/infra/env'

/** Days and hours as people write them, in the shop's time zone. */
export const formatDay = (instantMs: number, locale: Locale, style: DayStyle = 'weekday'): string =>
  dayText(instantMs, locale, style, env().SHOP_TIME_ZONE)

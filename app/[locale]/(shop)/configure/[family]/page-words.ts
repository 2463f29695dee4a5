import { DAY_MS } from '@/lib/core/shared/instant'
import type { Locale } from '@/lib/core/shared/text'
import { formatDay } from '@/lib/infra/i18n/dates'

/** Longer than any estimate of the catalogue. */
const COMING_DAYS = 45

/** The coming days as people write them, so that the browser needs no calendar of its own. */
export const comingDays = (shopNowMs: number, locale: Locale): string[] =>
  Array.from({ length: COMING_DAYS }, (_, day) =>
    formatDay(shopNowMs + day * DAY_MS, locale, 'weekday'),
  )

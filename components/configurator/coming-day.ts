import { dayText } from '@/lib/core/shared/day-text'
import { DAY_MS } from '@/lib/core/shared/instant'
import type { Locale } from '@/lib/core/shared/text'

/** What an estimated day is counted from. */
export type Today = {
  readonly shopNowMs: number
  readonly timeZone: string
  /** The first estimate as the server wrote it: what a page opens with must read the same here. */
  readonly first: { readonly days: number; readonly text: string }
}

/** The day so many days from today, as people write it. */
export const comingDay = (
  { shopNowMs, timeZone, first }: Today,
  days: number,
  locale: Locale,
): string =>
  days === first.days ? first.text : dayText(shopNowMs + days * DAY_MS, locale, 'weekday', timeZone)

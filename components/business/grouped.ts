import type { Locale } from '@/lib/core/shared/text'

/** A whole number of any length with narrow spaces between its thousands. */
export const grouped = (digits: string, locale: Locale): string =>
  BigInt(digits).toLocaleString(locale).replaceAll(',', '\u202f')

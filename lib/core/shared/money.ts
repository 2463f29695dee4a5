import type { Locale } from './text'

/** Money is an integer number of minor units of one ISO 4217 currency; never a float. */

const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2

/** "€ 480" or "€ 480.50": symbol, non-breaking space, no cents when there are none. */
export function formatMoney(amountCents: number, currency: string, locale: Locale): string {
  const digits = minorDigits(currency)
  const whole = amountCents % 10 ** digits === 0
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: whole ? 0 : digits,
    maximumFractionDigits: whole ? 0 : digits,
  }).formatToParts(Math.abs(amountCents) / 10 ** digits)
  const symbol = parts.find((part) => part.type === 'currency')?.value ?? currency
  const figure = parts
    .filter((part) => !['currency', 'literal', 'minusSign'].includes(part.type))
    .map((part) => (part.type === 'group' ? '\u202f' : part.value))
    .join('')
  return `${amountCents < 0 ? '\u2212' : ''}${symbol}\u00a0${figure}`
}

/** A difference always carries its sign: "+ € 12", "− € 4". */
export function formatDifference(amountCents: number, currency: string, locale: Locale): string {
  return `${amountCents < 0 ? '\u2212' : '+'}\u00a0${formatMoney(Math.abs(amountCents), currency, locale)}`
}

/**
 * Splits a whole into parts in proportion to weights so that the parts always sum to the whole
 * (largest remainder; ties go to the earlier part).
 */
export function prorateCents(wholeCents: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total <= 0) return weights.map((_, index) => (index === 0 ? wholeCents : 0))
  const exact = weights.map((weight) => (wholeCents * weight) / total)
  const parts = exact.map(Math.floor)
  const left = wholeCents - parts.reduce((sum, part) => sum + part, 0)
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}

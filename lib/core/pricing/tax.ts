import { COUNTRIES } from './delivery.data'

/** The tax contained in a price, in whole cents: total × rate ÷ (1 + rate), half away from zero. */
export const taxIncluded = (totalCents: number, ratePermille: number): number =>
  Math.round((totalCents * ratePermille) / (1000 + ratePermille))

/** Outside the table nothing is delivered, so nothing is taxed. */
export const taxRatePermille = (countryCode: string): number =>
  COUNTRIES.find((country) => country.code === countryCode)?.taxPermille ?? 0

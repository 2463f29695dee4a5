/**
 * Instants are UTC milliseconds. Real time and shop time (the plant's calendar) are both such
 * numbers; a name ending in `ShopMs` is on the plant's calendar.
 */
export interface Clock {
  nowMs(): number
}

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** ISO 8601 UTC, the form in which instants cross every border of the product. */
export const toIso = (instantMs: number): string => new Date(instantMs).toISOString()

export const fromIso = (iso: string): number => Date.parse(iso)

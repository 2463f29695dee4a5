const LONGEST_MS = 3_600_000

/** 1 s, 2 s, 4 s … one hour: how long to wait after the n-th failed attempt (n from 1). */
export const retryDelayMs = (attempts: number): number =>
  Math.min(LONGEST_MS, 1000 * 2 ** Math.max(0, attempts - 1))

/** About three days of attempts at that pace. Counted, not timed: a server that was off is forgiven. */
export const MOST_ATTEMPTS = 84

/** A taken event comes back after this long if its process was killed before it could say how it went. */
export const LEASE_MS = 15_000

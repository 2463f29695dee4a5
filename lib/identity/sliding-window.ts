/**
 * A sliding window made of two fixed ones: the last window counts with the share of it that the
 * sliding one still covers. Two rows a key, whatever the traffic, and never more than the limit of
 * attempts in any stretch of one window for even arrivals (Cloudflare, "Counting things", 2017).
 */
export type Window = {
  readonly previous: number
  readonly current: number
  /** How far the current window has run, 0 to 1. */
  readonly elapsed: number
}

export const slidingCount = ({ previous, current, elapsed }: Window): number =>
  previous * (1 - elapsed) + current

/** Milliseconds until one more attempt stays within the limit, if nobody tries before. */
export function waitMs(window: Window, limit: number, windowMs: number): number {
  const room = limit - 1
  if (window.current <= room && window.previous > 0) {
    const share = 1 - (room - window.current) / window.previous
    if (share <= 1) return Math.max(0, Math.ceil((share - window.elapsed) * windowMs))
  }
  const share = window.current > room ? 1 - room / window.current : 0
  return Math.ceil((1 - window.elapsed + share) * windowMs)
}

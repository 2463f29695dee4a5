import { DAY_MS } from './instant'

/**
 * Shop time (the plant's calendar, contracts "Two clocks"). An anchor ties one shop instant to one
 * real instant; from there shop time runs at one calendar day per `daySeconds` while `running`, and
 * stands still otherwise. With 86 400 seconds a day both clocks are one.
 * Two deployments merge their clocks like Lamport's: each takes the later of its own and the
 * other's (L. Lamport, CACM 21(7), 1978), so that shop time never goes back.
 */
export type ShopClockAnchor = {
  readonly shopMs: number
  readonly realMs: number
  readonly running: boolean
  readonly daySeconds: number
}

export const isRealTime = (anchor: ShopClockAnchor): boolean => anchor.daySeconds === 86_400

export function shopNowMs(anchor: ShopClockAnchor, realNowMs: number): number {
  if (isRealTime(anchor)) return realNowMs
  if (!anchor.running) return anchor.shopMs
  const realSeconds = Math.max(0, realNowMs - anchor.realMs) / 1000
  return Math.floor(anchor.shopMs + (realSeconds / anchor.daySeconds) * DAY_MS)
}

/** The anchor moved to now, optionally started or stopped, and never earlier than `atLeastShopMs`. */
export function reanchored(
  anchor: ShopClockAnchor,
  realNowMs: number,
  change: {
    readonly running?: boolean
    readonly atLeastShopMs?: number
    readonly daySeconds?: number
  } = {},
): ShopClockAnchor {
  return {
    shopMs: Math.max(shopNowMs(anchor, realNowMs), change.atLeastShopMs ?? 0),
    realMs: realNowMs,
    running: change.running ?? anchor.running,
    daySeconds: change.daySeconds ?? anchor.daySeconds,
  }
}

/** Real milliseconds until shop time reaches an instant; Infinity while it stands still before it. */
export function realMsUntil(anchor: ShopClockAnchor, shopMs: number, realNowMs: number): number {
  const left = shopMs - shopNowMs(anchor, realNowMs)
  if (left <= 0) return 0
  if (isRealTime(anchor)) return left
  return anchor.running ? (left / DAY_MS) * anchor.daySeconds * 1000 : Number.POSITIVE_INFINITY
}

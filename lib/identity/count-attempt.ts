import { DAY_MS } from '@/lib/core/shared/instant'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Caller } from '@/lib/infra/auth/caller'
import { keyedDigest } from '@/lib/infra/auth/keyed-digest'
import { shopDb } from '@/lib/infra/db/shop'
import { knownDevice } from './known-device'
import { LIMITS, type Purpose } from './limits'
import { slidingCount, waitMs } from './sliding-window'

export type TooMany = { readonly code: 'too-many'; readonly retryAfterSeconds: number }

/** What was counted; a success gives it back. */
export type Attempt = {
  readonly account: string | null
  readonly address: string | null
  readonly startMs: number
}

async function countOne(
  key: string,
  limit: number,
  windowMs: number,
  nowMs: number,
): Promise<number> {
  const startMs = nowMs - (nowMs % windowMs)
  const [row] = await shopDb().$queryRaw<{ count: number }[]>`
    INSERT INTO "RateCounter" AS counter (key, "windowMs", count) VALUES (${key}, ${BigInt(startMs)}, 1)
    ON CONFLICT (key, "windowMs") DO UPDATE SET count = LEAST(counter.count + 1, ${limit + 1})
    RETURNING count`
  const before = await shopDb().rateCounter.findUnique({
    where: { key_windowMs: { key, windowMs: BigInt(startMs - windowMs) } },
  })
  const window = {
    previous: before?.count ?? 0,
    current: row?.count ?? 1,
    elapsed: (nowMs - startMs) / windowMs,
  }
  if (window.current === 1) await sweep(nowMs)
  return slidingCount(window) > limit ? waitMs(window, limit, windowMs) : 0
}

/** Counters older than any window say nothing any more. */
async function sweep(nowMs: number): Promise<void> {
  await shopDb().rateCounter.deleteMany({ where: { windowMs: { lt: BigInt(nowMs - DAY_MS) } } })
}

/**
 * Counts before the deed, so that a thousand parallel guesses are a thousand attempts. `account` is
 * what is being tried (an address, a person's id), known to us or not: both are counted alike.
 */
export async function countAttempt(
  purpose: Purpose,
  caller: Caller,
  account: string | null,
): Promise<Result<Attempt, TooMany>> {
  const { windowMs, perAccount, perAddress } = LIMITS[purpose]
  const device = account ? knownDevice(caller, account) : null
  const attempt: Attempt = {
    account: account
      ? `${purpose}:${keyedDigest('account', account)}:${device ? `device-${device}` : caller.addressKey}`
      : null,
    address: device ? null : `${purpose}:${caller.addressKey}`,
    startMs: caller.nowMs - (caller.nowMs % windowMs),
  }
  const waits = [
    attempt.account ? await countOne(attempt.account, perAccount, windowMs, caller.nowMs) : 0,
    attempt.address ? await countOne(attempt.address, perAddress, windowMs, caller.nowMs) : 0,
  ]
  const longestMs = Math.max(...waits)
  return longestMs > 0
    ? refuse({ code: 'too-many', retryAfterSeconds: Math.ceil(longestMs / 1000) })
    : ok(attempt)
}

/** After a success: the account's counter starts anew, the address gets its one attempt back. */
export async function giveBack(attempt: Attempt): Promise<void> {
  if (attempt.account) await shopDb().rateCounter.deleteMany({ where: { key: attempt.account } })
  if (attempt.address)
    await shopDb().rateCounter.updateMany({
      where: { key: attempt.address, windowMs: BigInt(attempt.startMs), count: { gt: 0 } },
      data: { count: { decrement: 1 } },
    })
}

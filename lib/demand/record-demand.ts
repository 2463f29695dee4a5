import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'

/** What people wish for that the shop does not make, by the page on which they said so. */
export const WISHES = ['ready-to-wear'] as const
export type Wish = (typeof WISHES)[number]

/** Enough for one house; more in a minute is a script, not people. */
const MOST_PER_MINUTE = 30
const MINUTE_MS = 60_000

/**
 * Counts one wish. Nothing about the person is stored, therefore the only guard is a ceiling for
 * all of them together.
 */
export async function recordDemand(
  _actor: Actor,
  wish: Wish,
  nowMs: number,
): Promise<Result<{ readonly count: number }, { readonly code: 'too-many' }>> {
  const since = new Date(nowMs - MINUTE_MS)
  const recent = await shopDb().demandSignal.count({
    where: { kind: 'would-order', createdAt: { gte: since } },
  })
  if (recent >= MOST_PER_MINUTE) return refuse({ code: 'too-many' })
  await shopDb().demandSignal.create({ data: { kind: 'would-order', choice: wish } })
  return ok({ count: await countDemand(wish) })
}

export const countDemand = (wish: Wish): Promise<number> =>
  shopDb().demandSignal.count({ where: { kind: 'would-order', choice: wish } })

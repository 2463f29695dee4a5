import { DAY_MS } from '@/lib/core/shared/instant'
import { addDays, instantOf, localDay, weekdayOf } from '@/lib/core/shared/local-time'
import { shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'

/** What the shop's own records say today, without anybody's name. */
export type OrderFacts = {
  readonly garmentsSinceMonday: number
  /** Of those, how many share their specification with another. */
  readonly sharingSpecification: number
  readonly seeded: number
  readonly promises: PromiseCount
}

export type PromiseCount = {
  readonly due: number
  readonly kept: number
  readonly broken: number
  readonly worstDays: number
}

const ENDED_WITHOUT = ['cancelled', 'refused-by-plant', 'refunded']

/** Monday's first hour in the shop's time zone. */
export function mondayShopMs(shopNowMs: number, timeZone: string): number {
  const today = localDay(shopNowMs, timeZone)
  return instantOf(addDays(today, -((weekdayOf(today) + 6) % 7)), 0, timeZone)
}

export async function readOrderFacts(shopNowMs: number): Promise<OrderFacts> {
  const since = mondayShopMs(shopNowMs, env().SHOP_TIME_ZONE)
  const lines = await shopDb().orderLine.findMany({
    where: { order: { placedShopMs: { gte: BigInt(since) }, state: { notIn: ENDED_WITHOUT } } },
    select: { specHash: true, quantity: true, order: { select: { seeded: true } } },
  })
  const garments = lines.flatMap((line) => Array<typeof line>(line.quantity).fill(line))
  const times = new Map<string, number>()
  for (const { specHash } of garments) times.set(specHash, (times.get(specHash) ?? 0) + 1)
  return {
    garmentsSinceMonday: garments.length,
    sharingSpecification: garments.filter(({ specHash }) => (times.get(specHash) ?? 0) > 1).length,
    seeded: garments.filter(({ order }) => order.seeded).length,
    promises: await countPromises(shopNowMs),
  }
}

/** A promise is the first day named to the customer; it is kept when the last garment left by then. */
async function countPromises(shopNowMs: number): Promise<PromiseCount> {
  const zone = env().SHOP_TIME_ZONE
  const orders = await shopDb().order.findMany({
    where: { firstPromisedShopMs: { not: null }, state: { notIn: ENDED_WITHOUT } },
    select: {
      firstPromisedShopMs: true,
      events: { where: { kind: 'dispatched' }, select: { occurredShopMs: true } },
    },
    orderBy: { createdAt: 'desc' },
    take: 500,
  })
  const lateDays = orders.flatMap(({ firstPromisedShopMs, events }) => {
    const promised = Date.parse(localDay(Number(firstPromisedShopMs), zone))
    const left = events.length > 0 ? Math.max(...events.map((e) => Number(e.occurredShopMs))) : null
    const counted = Date.parse(localDay(left ?? shopNowMs, zone))
    // Not yet due and not yet gone: neither kept nor broken.
    if (left === null && counted <= promised) return []
    return [Math.max(0, Math.round((counted - promised) / DAY_MS))]
  })
  const broken = lateDays.filter((days) => days > 0)
  return {
    due: lateDays.length,
    kept: lateDays.length - broken.length,
    broken: broken.length,
    worstDays: Math.max(0, ...broken),
  }
}

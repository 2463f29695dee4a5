import { fromIso } from '@/lib/core/shared/instant'
import type { ShopTx } from '@/lib/infra/db/shop'

/** Kinds of story events in which the plant says when a garment leaves it. */
const PROMISING = ['sent', 'accepted', 'promise-changed'] as const

type Said = { lineId: string | null; data: unknown }

const promisedMs = (said: Said | undefined): number | null => {
  const { promisedAt } = (said?.data ?? {}) as { promisedAt?: unknown }
  const ms = typeof promisedAt === 'string' ? fromIso(promisedAt) : Number.NaN
  return Number.isFinite(ms) ? ms : null
}

const latestOf = (all: readonly (number | null)[]): bigint | null =>
  all.length > 0 && all.every((ms) => ms !== null) ? BigInt(Math.max(...(all as number[]))) : null

/**
 * The promise is what the plant said last by its own calendar, not what arrived here last; an order
 * is promised for the day on which its last garment leaves. The first promise never changes.
 */
export async function refreshPromise(tx: ShopTx, orderId: string): Promise<void> {
  const said = await tx.orderEvent.findMany({
    where: { orderId, kind: { in: [...PROMISING] } },
    orderBy: [{ occurredShopMs: 'asc' }, { id: 'asc' }],
    select: { lineId: true, data: true },
  })
  const lines = await tx.orderLine.findMany({
    where: { orderId, state: { notIn: ['cancelled', 'refused'] } },
    select: { id: true, promisedShopMs: true },
  })
  const first: (number | null)[] = []
  const last: (number | null)[] = []
  for (const line of lines) {
    const own = said.filter((event) => event.lineId === line.id && promisedMs(event) !== null)
    const promised = promisedMs(own.at(-1))
    first.push(promisedMs(own[0]))
    last.push(promised)
    if (promised !== null && line.promisedShopMs !== BigInt(promised))
      await tx.orderLine.update({ where: { id: line.id }, data: { promisedShopMs: promised } })
  }
  const promisedShopMs = latestOf(last)
  if (promisedShopMs === null) return
  await tx.order.update({
    where: { id: orderId },
    data: { promisedShopMs, firstPromisedShopMs: latestOf(first) },
  })
}

import type { Clock } from '@/lib/core/shared/instant'
import {
  isRealTime,
  reanchored,
  type ShopClockAnchor,
  shopNowMs,
} from '@/lib/core/shared/shop-clock'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'

export const realClock: Clock = { nowMs: () => Date.now() }

/** How far ahead of real time another deployment may push the demo's clock. */
const MOST_AHEAD_MS = 400 * 86_400_000

type ClockRow = { shopMs: bigint; realMs: bigint; running: boolean; daySeconds: number }

const toAnchor = (row: ClockRow): ShopClockAnchor => ({
  shopMs: Number(row.shopMs),
  realMs: Number(row.realMs),
  running: row.running,
  daySeconds: env().FACTORY_DAY_SECONDS,
})

const toRow = (anchor: ShopClockAnchor) => ({
  shopMs: BigInt(anchor.shopMs),
  realMs: BigInt(anchor.realMs),
  running: anchor.running,
  daySeconds: anchor.daySeconds,
})

const firstAnchor = (nowMs: number): ShopClockAnchor => ({
  shopMs: nowMs,
  realMs: nowMs,
  running: false,
  daySeconds: env().FACTORY_DAY_SECONDS,
})

/** The shop's mirror of the plant's calendar; the row is made at the first question. */
export async function shopClockAnchor(tx: ShopTx = shopDb()): Promise<ShopClockAnchor> {
  const row = await tx.shopClock.findUnique({ where: { id: 1 } })
  if (row) return toAnchor(row)
  const anchor = firstAnchor(realClock.nowMs())
  await tx.shopClock.createMany({ data: [{ id: 1, ...toRow(anchor) }], skipDuplicates: true })
  return anchor
}

export async function readShopNowMs(tx: ShopTx = shopDb()): Promise<number> {
  return shopNowMs(await shopClockAnchor(tx), realClock.nowMs())
}

/**
 * Starts or stops shop time, or takes over a later instant heard from the plant. Serialised by a
 * row lock, so that two writers never move it back.
 */
export async function moveShopClock(
  change: { readonly running?: boolean; readonly atLeastShopMs?: number },
  tx?: ShopTx,
): Promise<void> {
  if (!tx) return shopDb().$transaction((inner) => moveShopClock(change, inner))
  await shopClockAnchor(tx)
  const [row] = await tx.$queryRaw<
    ClockRow[]
  >`SELECT "shopMs", "realMs", running, "daySeconds" FROM "ShopClock" WHERE id = 1 FOR UPDATE`
  if (!row) throw new Error('the shop clock has no row')
  const anchor = toAnchor(row)
  if (isRealTime(anchor)) return
  const nowMs = realClock.nowMs()
  const heard = Math.min(change.atLeastShopMs ?? 0, nowMs + MOST_AHEAD_MS)
  const next = reanchored(anchor, nowMs, { ...change, atLeastShopMs: heard })
  await tx.shopClock.update({ where: { id: 1 }, data: toRow(next) })
}

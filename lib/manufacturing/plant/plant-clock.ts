import { OPEN_PLANT_STATES } from '@/lib/core/factory/plant-order-state'
import { DAY_MS, MINUTE_MS } from '@/lib/core/shared/instant'
import {
  isRealTime,
  reanchored,
  type ShopClockAnchor,
  shopNowMs,
} from '@/lib/core/shared/shop-clock'
import { realClock } from '@/lib/infra/clock'
import { type PlantTx, plantDb } from '@/lib/infra/db/plant'
import { env } from '@/lib/infra/env'
import { FLOOR_CHANNEL } from './channels'

/**
 * The plant's calendar, stored in one row. It runs while a customer's order is open (the demo's
 * seeded load does not count) or its owner lets it, stands still otherwise, and never goes back.
 */
const MOST_AHEAD_MS = 400 * DAY_MS

/** A jump the floor should hear of at once; smaller steps it reaches by itself. */
const JUMP_MS = 10 * MINUTE_MS

type Row = {
  readonly shopMs: bigint
  readonly realMs: bigint
  readonly running: boolean
  readonly ownerRuns: boolean
  readonly daySeconds: number
}

/** A changed pace counts from now on: what has passed at the old pace has passed. */
function toAnchor(row: Row, nowMs: number): ShopClockAnchor {
  const stored = {
    shopMs: Number(row.shopMs),
    realMs: Number(row.realMs),
    running: row.running,
    daySeconds: row.daySeconds,
  }
  const daySeconds = env().FACTORY_DAY_SECONDS
  return stored.daySeconds === daySeconds ? stored : reanchored(stored, nowMs, { daySeconds })
}

const toRow = (anchor: ShopClockAnchor) => ({
  shopMs: BigInt(anchor.shopMs),
  realMs: BigInt(anchor.realMs),
  running: anchor.running,
  daySeconds: anchor.daySeconds,
})

export async function plantClockAnchor(tx: PlantTx = plantDb()): Promise<ShopClockAnchor> {
  const nowMs = realClock.nowMs()
  const row = await tx.plantClock.findUnique({ where: { id: 1 } })
  if (row) return toAnchor(row, nowMs)
  const daySeconds = env().FACTORY_DAY_SECONDS
  const first = { shopMs: nowMs, realMs: nowMs, running: false, daySeconds }
  await tx.plantClock.createMany({ data: [{ id: 1, ...toRow(first) }], skipDuplicates: true })
  return first
}

export const readPlantNowMs = async (tx: PlantTx = plantDb()): Promise<number> =>
  shopNowMs(await plantClockAnchor(tx), realClock.nowMs())

async function lockedRow(tx: PlantTx): Promise<Row> {
  await plantClockAnchor(tx)
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT "shopMs", "realMs", running, "ownerRuns", "daySeconds" FROM "PlantClock" WHERE id = 1 FOR UPDATE`
  if (!row) throw new Error('the plant clock has no row')
  return row
}

/** Takes over a later shop instant that a customer sent along (Lamport), within bounds. */
export async function hearShopNow(heardShopMs: number): Promise<void> {
  const nowMs = realClock.nowMs()
  const anchor = await plantClockAnchor()
  const bounded = Math.min(heardShopMs, nowMs + MOST_AHEAD_MS)
  const aheadMs = bounded - shopNowMs(anchor, nowMs)
  if (isRealTime(anchor) || aheadMs <= 0) return
  await plantDb().$transaction(async (tx) => {
    const current = toAnchor(await lockedRow(tx), nowMs)
    const next = reanchored(current, nowMs, { atLeastShopMs: bounded })
    await tx.plantClock.update({ where: { id: 1 }, data: toRow(next) })
    if (aheadMs >= JUMP_MS) await tx.$executeRaw`SELECT pg_notify(${FLOOR_CHANNEL}, 'clock')`
  })
}

/** Lets the clock run or stand as the open orders ask; call it last in a transaction. */
export async function settlePlantClock(tx: PlantTx): Promise<void> {
  const row = await lockedRow(tx)
  // Counted after the lock: whoever waited here sees what the other has just committed.
  const open = await tx.plantOrder.count({
    where: { seeded: false, state: { in: OPEN_PLANT_STATES } },
  })
  const running = row.ownerRuns || open > 0
  const nowMs = realClock.nowMs()
  const anchor = toAnchor(row, nowMs)
  if (running === anchor.running && anchor.daySeconds === row.daySeconds) return
  await tx.plantClock.update({
    where: { id: 1 },
    data: toRow(reanchored(anchor, nowMs, { running })),
  })
}

import { OPEN_PLANT_STATES } from '@/lib/core/factory/plant-order-state'
import { realMsUntil, shopNowMs as shopNowOf } from '@/lib/core/shared/shop-clock'
import { realClock } from '@/lib/infra/clock'
import { plantDb } from '@/lib/infra/db/plant'
import { log } from '@/lib/infra/log'
import { advanceOrder } from './advance-order'
import { plantClockAnchor, settlePlantClock } from './plant-clock'
import { lockOrder } from './plant-order'
import { admitSeededOrders } from './seeded-orders'

const AT_ONCE = 50

/** Orders for which something has fallen due: a visit begins or ends, or the van is at the gate. */
async function dueOrders(shopNowMs: number): Promise<string[]> {
  const now = BigInt(shopNowMs)
  const rows = await plantDb().$queryRaw<{ id: string }[]>`
    SELECT id FROM "PlantOrder" due
    WHERE state = ANY(${OPEN_PLANT_STATES}) AND (
      EXISTS (SELECT 1 FROM "PlantSlot" s WHERE s."orderId" = due.id AND s."doneShopMs" IS NULL
        AND (s."plannedEndShopMs" <= ${now}
          OR (s."startedShopMs" IS NULL AND s."plannedStartShopMs" <= ${now})))
      OR ("plannedShopMs" <= ${now} AND NOT EXISTS (
        SELECT 1 FROM "PlantSlot" s WHERE s."orderId" = due.id AND s."doneShopMs" IS NULL)))
    ORDER BY "plannedShopMs", id LIMIT ${AT_ONCE}`
  return rows.map(({ id }) => id)
}

/** When the next thing falls due, in shop time; null while nothing is open. */
async function nextDueShopMs(): Promise<number | null> {
  const [row] = await plantDb().$queryRaw<{ next: bigint | null }[]>`
    SELECT least(
      (SELECT min("plannedEndShopMs") FROM "PlantSlot" WHERE "doneShopMs" IS NULL),
      (SELECT min("plannedStartShopMs") FROM "PlantSlot"
        WHERE "doneShopMs" IS NULL AND "startedShopMs" IS NULL),
      (SELECT min("plannedShopMs") FROM "PlantOrder" WHERE state = ANY(${OPEN_PLANT_STATES}))
    ) AS next`
  return row?.next === null || row === undefined ? null : Number(row.next)
}

/** At the retention date the package goes; the order's dates stay. */
async function forgetPackages(shopNowMs: number): Promise<void> {
  await plantDb().plantOrder.updateMany({
    where: { package: { not: null }, retainUntilShopMs: { lte: BigInt(shopNowMs) } },
    data: { package: null, packageKeyId: null },
  })
}

async function advanceDue(shopNowMs: number): Promise<number> {
  const due = await dueOrders(shopNowMs)
  for (const id of due)
    await plantDb().$transaction(async (tx) => {
      const order = await lockOrder(tx, id, 'skip')
      if (order) await advanceOrder(tx, order, shopNowMs)
    })
  return due.length
}

/**
 * Lets the floor catch up with the plant's calendar and answers in how many real milliseconds it
 * wants to look again. Each order is one transaction under its row's lock: any number of processes
 * may run this, and one that is killed has done each visit wholly or not at all.
 */
export async function runFloor(): Promise<number> {
  const before = await plantClockAnchor()
  const shopNowMs = shopNowOf(before, realClock.nowMs())
  await admitSeededOrders(shopNowMs)
  const worked = await advanceDue(shopNowMs)
  if (worked > 0) {
    log.info({ orders: worked }, 'plant: the floor moved')
    await forgetPackages(shopNowMs)
  }
  // Also without work: whoever was killed between the last garment and this line left it running.
  if (worked > 0 || before.running) await plantDb().$transaction(settlePlantClock)
  if (worked === AT_ONCE) return 0
  const next = await nextDueShopMs()
  const anchor = await plantClockAnchor()
  return next === null ? Number.POSITIVE_INFINITY : realMsUntil(anchor, next, realClock.nowMs())
}

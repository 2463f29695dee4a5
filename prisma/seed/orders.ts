import { HOUR_MS } from '@/lib/core/shared/instant'
import { readGarments } from '@/lib/demand/garment-store'
import { moveOrder } from '@/lib/demand/order-store'
import { shopDb } from '@/lib/infra/db/shop'
import { giveGarmentBack } from '@/lib/platform/give-garment-back'
import { noteRefund } from '@/lib/platform/refund-order'
import { handToCarrier } from './hand-to-carrier'
import { type Reach, SEEDED_ORDERS, type SeededOrder } from './orders.data'
import { daysBefore, placeSeededOrder, seededLabel } from './place-seeded-order'
import { runThroughPlant } from './run-through-plant'

/** The first number that a visitor's own order gets in a year; seeds take the ones before it. */
const FIRST_SEEDED_NUMBER = 401

/** The demo's orders, in every state; a second run finds them and changes nothing. */
export async function seedOrders(shopNowMs: number): Promise<number> {
  const name = `order-${new Date(shopNowMs).getUTCFullYear()}`
  await shopDb().numberSeries.createMany({
    data: [{ name, next: FIRST_SEEDED_NUMBER }],
    skipDuplicates: true,
  })
  for (const order of SEEDED_ORDERS) {
    const found = await shopDb().order.count({ where: { labelToken: seededLabel(order.key) } })
    if (found === 0) await seedOrder(order, shopNowMs)
  }
  return SEEDED_ORDERS.length
}

async function seedOrder(order: SeededOrder, shopNowMs: number): Promise<void> {
  const { reach } = order
  const days = reach.as === 'delivered' ? reach.placedDaysAgo : 0
  const placedShopMs = daysBefore(shopNowMs, days) - HOUR_MS
  const orderId = await placeSeededOrder(order, placedShopMs, shopNowMs)
  await bringTo(orderId, reach, shopNowMs)
  // What the plant and the carrier were asked in this run must not be asked again by the workers.
  await shopDb().$executeRaw`DELETE FROM pgboss.job WHERE data->>'orderId' = ${orderId}`
}

async function bringTo(orderId: string, reach: Reach, shopNowMs: number): Promise<void> {
  switch (reach.as) {
    case 'paid':
      return
    case 'accepted':
    case 'in-production':
      await backdate(orderId, await runThroughPlant(orderId, reach, shopNowMs))
      return
    case 'left':
      await backdate(orderId, await runThroughPlant(orderId, reach, shopNowMs))
      if (reach.carrier) await handToCarrier(orderId, shopNowMs)
      return
    case 'delivered':
      await runThroughPlant(orderId, reach, shopNowMs)
      return handToCarrier(orderId, shopNowMs)
    case 'cancel-requested':
      await note(orderId, 'cancel-requested', shopNowMs)
      return
    case 'cancelled':
      await note(orderId, 'cancel-requested', shopNowMs)
      return giveBack(orderId, 'cancelled', 'customer', shopNowMs)
    case 'refused-by-plant':
      return giveBack(orderId, 'refused', 'out-of-stock', shopNowMs)
    case 'refunded':
      await note(orderId, 'cancel-requested', shopNowMs)
      await giveBack(orderId, 'cancelled', 'customer', shopNowMs)
      return giveMoneyBack(orderId, shopNowMs)
    default:
      reach satisfies never
  }
}

/** It was ordered an hour before the plant took it. */
async function backdate(orderId: string, acceptedShopMs: number): Promise<void> {
  const placed = acceptedShopMs - HOUR_MS
  const data = { createdAt: new Date(placed) }
  await shopDb().order.update({
    where: { id: orderId },
    data: { ...data, placedShopMs: BigInt(placed) },
  })
  await shopDb().orderEvent.updateMany({
    where: { orderId, kind: 'paid' },
    data: { ...data, occurredShopMs: BigInt(placed) },
  })
}

const note = (orderId: string, event: 'cancel-requested', occurredShopMs: number) =>
  shopDb().$transaction((tx) =>
    moveOrder(tx, { orderId, event, kind: event, cause: `${event}:1`, occurredShopMs }),
  )

async function giveBack(
  orderId: string,
  event: 'cancelled' | 'refused',
  reason: string,
  occurredShopMs: number,
): Promise<void> {
  for (const garment of await readGarments(orderId))
    await shopDb().$transaction((tx) =>
      giveGarmentBack(tx, garment, { event, reason, occurredShopMs }),
    )
}

async function giveMoneyBack(orderId: string, occurredShopMs: number): Promise<void> {
  const { totalCents } = await shopDb().order.findUniqueOrThrow({ where: { id: orderId } })
  await shopDb().$transaction((tx) =>
    noteRefund(tx, {
      orderId,
      refundedCents: totalCents,
      isTotal: true,
      why: 'seeded',
      occurredShopMs,
    }),
  )
}

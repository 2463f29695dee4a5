import { type Plan, planRoute, visitsOf } from '@/lib/core/factory/promise'
import { STATION_IDS, type StationId } from '@/lib/core/factory/stations.data'
import type { ProductionPackage } from '@/lib/core/factory/wire-contract'
import { HOUR_MS } from '@/lib/core/shared/instant'
import { moveGarment, readGarments } from '@/lib/demand/garment-store'
import { loadOrder } from '@/lib/demand/read-order'
import { plantDb } from '@/lib/infra/db/plant'
import { shopDb } from '@/lib/infra/db/shop'
import { acceptOrder } from '@/lib/manufacturing/plant/accept-order'
import { advanceOrder } from '@/lib/manufacturing/plant/advance-order'
import { bookedFrom } from '@/lib/manufacturing/plant/booked-from'
import { HOUSE_CUSTOMER } from '@/lib/manufacturing/plant/plant-customer'
import { lockOrder } from '@/lib/manufacturing/plant/plant-order'
import { applyFactoryEvent } from '@/lib/platform/apply-factory-event'
import { packageOf } from '@/lib/platform/package-of'
import type { Reach } from './orders.data'
import { must } from './place-seeded-order'

const STEP_MS = 12 * HOUR_MS
const LONGEST_AGO_STEPS = 90

const placeOf = (station: StationId): number => STATION_IDS.indexOf(station)

/** How far an order with this plan would now be from where the seed wants it, in stations. */
function distance(reach: Reach, plan: Plan, shopNowMs: number): number {
  const open = plan.slots.find(({ endShopMs }) => endShopMs > shopNowMs)
  switch (reach.as) {
    case 'in-production':
      return open ? Math.abs(placeOf(open.station) - placeOf(reach.at)) : STATION_IDS.length
    case 'left':
      return plan.plannedShopMs <= shopNowMs ? 0 : STATION_IDS.length
    default:
      return open === plan.slots[0] ? 0 : STATION_IDS.length
  }
}

/**
 * The latest instant at which the plant must have accepted it to be there now, by the plant's own
 * planning. Not every station is busy at every hour: then the nearest one is taken.
 */
async function acceptedWhen(
  made: ProductionPackage,
  reach: Reach,
  shopNowMs: number,
): Promise<number> {
  const visits = visitsOf(made.routing)
  let best = { readyShopMs: shopNowMs - STEP_MS, distance: Number.POSITIVE_INFINITY }
  const booked = await bookedFrom(plantDb(), shopNowMs - LONGEST_AGO_STEPS * STEP_MS)
  for (let step = 1; step <= LONGEST_AGO_STEPS && best.distance > 0; step += 1) {
    const readyShopMs = shopNowMs - step * STEP_MS
    const plan = planRoute({ visits, readyShopMs, booked })
    const away = plan ? distance(reach, plan, shopNowMs) : Number.POSITIVE_INFINITY
    if (away < best.distance) best = { readyShopMs, distance: away }
  }
  return best.readyShopMs
}

/**
 * Sends the order's garment to the plant on the day that fits and lets plant and shop do the rest:
 * the scans are the plant's own, and the shop hears them as it hears any other.
 */
export async function runThroughPlant(
  orderId: string,
  reach: Reach,
  shopNowMs: number,
): Promise<number> {
  const order = await loadOrder(orderId)
  const [garment] = await readGarments(orderId)
  if (!garment) throw new Error(`seed: ${order.number} has no garment`)
  const made = must(await packageOf(order, garment), order.number)
  const acceptedShopMs =
    reach.as === 'delivered' ? order.placedShopMs : await acceptedWhen(made, reach, shopNowMs)
  const customer = { id: HOUSE_CUSTOMER, name: 'Market of One' }
  const answer = must(
    await plantDb().$transaction((tx) => acceptOrder(tx, customer, made, { acceptedShopMs })),
    order.number,
  )
  const { id: plantOrder, promisedAt } = answer.body
  await shopDb().$transaction((tx) =>
    moveGarment(tx, {
      orderId,
      lineId: garment.id,
      event: 'sent',
      kind: 'sent',
      cause: `sent:${garment.id}`,
      plantOrderId: plantOrder,
      data: { plantOrder, promisedAt, packageHash: made.hash },
      occurredShopMs: acceptedShopMs,
    }),
  )
  await plantDb().$transaction(async (tx) => {
    const locked = await lockOrder(tx, plantOrder, 'wait')
    if (locked) await advanceOrder(tx, locked, shopNowMs)
  })
  await hearPlant(plantOrder)
  return acceptedShopMs
}

async function hearPlant(plantOrderId: string): Promise<void> {
  const callbacks = await plantDb().plantCallback.findMany({
    where: { orderId: plantOrderId, deliveredAt: null },
    orderBy: { position: 'asc' },
  })
  for (const { id, body } of callbacks) {
    await applyFactoryEvent(JSON.parse(body))
    await plantDb().plantCallback.update({ where: { id }, data: { deliveredAt: new Date() } })
  }
}

import { isEnded } from '@/lib/core/order/order-state'
import { fromIso } from '@/lib/core/shared/instant'
import { type Garment, moveGarment, readGarments } from '@/lib/demand/garment-store'
import type { Order } from '@/lib/demand/order-view'
import { loadOrder } from '@/lib/demand/read-order'
import { readShopNowMs } from '@/lib/infra/clock'
import { shopDb } from '@/lib/infra/db/shop'
import { enqueue } from '@/lib/infra/jobs/enqueue'
import { log } from '@/lib/infra/log'
import { submitPackage } from '@/lib/manufacturing/gateway/submit-package'
import { hearPlantClock, keepClock } from './clock-keeper'
import { followMove } from './follow-move'
import { giveGarmentBack } from './give-garment-back'
import { writeOrderLetter } from './order-letter'
import { packageOf } from './package-of'

/**
 * The `route-order` job: confirms the order to its customer, then sends one package per garment to
 * the plant. Every step may be repeated: packages are stored before they are sent, the garment's id
 * is the idempotency key, and what has an answer is not sent again.
 */
export async function routeOrder(orderId: string): Promise<'done' | 'silent'> {
  await keepClock()
  await writeOrderLetter(await loadOrder(orderId), 'confirmation')
  let isSilent = false
  for (const garment of await readGarments(orderId)) {
    if (garment.plantOrderId || garment.state !== 'paid') continue
    const order = await loadOrder(orderId)
    if (isEnded(order.state) || order.state === 'cancel-requested') break
    if (!(await routeGarment(order, garment))) isSilent = true
  }
  await followMove(orderId)
  return isSilent ? 'silent' : 'done'
}

/** What the plant refuses because of the garment; everything else is between it and us, and passes. */
const FINAL = ['out-of-stock', 'no-capacity', 'unknown-family', 'unknown-operation'] as const
const isAboutTheGarment = (code: string): boolean => FINAL.some((final) => final === code)

/** False when the plant gave no usable answer: it is asked again later, with the same key. */
async function routeGarment(order: Order, garment: Garment): Promise<boolean> {
  const made = await packageOf(order, garment)
  if (!made.ok) return refuseGarment(order, garment, made.error.code)
  const answer = await submitPackage({ package: made.value, idempotencyKey: garment.id })
  if (!answer.ok) {
    const { error } = answer
    if (error.code === 'unreachable' || !isAboutTheGarment(error.problem.code))
      return noteSilence(order, garment)
    return refuseGarment(order, garment, error.problem.code)
  }
  const { id, promisedAt, shopNow } = answer.value
  await hearPlantClock(fromIso(shopNow))
  await shopDb().$transaction(async (tx) => {
    const moved = await moveGarment(tx, {
      orderId: order.id,
      lineId: garment.id,
      event: 'sent',
      kind: 'sent',
      cause: `sent:${garment.id}`,
      plantOrderId: id,
      data: { plantOrder: id, promisedAt, packageHash: made.value.hash },
      occurredShopMs: fromIso(shopNow),
    })
    // The customer cancelled while the package was on its way: what was accepted is taken back.
    if (moved.state === 'cancel-requested' || moved.state === 'cancelled')
      await enqueue('shop', tx, 'cancel-order', { orderId: order.id })
  })
  return true
}

async function refuseGarment(order: Order, garment: Garment, reason: string): Promise<true> {
  log.warn({ order: order.number, garment: garment.position, reason }, 'route: refused')
  const occurredShopMs = await readShopNowMs()
  await shopDb().$transaction((tx) =>
    giveGarmentBack(tx, garment, { event: 'refused', reason, occurredShopMs }),
  )
  return true
}

/** Said once on the order's page; the log has every attempt. */
async function noteSilence(order: Order, garment: Garment): Promise<false> {
  log.warn({ order: order.number, garment: garment.position }, 'route: the plant is silent')
  const occurredShopMs = await readShopNowMs()
  await shopDb().$transaction((tx) =>
    moveGarment(tx, {
      orderId: order.id,
      lineId: garment.id,
      event: null,
      kind: 'plant-silent',
      cause: `plant-silent:${garment.id}`,
      occurredShopMs,
    }),
  )
  return false
}

import { FREEZE_STATION } from '@/lib/core/factory/stations.data'
import { WORKERS } from '@/lib/core/factory/workers.data'
import { toIso } from '@/lib/core/shared/instant'
import type { PlantTx } from '@/lib/infra/db/plant'
import type { PlantOrder, PlantSlot } from '@/prisma/generated/plant/client'
import { emitCallback } from './emit-callback'
import { failInspection, isToFail } from './fail-inspection'
import { moveOrder, stateOf } from './plant-order'
import { stationOf, stopOf } from './slot-rows'

const slotsOf = (tx: PlantTx, orderId: string): Promise<PlantSlot[]> =>
  tx.plantSlot.findMany({ where: { orderId }, orderBy: { sequence: 'asc' } })

const idOf = ({ orderId, sequence }: PlantSlot) => ({ orderId_sequence: { orderId, sequence } })

async function start(tx: PlantTx, order: PlantOrder, slot: PlantSlot): Promise<PlantOrder> {
  await tx.plantSlot.update({
    where: idOf(slot),
    data: { startedShopMs: slot.plannedStartShopMs },
  })
  const cuts = slot.station === FREEZE_STATION && stateOf(order) === 'accepted'
  return cuts ? moveOrder(tx, order, 'cut') : order
}

async function scan(
  tx: PlantTx,
  order: PlantOrder,
  slot: PlantSlot,
  slots: readonly PlantSlot[],
  shopNowMs: number,
): Promise<void> {
  await tx.plantSlot.update({ where: idOf(slot), data: { doneShopMs: slot.plannedEndShopMs } })
  const next = slots.find(({ sequence }) => sequence > slot.sequence)
  const at = { occurredShopMs: Number(slot.plannedEndShopMs), shopNowMs }
  await emitCallback(tx, order, 'scanned', at, {
    station: slot.station,
    sequence: slot.sequence,
    of: slots.length,
    worker: WORKERS[stationOf(slot)],
    next: next ? stopOf(next) : null,
  })
}

async function finish(
  tx: PlantTx,
  order: PlantOrder,
  slot: PlantSlot,
  slots: readonly PlantSlot[],
  shopNowMs: number,
): Promise<PlantOrder> {
  await scan(tx, order, slot, slots, shopNowMs)
  if (slot.station !== 'inspection') return order
  if (isToFail(order, slots)) return failInspection(tx, order, slot, slots, shopNowMs)
  return stateOf(order) === 'rework' ? moveOrder(tx, order, 'pass-rework') : order
}

async function dispatch(tx: PlantTx, order: PlantOrder, shopNowMs: number): Promise<PlantOrder> {
  const { plannedShopMs } = order
  const left = await moveOrder(tx, order, 'dispatch', { dispatchedShopMs: plannedShopMs })
  const at = { occurredShopMs: Number(plannedShopMs), shopNowMs }
  await emitCallback(tx, left, 'dispatched', at, {
    promisedAt: toIso(Number(left.promisedShopMs)),
    labelToken: left.labelToken,
  })
  return left
}

/**
 * Brings one order, whose row the caller has locked, up to a shop instant: every visit whose time has
 * come is begun, every one whose end has come is done and told, in order, once. Whatever was missed
 * while nobody worked happens now, with the times it was planned for.
 */
export async function advanceOrder(
  tx: PlantTx,
  locked: PlantOrder,
  shopNowMs: number,
): Promise<PlantOrder> {
  let order = locked
  const now = BigInt(shopNowMs)
  for (;;) {
    const slots = await slotsOf(tx, order.id)
    const slot = slots.find(({ doneShopMs }) => doneShopMs === null)
    if (!slot) {
      const leaves = stateOf(order) === 'in-work' && order.plannedShopMs <= now
      return leaves ? dispatch(tx, order, shopNowMs) : order
    }
    if (slot.startedShopMs === null && slot.plannedStartShopMs <= now)
      order = await start(tx, order, slot)
    if (slot.plannedEndShopMs > now) return order
    order = await finish(tx, order, slot, slots, shopNowMs)
  }
}

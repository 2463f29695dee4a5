import {
  afterPlantEvent,
  isPlantOrderState,
  type PlantOrderEvent,
  type PlantOrderState,
} from '@/lib/core/factory/plant-order-state'
import type { PlantTx } from '@/lib/infra/db/plant'
import type { PlantOrder } from '@/prisma/generated/plant/client'

export function stateOf(order: Pick<PlantOrder, 'state'>): PlantOrderState {
  if (!isPlantOrderState(order.state)) throw new Error(`unknown plant state ${order.state}`)
  return order.state
}

/** Moves the order by the table; an event the table does not know here is a fault of ours. */
export async function moveOrder(
  tx: PlantTx,
  order: PlantOrder,
  event: PlantOrderEvent,
  change: Partial<Pick<PlantOrder, 'dispatchedShopMs' | 'plannedShopMs' | 'promisedShopMs'>> = {},
): Promise<PlantOrder> {
  const state = afterPlantEvent(stateOf(order), event)
  if (!state) throw new Error(`plant order ${order.id}: no "${event}" while ${order.state}`)
  return tx.plantOrder.update({ where: { id: order.id }, data: { ...change, state } })
}

/** The row locked for this transaction, or null when it is not there or somebody else has it. */
export async function lockOrder(
  tx: PlantTx,
  id: string,
  busy: 'wait' | 'skip',
): Promise<PlantOrder | null> {
  const rows =
    busy === 'wait'
      ? await tx.$queryRaw<
          { id: string }[]
        >`SELECT id FROM "PlantOrder" WHERE id = ${id} FOR UPDATE`
      : await tx.$queryRaw<
          { id: string }[]
        >`SELECT id FROM "PlantOrder" WHERE id = ${id} FOR UPDATE SKIP LOCKED`
  return rows.length === 0 ? null : tx.plantOrder.findUnique({ where: { id } })
}

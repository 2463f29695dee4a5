import { whyNotCancel } from '@/lib/core/factory/plant-order-state'
import { FREEZE_STATION } from '@/lib/core/factory/stations.data'
import type { OrderAnswer } from '@/lib/core/factory/wire-contract'
import { toIso } from '@/lib/core/shared/instant'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { plantDb } from '@/lib/infra/db/plant'
import { readPlantNowMs } from './plant-clock'
import type { PlantCustomer } from './plant-customer'
import { stateOf } from './plant-order'
import type { PlantRefusal } from './plant-refusal'
import { stopOf } from './slot-rows'

const isoOrNull = (shopMs: bigint | null): string | null =>
  shopMs === null ? null : toIso(Number(shopMs))

/** An order of this customer as it stands; another's order does not exist for it. */
export async function readOrder(
  customer: PlantCustomer,
  id: string,
): Promise<Result<Omit<OrderAnswer, 'shopNow'>, PlantRefusal>> {
  const order = await plantDb().plantOrder.findFirst({
    where: { id, customerId: customer.id },
    include: { slots: { orderBy: { sequence: 'asc' } } },
  })
  if (!order) return refuse({ code: 'unknown-order' })
  const cutting = order.slots.find((slot) => slot.station === FREEZE_STATION)
  const nowMs = await readPlantNowMs()
  const isCut = cutting !== undefined && Number(cutting.plannedStartShopMs) <= nowMs
  return ok({
    id: order.id,
    order: order.orderNumber,
    tag: order.tag,
    state: order.state,
    promisedAt: toIso(Number(order.promisedShopMs)),
    firstPromisedAt: toIso(Number(order.firstPromisedShopMs)),
    dispatchedAt: isoOrNull(order.dispatchedShopMs),
    mayCancel: !isCut && whyNotCancel(stateOf(order)) === null,
    stations: order.slots.map((slot) => ({
      ...stopOf(slot),
      startedAt: isoOrNull(slot.startedShopMs),
      doneAt: isoOrNull(slot.doneShopMs),
    })),
  })
}

import { whyNotCancel } from '@/lib/core/factory/plant-order-state'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { PlantTx } from '@/lib/infra/db/plant'
import { advanceOrder } from './advance-order'
import { emitCallback } from './emit-callback'
import { readPlantNowMs, settlePlantClock } from './plant-clock'
import type { PlantCustomer } from './plant-customer'
import { lockOrder, moveOrder, stateOf } from './plant-order'
import type { PlantRefusal } from './plant-refusal'

type Cancelled = {
  readonly status: 200
  readonly body: { readonly id: string; readonly state: string }
}

/** Takes an order off the floor, unless its cloth is cut by now; its booked minutes are free again. */
export async function cancelOrder(
  tx: PlantTx,
  customer: PlantCustomer,
  id: string,
  reason: string,
): Promise<Result<Cancelled, PlantRefusal>> {
  const locked = await lockOrder(tx, id, 'wait')
  if (!locked || locked.customerId !== customer.id) return refuse({ code: 'unknown-order' })
  const shopNowMs = await readPlantNowMs(tx)
  // The floor may be a moment behind the clock: what has happened by now counts.
  const order = await advanceOrder(tx, locked, shopNowMs)
  const why = whyNotCancel(stateOf(order))
  if (why) return refuse({ code: why })
  const cancelled = await moveOrder(tx, order, 'cancel')
  await tx.plantSlot.deleteMany({ where: { orderId: id, doneShopMs: null } })
  await emitCallback(
    tx,
    cancelled,
    'cancelled',
    { occurredShopMs: shopNowMs, shopNowMs },
    { reason },
  )
  await settlePlantClock(tx)
  return ok({ status: 200, body: { id, state: cancelled.state } })
}

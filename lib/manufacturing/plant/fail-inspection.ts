import { planRoute, type Visit } from '@/lib/core/factory/promise'
import type { StationId } from '@/lib/core/factory/stations.data'
import { WORKERS } from '@/lib/core/factory/workers.data'
import { toIso } from '@/lib/core/shared/instant'
import type { PlantTx } from '@/lib/infra/db/plant'
import type { PlantOrder, PlantSlot } from '@/prisma/generated/plant/client'
import { bookedFrom, lockCapacity } from './booked-from'
import { emitCallback } from './emit-callback'
import { moveOrder } from './plant-order'
import { openPackage } from './sealed-package'
import { slotRows, stopOf } from './slot-rows'

/** What FAULT-QC-SLEEVE does: the left sleeve comes out 8 mm long, and is made good. */
const MEASURE = 'sleeveLeft'
const TOO_LONG_MM = 8
const TOLERANCE_MM = 4

/** Share of a station's first visit that the correction takes there (our assumption). */
const CORRECTION: readonly (readonly [StationId, number])[] = [
  ['sleeves', 0.5],
  ['pressing', 0.5],
  ['inspection', 1],
  ['packing', 1],
]

export const isToFail = (order: PlantOrder, slots: readonly PlantSlot[]): boolean =>
  order.faults.includes('FAULT-QC-SLEEVE') && !slots.some(({ isRework }) => isRework)

const correctionVisits = (slots: readonly PlantSlot[]): Visit[] =>
  CORRECTION.map(([station, share]) => {
    const first = slots.find((slot) => slot.station === station)
    return { station, minutes: Math.ceil((first?.minutes ?? 0) * share), holdDays: 0 }
  })

async function tellDeviation(
  tx: PlantTx,
  order: PlantOrder,
  at: { occurredShopMs: number; shopNowMs: number },
): Promise<void> {
  const fit = openPackage(order)?.fit
  const drawnMm = fit?.finished?.[MEASURE] ?? null
  await emitCallback(tx, order, 'deviation', at, {
    station: 'inspection',
    finding: 'too-long',
    measure: MEASURE,
    differenceMm: TOO_LONG_MM,
    toleranceMm: fit?.tolerances?.[MEASURE] ?? TOLERANCE_MM,
    drawnMm,
    foundMm: drawnMm === null ? null : drawnMm + TOO_LONG_MM,
    action: 'rework',
    worker: WORKERS.inspection,
  })
}

/**
 * The inspection found something: the rest of the way is planned anew through the stations that put
 * it right, from the moment it was found, and a promise that no longer holds is changed and told.
 */
export async function failInspection(
  tx: PlantTx,
  order: PlantOrder,
  inspection: PlantSlot,
  slots: readonly PlantSlot[],
  shopNowMs: number,
): Promise<PlantOrder> {
  const foundShopMs = Number(inspection.plannedEndShopMs)
  const at = { occurredShopMs: foundShopMs, shopNowMs }
  await lockCapacity(tx)
  await tx.plantSlot.deleteMany({ where: { orderId: order.id, doneShopMs: null } })
  const plan = planRoute({
    visits: correctionVisits(slots),
    readyShopMs: foundShopMs,
    booked: await bookedFrom(tx, foundShopMs),
    firstSequence: inspection.sequence + 1,
  })
  if (!plan) throw new Error(`no room to put order ${order.id} right`)
  const rows = slotRows(order.id, plan.slots, true)
  await tx.plantSlot.createMany({ data: rows })
  await tellDeviation(tx, order, at)
  const previous = order.promisedShopMs
  const promised = BigInt(Math.max(Number(previous), plan.promisedShopMs))
  const failed = await moveOrder(tx, order, 'fail-inspection', {
    plannedShopMs: BigInt(plan.plannedShopMs),
    promisedShopMs: promised,
  })
  if (promised !== previous)
    await emitCallback(tx, failed, 'promise-changed', at, {
      promisedAt: toIso(Number(promised)),
      previousPromisedAt: toIso(Number(previous)),
      cause: { code: 'rework', station: 'sleeves' },
      stations: rows.map(stopOf),
    })
  return failed
}

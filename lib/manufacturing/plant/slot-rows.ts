import type { Slot } from '@/lib/core/factory/promise'
import { isStation } from '@/lib/core/factory/station'
import type { StationId } from '@/lib/core/factory/stations.data'
import { WORKERS } from '@/lib/core/factory/workers.data'
import { toIso } from '@/lib/core/shared/instant'
import type { PlantSlot } from '@/prisma/generated/plant/client'

/** Planned visits as rows of the floor's table. */
export const slotRows = (orderId: string, slots: readonly Slot[], isRework = false) =>
  slots.map((slot) => ({
    orderId,
    sequence: slot.sequence,
    station: slot.station,
    day: slot.day,
    minutes: slot.minutes,
    isRework,
    plannedStartShopMs: BigInt(slot.startShopMs),
    plannedEndShopMs: BigInt(slot.endShopMs),
    worker: WORKERS[slot.station].id,
  }))

export function stationOf(slot: Pick<PlantSlot, 'station'>): StationId {
  if (!isStation(slot.station)) throw new Error(`a slot names the unknown station ${slot.station}`)
  return slot.station
}

type Planned = Pick<PlantSlot, 'sequence' | 'station' | 'plannedStartShopMs' | 'plannedEndShopMs'>

/** A visit as it travels over the wire. */
export const stopOf = (slot: Planned) => ({
  sequence: slot.sequence,
  station: slot.station,
  plannedStart: toIso(Number(slot.plannedStartShopMs)),
  plannedEnd: toIso(Number(slot.plannedEndShopMs)),
})

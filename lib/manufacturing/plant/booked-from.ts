import { instantOfMoment, plantDay } from '@/lib/core/factory/calendar'
import type { Booked } from '@/lib/core/factory/promise'
import { seededLoadMinutes } from '@/lib/core/factory/seeded-load'
import { MINUTE_MS } from '@/lib/core/shared/instant'
import { addDays } from '@/lib/core/shared/local-time'
import type { PlantTx } from '@/lib/infra/db/plant'
import { SEEDED_CUSTOMER } from './plant-customer'

/** Two planners at the same board would give one free hour away twice: whoever books, locks it. */
const CAPACITY_LOCK = 471_100_1

export async function lockCapacity(tx: PlantTx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CAPACITY_LOCK})`
}

/** Whether this plant plays the demo's other customers (prisma/seed/plant.ts). */
export const hasSeededLoad = async (tx: PlantTx): Promise<boolean> =>
  (await tx.plantCustomer.count({ where: { id: SEEDED_CUSTOMER } })) > 0

type Row = { readonly station: string; readonly day: string } & Record<'startMs' | 'endMs', bigint>

/** What is booked from a shop instant on: orders in the tables, and the demo's seeded load. */
export async function bookedFrom(tx: PlantTx, shopMs: number): Promise<Booked> {
  // The day before: the plant's day may have begun while the instant's own has not.
  const from = addDays(plantDay(shopMs), -1)
  const rows = await tx.$queryRaw<Row[]>`
    SELECT station, day, "plannedStartShopMs" AS "startMs", "plannedEndShopMs" AS "endMs"
    FROM "PlantSlot" WHERE day >= ${from}`
  const byStationDay = new Map<string, Row[]>()
  for (const row of rows) {
    const key = `${row.station} ${row.day}`
    byStationDay.set(key, [...(byStationDay.get(key) ?? []), row])
  }
  const seeded = await hasSeededLoad(tx)
  return (station, day) => {
    const shiftMs = instantOfMoment({ day, minute: 0 })
    const minuteOf = (instantMs: bigint) => (Number(instantMs) - shiftMs) / MINUTE_MS
    return {
      evenMinutes: seeded ? seededLoadMinutes(station, day) : 0,
      visits: (byStationDay.get(`${station} ${day}`) ?? []).map(({ startMs, endMs }) => ({
        from: minuteOf(startMs),
        to: minuteOf(endMs),
      })),
    }
  }
}

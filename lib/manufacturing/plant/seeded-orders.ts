import { randomUUID } from 'node:crypto'
import { isWorkingDay, plantDay, workingDayNumber } from '@/lib/core/factory/calendar'
import { planRoute, visitsOf } from '@/lib/core/factory/promise'
import { routingOf } from '@/lib/core/factory/routing'
import { SHIFT } from '@/lib/core/factory/stations.data'
import { catalogueOf } from '@/lib/core/garment/families'
import { addDays, instantOf } from '@/lib/core/shared/local-time'
import { type PlantTx, plantDb } from '@/lib/infra/db/plant'
import { bookedFrom, hasSeededLoad, lockCapacity } from './booked-from'
import { SEEDED_CUSTOMER } from './plant-customer'
import { slotRows } from './slot-rows'

/**
 * The demo's other customers send two suits each working day, so that the floor is never empty. They
 * are marked as seeded: nobody is called back for them and they never keep the clock running.
 */
const PER_DAY = 2
const ADMITTED_AT_HOUR = 6
const DAYS_BACK = 21

function seededRouting(turn: number) {
  const family = turn % 2 === 0 ? 'suit-men' : 'suit-women'
  const catalogue = catalogueOf(family)
  const look = catalogue.looks[turn % catalogue.looks.length]
  const options = { ...catalogue.defaults, ...look?.options }
  const design = { family, catalogueVersion: catalogue.version, options, values: {} } as const
  const fitKind = turn % 3 === 0 ? 'measured' : 'size'
  return { family, fitKind, routing: routingOf(catalogue, design, fitKind) }
}

async function admit(tx: PlantTx, day: string, place: number): Promise<void> {
  const { family, fitKind, routing } = seededRouting(workingDayNumber(day) * PER_DAY + place)
  const acceptedShopMs = instantOf(day, ADMITTED_AT_HOUR, SHIFT.timeZone)
  const booked = await bookedFrom(tx, acceptedShopMs)
  const plan = planRoute({ visits: visitsOf(routing), readyShopMs: acceptedShopMs, booked })
  if (!plan) return
  const id = randomUUID()
  const orderNumber = `SEEDED-${day}-${place}`
  const promisedShopMs = BigInt(plan.promisedShopMs)
  await tx.plantOrder.create({
    data: {
      id,
      customerId: SEEDED_CUSTOMER,
      orderNumber,
      tag: `urn:epc:id:sgtin:0614141.000000.${day.replaceAll('-', '')}${place}`,
      labelToken: orderNumber,
      family,
      fitKind: fitKind === 'size' ? 'size' : 'drafted',
      state: 'accepted',
      acceptedShopMs: BigInt(acceptedShopMs),
      plannedShopMs: BigInt(plan.plannedShopMs),
      promisedShopMs,
      firstPromisedShopMs: promisedShopMs,
      packageHash: '',
      retainUntilShopMs: promisedShopMs,
      seeded: true,
    },
  })
  await tx.plantSlot.createMany({ data: slotRows(id, plan.slots) })
}

/** Admits what the other customers have sent by now; doing it twice changes nothing. */
export async function admitSeededOrders(shopNowMs: number): Promise<boolean> {
  const today = plantDay(shopNowMs)
  const customerId = SEEDED_CUSTOMER
  if (!(await hasSeededLoad(plantDb()))) return false
  const newest = await plantDb().plantOrder.findFirst({
    where: { customerId },
    orderBy: { orderNumber: 'desc' },
    select: { orderNumber: true },
  })
  const last = newest?.orderNumber.slice('SEEDED-'.length, 'SEEDED-2026-11-22'.length) ?? ''
  const oldest = addDays(today, -DAYS_BACK)
  let admitted = false
  for (let day = last >= oldest ? addDays(last, 1) : oldest; day <= today; day = addDays(day, 1)) {
    if (!isWorkingDay(day)) continue
    await plantDb().$transaction(async (tx) => {
      await lockCapacity(tx)
      const found = await tx.plantOrder.count({
        where: { customerId, orderNumber: { startsWith: `SEEDED-${day}` } },
      })
      for (let place = found; place < PER_DAY; place += 1) await admit(tx, day, place)
    })
    admitted = true
  }
  return admitted
}

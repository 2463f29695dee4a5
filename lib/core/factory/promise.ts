import { addDays } from '@/lib/core/shared/local-time'
import {
  addWorkingDays,
  instantOfMoment,
  momentFrom,
  nextWorkingDay,
  pickUpOf,
  type ShiftMoment,
  workingDayFrom,
  workingDaysBetween,
} from './calendar'
import type { RoutingStep } from './routing'
import { EFFICIENCY } from './routing.data'
import { stationById } from './station'
import { SHIFT, STATIONS, type StationId } from './stations.data'

/**
 * Forward finite-capacity scheduling of one order. Each station has `workers × shift` minutes a day;
 * what other orders booked there stands before ours (first come, first served), spread evenly over
 * its workers. A visit starts when the garment has arrived and a worker is free, is not split over two
 * days, and takes its standard minutes divided by the efficiency. The order leaves with the carrier
 * on the day its last visit ends; the promise adds one working day of reserve (our assumption).
 * Evenly spread booking stands in for a schedule per worker; it never books more than a station has,
 * and more load or a later start never gives an earlier end. There is nothing to tie: stations are
 * visited in the order of the table, each at the first day that fits.
 */
export type Visit = {
  readonly station: StationId
  readonly minutes: number
  readonly holdDays: number
}

export type Slot = {
  readonly sequence: number
  readonly station: StationId
  readonly day: string
  readonly minutes: number
  readonly startShopMs: number
  readonly endShopMs: number
}

/** Minutes already booked at a station on a day `2026-12-11`. */
export type Booked = (station: StationId, day: string) => number

export type Plan = {
  readonly slots: readonly Slot[]
  /** The carrier's van on the day the last visit ends. */
  readonly plannedShopMs: number
  readonly promisedShopMs: number
  /** Where it waits longest for a free worker; the earlier station when two are equal. */
  readonly bottleneck: { readonly station: StationId; readonly waitingDays: number }
}

export const RESERVE_WORKING_DAYS = 1

/** Past this many days the plant says no rather than promise. */
const HORIZON_DAYS = 400

export const capacityMinutes = (station: StationId): number =>
  stationById(station).workers * SHIFT.minutes

/** The stations a routing visits, in the order of the floor, with minutes as they pass on the clock. */
export function visitsOf(routing: readonly RoutingStep[]): Visit[] {
  return STATIONS.flatMap(({ id, operations }) => {
    const here = routing.filter((step) => operations.includes(step.operation))
    if (here.length === 0) return []
    const standard = here.reduce((sum, step) => sum + step.minutes, 0)
    const holdDays = Math.max(0, ...here.map((step) => step.holdDays ?? 0))
    return [{ station: id, minutes: Math.ceil(standard / EFFICIENCY), holdDays }]
  })
}

function held(ready: ShiftMoment, holdDays: number): ShiftMoment {
  if (holdDays === 0) return ready
  return { day: workingDayFrom(addDays(ready.day, holdDays)), minute: 0 }
}

/** The first moment at which a worker of the station is free for the whole visit, or null. */
function firstFit(visit: Visit, ready: ShiftMoment, booked: Booked): ShiftMoment | null {
  const capacity = capacityMinutes(visit.station)
  const workers = capacity / SHIFT.minutes
  const last = addDays(ready.day, HORIZON_DAYS)
  for (let day = ready.day; day <= last; day = nextWorkingDay(day)) {
    const before = booked(visit.station, day)
    const arrived = day === ready.day ? ready.minute : 0
    const minute = Math.max(arrived, Math.ceil(before / workers))
    const fits = minute + visit.minutes <= SHIFT.minutes && before + visit.minutes <= capacity
    if (fits) return { day, minute }
  }
  return null
}

/** The plan of one order, or null when the horizon is full (or a visit is longer than a shift). */
export function planRoute(input: {
  readonly visits: readonly Visit[]
  readonly readyShopMs: number
  readonly booked: Booked
  readonly firstSequence?: number
}): Plan | null {
  const { visits, booked, firstSequence = 1 } = input
  const slots: Slot[] = []
  let ready = momentFrom(input.readyShopMs)
  let bottleneck: Plan['bottleneck'] = { station: visits[0]?.station ?? 'packing', waitingDays: 0 }
  for (const visit of visits) {
    const arrived = held(ready, visit.holdDays)
    const start = firstFit(visit, arrived, booked)
    if (!start) return null
    const waitingDays = workingDaysBetween(arrived.day, start.day)
    if (waitingDays > bottleneck.waitingDays) bottleneck = { station: visit.station, waitingDays }
    ready = { day: start.day, minute: start.minute + visit.minutes }
    slots.push({
      sequence: firstSequence + slots.length,
      station: visit.station,
      day: start.day,
      minutes: visit.minutes,
      startShopMs: instantOfMoment(start),
      endShopMs: instantOfMoment(ready),
    })
  }
  const promisedDay = addWorkingDays(ready.day, RESERVE_WORKING_DAYS)
  return {
    slots,
    plannedShopMs: pickUpOf(ready.day),
    promisedShopMs: pickUpOf(promisedDay),
    bottleneck,
  }
}

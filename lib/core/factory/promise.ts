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
 * what other orders booked there stands before ours (first come, first served). A visit starts at the
 * first moment at which the garment has arrived and a worker is free for all of it, gaps between
 * other visits included; it is not split over two days and takes its standard minutes divided by the
 * efficiency. The order leaves with the carrier on the day its last visit ends; the promise adds one
 * working day of reserve (our assumption). More load or a later start never gives an earlier end.
 * There is nothing to tie: stations are visited in the order of the table, each at the first day that
 * fits.
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

/** What is taken of a station's day, in minutes since the shift began. */
export type DayLoad = {
  /** Work without a time of its own: all workers share it evenly and do it first. */
  readonly evenMinutes: number
  /** Visits that are planned: each takes one worker from its start to its end. */
  readonly visits: readonly { readonly from: number; readonly to: number }[]
}

/** What is taken at a station on a day `2026-12-11`. */
export type Booked = (station: StationId, day: string) => DayLoad

export const bookedMinutes = ({ evenMinutes, visits }: DayLoad): number =>
  visits.reduce((sum, { from, to }) => sum + to - from, evenMinutes)

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

/** The first minute from which one of the workers is free for so long, or undefined. */
function firstFree(load: DayLoad, workers: number, earliest: number, minutes: number) {
  const { visits } = load
  const busyAt = (minute: number) =>
    visits.filter(({ from, to }) => from <= minute && minute < to).length
  const isFree = (start: number) =>
    [start, ...visits.map(({ from }) => from).filter((from) => start < from)]
      .filter((minute) => minute < start + minutes)
      .every((minute) => busyAt(minute) < workers)
  const begin = Math.max(earliest, Math.ceil(load.evenMinutes / workers))
  // Before it a worker was busy all along, so that the first start is the beginning or somebody's end.
  return [begin, ...visits.map(({ to }) => to).filter((to) => to > begin)]
    .sort((a, b) => a - b)
    .find((start) => start + minutes <= SHIFT.minutes && isFree(start))
}

/** The first moment at which a worker of the station is free for the whole visit, or null. */
function firstFit(visit: Visit, ready: ShiftMoment, booked: Booked): ShiftMoment | null {
  const { workers } = stationById(visit.station)
  const capacity = capacityMinutes(visit.station)
  const last = addDays(ready.day, HORIZON_DAYS)
  for (let day = ready.day; day <= last; day = nextWorkingDay(day)) {
    const load = booked(visit.station, day)
    if (bookedMinutes(load) + visit.minutes > capacity) continue
    const arrived = day === ready.day ? ready.minute : 0
    const minute = firstFree(load, workers, arrived, visit.minutes)
    if (minute !== undefined) return { day, minute }
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

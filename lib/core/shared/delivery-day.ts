import { addDays, instantOf, localDay, weekdayOf } from './local-time'

/**
 * The carrier's calendar: a parcel is handed over, leaves its depot the next morning, and is brought
 * after so many calendar days, never on a Sunday. Hours are our assumption (depot 7:00, door 11:00);
 * the promise of the shop and the simulated carrier both use this file.
 */
const DEPOT_HOUR = 7
const DOOR_HOUR = 11
const SUNDAY = 0
/** The last hour at which anything leaves the plant. */
const PLANT_CLOSES_HOUR = 18

type Transit = {
  readonly handedOverShopMs: number
  /** At least one: nothing is brought on the day it leaves the plant. */
  readonly daysInTransit: number
  readonly timeZone: string
}

export function inTransitShopMs({
  handedOverShopMs,
  timeZone,
}: Omit<Transit, 'daysInTransit'>): number {
  return instantOf(addDays(localDay(handedOverShopMs, timeZone), 1), DEPOT_HOUR, timeZone)
}

export function deliveredShopMs({ handedOverShopMs, daysInTransit, timeZone }: Transit): number {
  const due = addDays(localDay(handedOverShopMs, timeZone), Math.max(1, daysInTransit))
  const day = weekdayOf(due) === SUNDAY ? addDays(due, 1) : due
  return instantOf(day, DOOR_HOUR, timeZone)
}

type Needed = {
  /** It has to be with its customer by this instant. */
  readonly neededByShopMs: number
  readonly daysInTransit: number
  readonly timeZone: string
}

/** The last evening on which something may leave the plant and still be brought in time. */
export function leaveByShopMs({ neededByShopMs, daysInTransit, timeZone }: Needed): number {
  const latest = addDays(localDay(neededByShopMs, timeZone), -Math.max(1, daysInTransit))
  const eveningOf = (day: string) => instantOf(day, PLANT_CLOSES_HOUR, timeZone)
  const isInTime = (day: string) =>
    deliveredShopMs({ handedOverShopMs: eveningOf(day), daysInTransit, timeZone }) <= neededByShopMs
  // Too early in the day, or on a Sunday: each costs a day, together at most two.
  const days = [0, -1, -2].map((back) => addDays(latest, back))
  return eveningOf(days.find(isInTime) ?? addDays(latest, -2))
}

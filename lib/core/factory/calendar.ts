import { DAY_MS, MINUTE_MS } from '@/lib/core/shared/instant'
import { addDays, instantOf, localDay, weekdayOf } from '@/lib/core/shared/local-time'
import { SHIFT } from './stations.data'

/**
 * The plant's working calendar: Monday to Friday, one shift, on the plant's wall clock (daylight
 * saving included), no public holidays (our assumption). A moment inside the shift is a day
 * `2026-12-11` and minutes since the shift began.
 */
export type ShiftMoment = { readonly day: string; readonly minute: number }

const SATURDAY = 6
const SUNDAY = 0

export const isWorkingDay = (day: string): boolean => {
  const weekday = weekdayOf(day)
  return weekday !== SATURDAY && weekday !== SUNDAY
}

export function nextWorkingDay(day: string): string {
  let next = addDays(day, 1)
  while (!isWorkingDay(next)) next = addDays(next, 1)
  return next
}

/** The working day itself, or the first one after it. */
export const workingDayFrom = (day: string): string =>
  isWorkingDay(day) ? day : nextWorkingDay(day)

export function addWorkingDays(day: string, count: number): string {
  let reached = day
  for (let step = 0; step < count; step += 1) reached = nextWorkingDay(reached)
  return reached
}

/** Working days in (from, to]; 0 when `to` is not later. */
export function workingDaysBetween(from: string, to: string): number {
  const start = Date.parse(from) / DAY_MS
  const end = Date.parse(to) / DAY_MS
  if (end <= start) return 0
  const weeks = Math.floor((end - start) / 7)
  let count = weeks * 5
  for (let day = addDays(from, weeks * 7 + 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(day)) count += 1
  return count
}

/** A number that grows by one from working day to working day, weeks and years through. */
export const workingDayNumber = (day: string): number => workingDaysBetween('1970-01-02', day)

export const plantDay = (instantMs: number): string => localDay(instantMs, SHIFT.timeZone)

export const instantOfMoment = ({ day, minute }: ShiftMoment): number =>
  instantOf(day, SHIFT.startsAtHour, SHIFT.timeZone) + minute * MINUTE_MS

/** The moment work can go on at an instant: now, or at the start of the next shift. */
export function momentFrom(instantMs: number): ShiftMoment {
  const day = plantDay(instantMs)
  if (!isWorkingDay(day)) return { day: nextWorkingDay(day), minute: 0 }
  const startMs = instantOf(day, SHIFT.startsAtHour, SHIFT.timeZone)
  const minute = Math.ceil((instantMs - startMs) / MINUTE_MS)
  if (minute < 0) return { day, minute: 0 }
  return minute < SHIFT.minutes ? { day, minute } : { day: nextWorkingDay(day), minute: 0 }
}

/** When the carrier stands at the gate on a working day: finished garments leave then. */
export const pickUpOf = (day: string): number => instantOf(day, SHIFT.pickUpHour, SHIFT.timeZone)

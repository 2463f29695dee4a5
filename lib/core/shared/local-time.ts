import { DAY_MS } from './instant'

/**
 * Calendar days and hours in a named time zone, by the rules in Intl (IANA time zone database).
 * A day is written `2026-12-27`.
 */
export function localDay(instantMs: number, timeZone: string): string {
  return wallClock(timeZone).format(instantMs).slice(0, 10)
}

/** Making a formatter costs a hundred times what using one does; a plan asks for dozens of instants. */
const wallClocks = new Map<string, Intl.DateTimeFormat>()

function wallClock(timeZone: string): Intl.DateTimeFormat {
  const known = wallClocks.get(timeZone)
  if (known) return known
  // Swedish writes dates as ISO 8601 does.
  const style = { timeZone, dateStyle: 'short', timeStyle: 'medium' } as const
  const made = new Intl.DateTimeFormat('sv-SE', style)
  wallClocks.set(timeZone, made)
  return made
}

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

function offsetMs(instantMs: number, timeZone: string): number {
  const wall = wallClock(timeZone).format(instantMs)
  return Date.parse(`${wall.replace(' ', 'T')}Z`) - Math.floor(instantMs / 1000) * 1000
}

/**
 * The instant at which clocks in the zone show this hour of this day. An hour that daylight saving
 * skips is read with the offset before it.
 */
export function instantOf(day: string, hour: number, timeZone: string): number {
  const wallMs = Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000
  const guess = wallMs - offsetMs(wallMs, timeZone)
  return wallMs - offsetMs(guess, timeZone)
}

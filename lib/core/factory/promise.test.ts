import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogueOf, FAMILIES } from '@/lib/core/garment/families'
import { DAY_MS, MINUTE_MS } from '@/lib/core/shared/instant'
import {
  instantOfMoment,
  isWorkingDay,
  plantDay,
  workingDayNumber,
  workingDaysBetween,
} from './calendar'
import {
  type Booked,
  bookedMinutes,
  capacityMinutes,
  type DayLoad,
  planRoute,
  type Slot,
  visitsOf,
} from './promise'
import { routingOf } from './routing'
import { seededLoadMinutes } from './seeded-load'
import { stationById } from './station'
import { STATION_IDS } from './stations.data'

const catalogue = catalogueOf('suit-men')
const design = {
  family: 'suit-men',
  catalogueVersion: catalogue.version,
  options: catalogue.defaults,
  values: {},
} as const
const visits = visitsOf(routingOf(catalogue, design, 'measured'))
const SUNDAY = Date.UTC(2026, 10, 22, 9)

const readyShopMs = fc.integer({ min: SUNDAY, max: SUNDAY + 400 * DAY_MS })

const even = (evenMinutes: number): DayLoad => ({ evenMinutes, visits: [] })

/** Any share of a station's day, the same whenever it is asked for. */
const load = fc.integer({ min: 0, max: 2 ** 30 }).map(
  (seed): Booked =>
    (station, day) => {
      const place = STATION_IDS.indexOf(station)
      const share = ((seed ^ (workingDayNumber(day) * 7919 + place * 104_729)) >>> 3) % 101
      return even(Math.floor((capacityMinutes(station) * share) / 100))
    },
)

const plan = (booked: Booked, ready: number) => {
  const made = planRoute({ visits, readyShopMs: ready, booked })
  if (!made) throw new Error('no room')
  return made
}

describe('the promise', () => {
  test('is the same for the same floor', () => {
    fc.assert(
      fc.property(load, readyShopMs, (booked, ready) => {
        expect(plan(booked, ready)).toEqual(plan(booked, ready))
      }),
    )
  })

  test('is never earlier with more load, nor when the order comes later', () => {
    fc.assert(
      fc.property(
        load,
        readyShopMs,
        fc.nat(5 * DAY_MS),
        fc.integer({ min: 0, max: 60 }),
        (booked, ready, later, percent) => {
          const more: Booked = (station, day) => {
            const before = bookedMinutes(booked(station, day))
            return even(before + Math.floor(((capacityMinutes(station) - before) * percent) / 100))
          }
          const before = plan(booked, ready).promisedShopMs
          expect(plan(more, ready).promisedShopMs).toBeGreaterThanOrEqual(before)
          expect(plan(booked, ready + later).promisedShopMs).toBeGreaterThanOrEqual(before)
        },
      ),
    )
  })

  test('books visits one after another, inside a shift, and never more than a station has', () => {
    fc.assert(
      fc.property(load, readyShopMs, (booked, ready) => {
        const { slots, plannedShopMs, promisedShopMs } = plan(booked, ready)
        let previousMs = ready
        for (const slot of slots) {
          expect(slot.startShopMs).toBeGreaterThanOrEqual(previousMs)
          expect(slot.endShopMs - slot.startShopMs).toBe(slot.minutes * 60_000)
          expect(isWorkingDay(slot.day)).toBe(true)
          expect(plantDay(slot.endShopMs)).toBe(slot.day)
          const taken = bookedMinutes(booked(slot.station, slot.day))
          expect(taken + slot.minutes).toBeLessThanOrEqual(capacityMinutes(slot.station))
          previousMs = slot.endShopMs
        }
        expect(plannedShopMs).toBeGreaterThanOrEqual(previousMs)
        expect(workingDaysBetween(plantDay(plannedShopMs), plantDay(promisedShopMs))).toBe(1)
      }),
    )
  })

  test('is refused rather than invented when the floor is full for ever', () => {
    expect(
      planRoute({
        visits,
        readyShopMs: SUNDAY,
        booked: (station) => even(capacityMinutes(station)),
      }),
    ).toBeNull()
  })

  test('never gives a worker two garments at once, whenever orders come and whatever they need', () => {
    const orders = fc.array(
      fc.record({ afterMs: fc.nat(3 * DAY_MS), kind: fc.constantFrom('size', 'measured') }),
      { minLength: 30, maxLength: 60 },
    )
    fc.assert(
      fc.property(orders, fc.boolean(), (given, isSeeded) => {
        const taken = new Map<string, Slot[]>()
        const at = (station: string, day: string) => taken.get(`${station} ${day}`) ?? []
        const minuteOf = (day: string, instantMs: number) =>
          (instantMs - instantOfMoment({ day, minute: 0 })) / MINUTE_MS
        const booked: Booked = (station, day) => ({
          evenMinutes: isSeeded ? seededLoadMinutes(station, day) : 0,
          visits: at(station, day).map((slot) => ({
            from: minuteOf(day, slot.startShopMs),
            to: minuteOf(day, slot.endShopMs),
          })),
        })
        for (const { afterMs, kind } of given) {
          const steps = visitsOf(routingOf(catalogue, design, kind))
          const made = planRoute({ visits: steps, readyShopMs: SUNDAY + afterMs, booked })
          for (const slot of made?.slots ?? [])
            taken.set(`${slot.station} ${slot.day}`, [...at(slot.station, slot.day), slot])
        }
        for (const slots of taken.values())
          for (const { station, day, startShopMs } of slots) {
            const load = booked(station, day)
            const { workers } = stationById(station)
            const atOnce = slots.filter(
              (other) => other.startShopMs <= startShopMs && startShopMs < other.endShopMs,
            )
            expect(atOnce.length).toBeLessThanOrEqual(workers)
            expect(bookedMinutes(load)).toBeLessThanOrEqual(capacityMinutes(station))
            expect(minuteOf(day, startShopMs)).toBeGreaterThanOrEqual(load.evenMinutes / workers)
          }
      }),
      { numRuns: 30 },
    )
  })

  test('with the demo’s load is 9 to 11 working days for a size and 13 to 16 for a drafted suit', () => {
    for (let day = 0; day < 60; day += 1) {
      const ready = SUNDAY + day * DAY_MS
      const days = (kind: 'size' | 'measured') => {
        const made = planRoute({
          visits: visitsOf(routingOf(catalogue, design, kind)),
          readyShopMs: ready,
          booked: (station, day) => even(seededLoadMinutes(station, day)),
        })
        return workingDaysBetween(plantDay(ready), plantDay(made?.promisedShopMs ?? 0))
      }
      expect(days('size')).toBeGreaterThanOrEqual(8)
      expect(days('size')).toBeLessThanOrEqual(12)
      expect(days('measured')).toBeGreaterThanOrEqual(12)
      expect(days('measured')).toBeLessThanOrEqual(17)
    }
  })

  test('every family finds a station for every operation of every option', () => {
    for (const family of FAMILIES) {
      const { modules, defaults, version } = catalogueOf(family, { demo: true })
      for (const { id, options } of modules)
        for (const option of options) {
          const chosen = {
            family,
            catalogueVersion: version,
            options: { ...defaults, [id]: option.id },
            values: {},
          }
          const routing = routingOf(catalogueOf(family, { demo: true }), chosen, 'measured')
          const total = routing.reduce((sum, step) => sum + step.minutes / 0.65, 0)
          const visited = visitsOf(routing).reduce((sum, visit) => sum + visit.minutes, 0)
          expect(visited).toBeGreaterThanOrEqual(Math.floor(total))
          expect(visited).toBeLessThan(total + STATION_IDS.length)
        }
    }
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogueOf, FAMILIES } from '@/lib/core/garment/families'
import { DAY_MS } from '@/lib/core/shared/instant'
import { isWorkingDay, plantDay, workingDayNumber, workingDaysBetween } from './calendar'
import { type Booked, capacityMinutes, planRoute, visitsOf } from './promise'
import { routingOf } from './routing'
import { seededLoadMinutes } from './seeded-load'
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

/** Any share of a station's day, the same whenever it is asked for. */
const load = fc.integer({ min: 0, max: 2 ** 30 }).map(
  (seed): Booked =>
    (station, day) => {
      const place = STATION_IDS.indexOf(station)
      const share = ((seed ^ (workingDayNumber(day) * 7919 + place * 104_729)) >>> 3) % 101
      return Math.floor((capacityMinutes(station) * share) / 100)
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
            const before = booked(station, day)
            return before + Math.floor(((capacityMinutes(station) - before) * percent) / 100)
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
          expect(booked(slot.station, slot.day) + slot.minutes).toBeLessThanOrEqual(
            capacityMinutes(slot.station),
          )
          previousMs = slot.endShopMs
        }
        expect(plannedShopMs).toBeGreaterThanOrEqual(previousMs)
        expect(workingDaysBetween(plantDay(plannedShopMs), plantDay(promisedShopMs))).toBe(1)
      }),
    )
  })

  test('is refused rather than invented when the floor is full for ever', () => {
    expect(planRoute({ visits, readyShopMs: SUNDAY, booked: capacityMinutes })).toBeNull()
  })

  test('keeps many orders within every station’s day', () => {
    const taken = new Map<string, number>()
    const booked: Booked = (station, day) => taken.get(`${station} ${day}`) ?? 0
    for (let order = 0; order < 120; order += 1)
      for (const { station, day, minutes } of plan(booked, SUNDAY).slots)
        taken.set(`${station} ${day}`, booked(station, day) + minutes)
    for (const station of STATION_IDS)
      for (const [key, minutes] of taken)
        if (key.startsWith(station)) expect(minutes).toBeLessThanOrEqual(capacityMinutes(station))
  })

  test('with the demo’s load is 9 to 11 working days for a size and 13 to 16 for a drafted suit', () => {
    for (let day = 0; day < 60; day += 1) {
      const ready = SUNDAY + day * DAY_MS
      const days = (kind: 'size' | 'measured') => {
        const made = planRoute({
          visits: visitsOf(routingOf(catalogue, design, kind)),
          readyShopMs: ready,
          booked: seededLoadMinutes,
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

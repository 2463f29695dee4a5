import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY_MS } from '@/lib/core/shared/instant'
import { pickUpOf, plantDay, workingDayFrom, workingDaysBetween } from './calendar'
import { probabilityBy, probabilityWithin, safeBy } from './lateness'

const plannedShopMs = fc
  .integer({ min: 0, max: 700 })
  .map((days) => pickUpOf(workingDayFrom(plantDay(Date.UTC(2026, 10, 22) + days * DAY_MS))))

describe('the chance to be in time', () => {
  test('grows with the reserve and is never certain', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 60 }), (reserve) => {
        expect(probabilityWithin(reserve + 1)).toBeGreaterThanOrEqual(probabilityWithin(reserve))
        expect(probabilityWithin(reserve)).toBeLessThanOrEqual(1)
      }),
    )
    expect(probabilityWithin(0)).toBe(0.917)
    expect(probabilityWithin(1)).toBe(0.948)
  })

  test('is nothing before the planned pick-up and what was asked for at the safe one', () => {
    fc.assert(
      fc.property(plannedShopMs, (planned) => {
        expect(probabilityBy(planned, planned - 1)).toBe(0)
        expect(probabilityBy(planned, safeBy(planned, 0.97))).toBeGreaterThanOrEqual(0.97)
      }),
    )
  })
})

describe('working days', () => {
  test('are counted without weekends', () => {
    expect(workingDaysBetween('2026-11-20', '2026-11-23')).toBe(1)
    expect(workingDaysBetween('2026-11-22', '2026-11-22')).toBe(0)
    expect(workingDaysBetween('2026-11-22', '2026-12-06')).toBe(10)
    expect(workingDaysBetween('2026-11-23', '2026-11-21')).toBe(0)
  })
})

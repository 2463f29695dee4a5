import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deliveredShopMs, inTransitShopMs, leaveByShopMs } from './delivery-day'
import { DAY_MS } from './instant'
import { instantOf, localDay, weekdayOf } from './local-time'

const berlin = 'Europe/Berlin'

describe('the carrier’s calendar', () => {
  test.each([
    ['a Monday and two days', '2026-11-23T15:00:00Z', 2, '2026-11-25T10:00:00.000Z'],
    [
      'a Friday and two days skip the Sunday',
      '2026-11-27T15:00:00Z',
      2,
      '2026-11-30T10:00:00.000Z',
    ],
    ['the end of summer time', '2026-10-23T15:00:00Z', 3, '2026-10-26T10:00:00.000Z'],
    [
      'late in the evening it is already tomorrow',
      '2026-11-23T23:30:00Z',
      1,
      '2026-11-25T10:00:00.000Z',
    ],
  ])('%s', (_name, handedOver, daysInTransit, delivered) => {
    const at = Date.parse(handedOver)
    const instant = deliveredShopMs({ handedOverShopMs: at, daysInTransit, timeZone: berlin })
    expect(new Date(instant).toISOString()).toBe(delivered)
  })

  test('keeps its order and never delivers on a Sunday, in any zone', () => {
    const zones = fc.constantFrom(berlin, 'Asia/Shanghai', 'America/New_York', 'UTC')
    const instants = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) })
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 0, max: 30 }),
        zones,
        (at, daysInTransit, timeZone) => {
          const left = inTransitShopMs({ handedOverShopMs: at, timeZone })
          const brought = deliveredShopMs({ handedOverShopMs: at, daysInTransit, timeZone })
          expect(at).toBeLessThan(left)
          expect(left).toBeLessThan(brought)
          expect(weekdayOf(localDay(brought, timeZone))).not.toBe(0)
        },
      ),
    )
  })

  test('names the last evening on which a parcel may leave to be there in time', () => {
    const timeZone = berlin
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) }),
        fc.integer({ min: 1, max: 20 }),
        (neededByShopMs, daysInTransit) => {
          const leaves = leaveByShopMs({ neededByShopMs, daysInTransit, timeZone })
          const brought = (handedOverShopMs: number) =>
            deliveredShopMs({ handedOverShopMs, daysInTransit, timeZone })
          expect(brought(leaves)).toBeLessThanOrEqual(neededByShopMs)
          expect(brought(leaves + DAY_MS + DAY_MS / 12)).toBeGreaterThan(neededByShopMs)
        },
      ),
    )
  })

  test('an hour of a day reads back as that day', () => {
    expect(localDay(instantOf('2026-03-29', 2, berlin), berlin)).toBe('2026-03-29')
    expect(new Date(instantOf('2026-07-01', 7, berlin)).toISOString()).toBe(
      '2026-07-01T05:00:00.000Z',
    )
  })
})

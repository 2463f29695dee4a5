import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shiftCalendar } from './shift'

const anyShift = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 }))
  .filter(([from, to]) => from < to)
  .map(([fromMinute, toMinute]) => ({ fromMinute, toMinute }))

/** Minute by minute. */
const isOpen = (
  minute: number,
  { fromMinute, toMinute }: { fromMinute: number; toMinute: number },
) => minute % 24 >= fromMinute && minute % 24 < toMinute

describe('a shift', () => {
  it('counts its own minutes, day after day', () => {
    const moment = fc.integer({ min: 0, max: 200 })
    fc.assert(
      fc.property(anyShift, moment, moment, (shift, from, to) => {
        const minutes = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
        const open = minutes.filter((minute) => isOpen(minute, shift)).length
        expect(shiftCalendar(shift, 24).openBetween(from, to)).toBe(open)
      }),
    )
  })

  it('ends work when that many of its minutes have passed', () => {
    const start = fc.integer({ min: 0, max: 200 })
    fc.assert(
      fc.property(anyShift, start, fc.integer({ min: 1, max: 90 }), (shift, from, work) => {
        const calendar = shiftCalendar(shift, 24)
        const finish = calendar.finishOf(from, work)
        expect(calendar.openBetween(from, finish)).toBe(work)
        // It ends within a shift, and not a moment later than it must.
        expect(isOpen(finish - 1, shift)).toBe(true)
      }),
    )
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slidingCount, waitMs } from './sliding-window'

const window = fc.record({
  previous: fc.integer({ min: 0, max: 20 }),
  current: fc.integer({ min: 0, max: 20 }),
  elapsed: fc.double({ min: 0, max: 0.999, noNaN: true }),
})

/** The window as it stands after a wait during which nobody tried. */
function later(
  from: { previous: number; current: number; elapsed: number },
  waitedMs: number,
  windowMs: number,
) {
  const share = from.elapsed + waitedMs / windowMs
  if (share < 1) return { ...from, elapsed: share }
  if (share < 2) return { previous: from.current, current: 0, elapsed: share - 1 }
  return { previous: 0, current: 0, elapsed: share % 1 }
}

test('whoever waits as long as told may try once more', () => {
  fc.assert(
    fc.property(window, fc.integer({ min: 2, max: 19 }), (now, limit) => {
      const capped = {
        ...now,
        previous: Math.min(now.previous, limit + 1),
        current: Math.min(now.current, limit + 1),
      }
      fc.pre(slidingCount(capped) > limit)
      const after = later(capped, waitMs(capped, limit, 900_000), 900_000)
      expect(slidingCount({ ...after, current: after.current + 1 })).toBeLessThanOrEqual(
        limit + 1e-6,
      )
    }),
  )
})

test('the wait is never longer than two windows', () => {
  fc.assert(
    fc.property(window, (now) => {
      expect(waitMs(now, 8, 900_000)).toBeLessThanOrEqual(1_800_000)
    }),
  )
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadMarks } from './spread-marks'

const GAP = 0.15

describe('marks on the line of dates', () => {
  it('stay to scale where there is room', () => {
    const place = spreadMarks([0, 0.4, 0.7, 1], GAP)
    expect([0, 0.4, 0.55, 0.7, 1].map(place)).toEqual([0, 0.4, expect.closeTo(0.55), 0.7, 1])
  })

  it('move apart where they are near each other, in order, within the line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.001, max: 0.999, noNaN: true }), { maxLength: 3 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (middle, anywhere) => {
          const shares = [0, ...middle.sort((a, b) => a - b), 1]
          const place = spreadMarks(shares, GAP)
          const drawn = shares.map(place)
          for (let i = 1; i < drawn.length; i++) {
            const apart = (drawn[i] ?? 0) - (drawn[i - 1] ?? 0)
            if (shares[i] !== shares[i - 1]) expect(apart).toBeGreaterThanOrEqual(GAP - 1e-9)
          }
          expect(place(anywhere)).toBeGreaterThanOrEqual(-1e-9)
          expect(place(anywhere)).toBeLessThanOrEqual(1 + 1e-9)
        },
      ),
    )
  })
})

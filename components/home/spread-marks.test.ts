import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadMarks } from './spread-marks'

test('marks with room between them keep their places', () => {
  expect(spreadMarks([0, 0.4, 0.7, 1], 0.25).places).toEqual([0, 0.4, 0.7, 1])
})

test('marks that crowd at either end are moved apart', () => {
  expect(spreadMarks([0, 0.05, 0.1, 1], 0.25).places).toEqual([0, 0.25, 0.5, 1])
  expect(spreadMarks([0, 0.9, 0.95, 1], 0.25).places).toEqual([0, 0.5, 0.75, 1])
})

test('whatever the days, labels never meet and order is kept', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(share, share, share, (a, b, at) => {
      const shares = [0, Math.min(a, b), Math.max(a, b), 1]
      const { places, placeOf } = spreadMarks(shares, 0.25)
      places.slice(1).forEach((place, i) => {
        expect(place - (places[i] ?? 0)).toBeGreaterThanOrEqual(0.25 - 1e-9)
      })
      expect(placeOf(at)).toBeGreaterThanOrEqual(0)
      expect(placeOf(at)).toBeLessThanOrEqual(1)
    }),
  )
})

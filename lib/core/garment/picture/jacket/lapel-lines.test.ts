import fc from 'fast-check'
import { expect, it } from 'vitest'
import { figureOf } from '../measures'
import { jacketLines } from './jacket-lines'
import { lapelLines, lapelWidthMm } from './lapel-lines'

const widths = ['slim', 'regular', 'wide']

it('gives a lapel the ordered width, square to its roll, on every body and front', () => {
  fc.assert(
    fc.property(
      fc.record({
        chestMm: fc.integer({ min: 760, max: 1420 }),
        shoulderMm: fc.integer({ min: 350, max: 560 }),
        backLengthMm: fc.integer({ min: 350, max: 520 }),
      }),
      fc.constantFrom('single-1', 'single-2', 'single-3', 'double-6x2'),
      fc.constantFrom('notch', 'peak'),
      fc.constantFrom(...widths),
      (body, front, lapel, width) => {
        const options = { front, lapel, 'lapel-width': width }
        const j = jacketLines({ ...figureOf('suit-men'), ...body }, options)
        const l = lapelLines(j, options)
        const [x, y] = [l.tip[0] - j.breakPoint[0], l.tip[1] - j.breakPoint[1]]
        const measured = x * l.across[0] + y * l.across[1]
        expect(Math.abs(measured - lapelWidthMm(width))).toBeLessThan(6)
      },
    ),
  )
})

it('turns the lapel at the first button, wherever the front puts it', () => {
  for (const front of ['single-1', 'single-2', 'single-3', 'double-6x2']) {
    const j = jacketLines(figureOf('suit-women'), { front })
    expect((j.buttonYs[0] ?? 0) - j.breakPoint[1]).toBeGreaterThan(20)
    expect((j.buttonYs[0] ?? 0) - j.breakPoint[1]).toBeLessThan(30)
  }
})

it('closes women’s fronts the other way', () => {
  expect(jacketLines(figureOf('suit-men'), {}).closing).toBe(1)
  expect(jacketLines(figureOf('suit-women'), {}).closing).toBe(-1)
})

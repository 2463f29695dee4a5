import { expect, it } from 'vitest'
import type { Lay, Pen } from '../pen'
import { SILENT_PEN } from '../silent-pen'
import { type Waisting, waistedPanels } from './waisted-panels'

const WAISTING: Waisting = {
  seamXs: [120, 110, 112],
  topY: 250,
  waistY: 440,
  lowY: 630,
  takenMm: 9,
  originY: 231,
}

/** What a lay moves the pattern by, sideways, at a height. */
const shiftAt = (fill: string, y: number): number => {
  const { xMm = 0, yMm = 0, slope = 0 } = JSON.parse(fill) as Lay
  return xMm + slope * (y - yMm)
}

const pen: Pen = { ...SILENT_PEN, isFigured: true, cloth: (lay) => JSON.stringify(lay ?? {}) }

it.each([1, -1] as const)('draws stripes in at the waist and nowhere else, on side %i', (side) => {
  const [above, below] = waistedPanels(pen, side, WAISTING).map(({ fill }) => fill)
  expect(shiftAt(above ?? '', WAISTING.topY)).toBeCloseTo(0)
  expect(shiftAt(above ?? '', WAISTING.waistY)).toBeCloseTo(-side * 9)
  expect(shiftAt(below ?? '', WAISTING.waistY)).toBeCloseTo(-side * 9)
  expect(shiftAt(below ?? '', WAISTING.lowY)).toBeCloseTo(0)
})

it('costs plain cloth nothing', () => {
  expect(waistedPanels({ ...pen, isFigured: false }, 1, WAISTING)).toEqual([])
})

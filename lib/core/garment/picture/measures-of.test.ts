import { describe, expect, it } from 'vitest'
import { bodyOfNumber } from '@/lib/core/fit/size-chart'
import { CLOTHS } from '../cloths.data'
import { drawCut } from './draw-cut'
import { type Figure, figureOf } from './measures'
import { measuresOf } from './measures-of'

const [cloth] = CLOTHS
if (!cloth) throw new Error('no cloth')

describe.each([
  ['suit-men', 'm', 50],
  ['suit-women', 'w', 38],
] as const)('the measures of %s', (cut, sex, size) => {
  it('are the usual figure for the middle size, within 2 %', () => {
    const found = measuresOf(cut, sex, bodyOfNumber({ sex }, size))
    const usual = figureOf(cut, sex)
    for (const [key, mm] of Object.entries(usual))
      if (typeof mm === 'number')
        expect(Math.abs(Number(found[key as keyof typeof found]) / mm - 1), key).toBeLessThan(0.02)
  })
})

it.each(['m', 'w'] as Figure[])('predict what a person (%s) did not measure', (sex) => {
  const short = measuresOf('overcoat', sex, { height: 1650, chest: 960 })
  const tall = measuresOf('overcoat', sex, { height: 1950, chest: 960 })
  expect(tall.sleeveMm).toBeGreaterThan(short.sleeveMm + 60)
  expect(tall.jacketLengthMm).toBeGreaterThan(short.jacketLengthMm + 40)
  expect(tall.insideLegMm).toBeGreaterThan(short.insideLegMm + 100)
  expect(tall.chestMm).toBe(960)
})

it('fall back to the usual figure when the height is not known', () => {
  expect(measuresOf('shirt', 'w', { chest: 900 })).toEqual(figureOf('shirt', 'w'))
})

it('draw a tall jacket otherwise than a short one, with buttons and lapels of the same millimetres', () => {
  const drawn = (height: number, chest: number) =>
    drawCut({
      cut: 'suit-men',
      view: 'front',
      options: {},
      cloth,
      measures: measuresOf('suit-men', 'm', { height, chest }),
      prefix: 'a-',
    })
  const short = drawn(1650, 960)
  const tall = drawn(1950, 960)
  expect(tall.frame.height).toBeGreaterThan(short.frame.height + 60)
  const radii = ({ markup }: typeof tall) => new Set(markup.match(/ r="(10|6\.2)"/g))
  expect(radii(tall)).toEqual(radii(short))
  expect(radii(tall).size).toBe(2)
})

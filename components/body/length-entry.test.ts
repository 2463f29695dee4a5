import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOtherUnit, type LengthUnit, parseLength, writeLength } from './length-entry'

const unit = fc.constantFrom<LengthUnit>('cm', 'inch')

describe('a length as people write it', () => {
  it.each([
    ['57.8', 'cm', 578],
    ['57,8', 'cm', 578],
    ['57，8', 'cm', 578],
    [' 96 cm ', 'cm', 960],
    ['96 cm', 'inch', 960],
    ['38 1/2 in', 'cm', 978],
    ['38 1/2', 'inch', 978],
    ['38-1/2', 'inch', 978],
    ['38½', 'inch', 978],
    ['38 ½"', 'inch', 978],
    ['7/8', 'inch', 22],
    ['38.5', 'inch', 978],
  ] as const)('reads %s %s', (text, from, lengthMm) => {
    expect(parseLength(text, from)).toBe(lengthMm)
  })

  it.each(['', 'x', '1/0', '38 3/2', '1e3', '-5', '38 1/2 3', '٣٨', '12345'])(
    'refuses %s',
    (text) => {
      expect(parseLength(text, 'inch')).toBeNull()
    },
  )

  it('keeps its value, however often the unit is switched', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.array(unit), (lengthMm, units) => {
        let text = writeLength(lengthMm, 'cm')
        let now: LengthUnit = 'cm'
        for (const next of units) {
          text = inOtherUnit(text, now, next)
          now = next
        }
        expect(parseLength(text, now)).toBe(lengthMm)
      }),
    )
  })

  it('means the same millimetres in the other unit, fractions too', () => {
    const written = fc.oneof(
      fc
        .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 7 }))
        .map(([whole, eighths]) => `${whole} ${eighths}/8`),
      fc.integer({ min: 1, max: 99_999 }).map((hundredths) => String(hundredths / 100)),
    )
    fc.assert(
      fc.property(written, unit, unit, (text, from, to) => {
        expect(parseLength(inOtherUnit(text, from, to), to)).toBe(parseLength(text, from))
      }),
    )
  })

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), unit, (text, from) => {
        const lengthMm = parseLength(text, from)
        expect(lengthMm === null || Number.isInteger(lengthMm)).toBe(true)
      }),
    )
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOtherUnit, parseLength, writeLength } from './length-entry'

test('a comma and a point mean the same', () => {
  expect(parseLength('57,8', 'cm')).toBe(578)
  expect(parseLength(' 57.8 ', 'cm')).toBe(578)
  expect(parseLength('22.76', 'inch')).toBe(578)
})

test('what is not a number stays what it is', () => {
  for (const text of ['', 'fifty', '5 7', '-3', '1e3']) expect(parseLength(text, 'cm')).toBeNull()
  expect(inOtherUnit('about 50', 'cm', 'inch')).toBe('about 50')
})

test('going to inches and back never changes a value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (lengthMm) => {
      const inches = inOtherUnit(writeLength(lengthMm, 'cm'), 'cm', 'inch')
      expect(parseLength(inOtherUnit(inches, 'inch', 'cm'), 'cm')).toBe(lengthMm)
    }),
  )
})

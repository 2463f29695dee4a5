import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MEASURE_RANGES } from './measures/measure-ranges.data'
import { readPatternInput } from './read-pattern-input'
import { refusalSentence } from './refusal-sentence'

const BODY = { height: 1755, weight: 84, chest: 1056, waist: 936 }
const request = { family: 'suit', sex: 'male', measurements: BODY, fit: 'regular' }
const measured = (values: Record<string, unknown>) => ({
  ...request,
  measurements: { ...BODY, ...values },
})

describe('the gate of the drafting room', () => {
  it('lets a sound request through', () => {
    expect(readPatternInput(request).ok).toBe(true)
    expect(readPatternInput(measured({ age: 40, sleeveLeft: 590, sleeveRight: 601 })).ok).toBe(true)
  })

  it.each([
    [null, ''],
    ['suit', ''],
    [{}, '/family'],
    [{ ...request, family: 'toString' }, '/family'],
    [{ ...request, sex: 'both' }, '/sex'],
    [{ ...request, fit: 'tight' }, '/fit'],
    [{ ...request, fitt: 'slim' }, '/fitt'],
    [{ ...request, measurements: [] }, '/measurements'],
    [measured({ chest: '1056' }), '/measurements/chest'],
    [measured({ chest: Number.NaN }), '/measurements/chest'],
    [measured({ chest: 1e6 }), '/measurements/chest'],
    [measured({ chest: -1056 }), '/measurements/chest'],
    [measured({ chest: null }), '/measurements/chest'],
    [measured({ bust: 900 }), '/measurements/bust'],
    [measured({ constructor: 900 }), '/measurements/constructor'],
    [measured({ neck: 600 }), '/measurements/neck'],
    [measured({ waist: 1500 }), '/measurements/waist'],
    [measured({ inseam: 1150 }), '/measurements/inseam'],
    [measured({ sleeveLeft: 560, sleeveRight: 640 }), '/measurements/sleeveRight'],
    [
      JSON.parse('{"family":"suit","sex":"male","measurements":{"__proto__":{"chest":1}}}'),
      '/measurements/__proto__',
    ],
    [{ ...request, posture: { stoop: 3 } }, '/posture/stoop'],
    [{ ...request, posture: { slope: 3 } }, '/posture/slope'],
    [
      { ...request, posture: { shoulderSlopeLeft: 6, shoulderSlopeRight: 30 } },
      '/posture/shoulderSlopeRight',
    ],
    [{ ...request, modules: { vents: 'nine' } }, '/modules/vents'],
    [{ ...request, modules: { vents: 2 } }, '/modules/vents'],
    [{ ...request, modules: { constructor: 'x' } }, '/modules/constructor'],
    [{ ...request, modules: { front: 'double-8x4' } }, '/modules/front'],
    [{ ...request, family: 'overcoat', modules: { shoulder: 'dropped' } }, '/modules/shoulder'],
    [{ ...request, oneWay: 'yes' }, '/oneWay'],
    [{ ...request, clothWidthMm: '1500' }, '/clothWidthMm'],
    [{ ...request, clothWidthMm: 10 }, '/clothWidthMm'],
  ])('refuses %j by its field', (value, pointer) => {
    const read = readPatternInput(value)
    expect(read.ok ? 'drawn' : read.error.pointer).toBe(pointer)
  })

  it.each([
    ['inches', { chest: 41.5 }],
    ['centimetres', { chest: 105.6 }],
    ['half', { chest: 528 }],
  ])('guesses what went wrong: %s', (likely, values) => {
    const read = readPatternInput(measured(values))
    expect(read.ok ? undefined : read.error).toMatchObject({ code: 'out-of-range', likely })
    if (!read.ok) expect(refusalSentence(read.error)['zh-CN']).not.toBe('')
  })

  it('never lets a value beyond its range through, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(MEASURE_RANGES)),
        fc.oneof(fc.double(), fc.anything()),
        (key, value) => {
          const range = MEASURE_RANGES[key as keyof typeof MEASURE_RANGES]
          const isInside = typeof value === 'number' && value >= range[0] && value <= range[1]
          fc.pre(!isInside && value !== undefined)
          expect(readPatternInput(measured({ [key]: value })).ok).toBe(false)
        },
      ),
    )
  })
})

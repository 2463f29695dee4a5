import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FitPreference } from '@/lib/core/fit/fit'
import { CUTS } from '@/lib/core/garment/cut'
import { bodyProfileSchema } from './body-profile-schema'
import { finishedMeasures } from './finished-measures'
import { BODY_KEYS, type BodyValues } from './measurement'
import { MEASUREMENTS } from './measurements.data'

/** A man of the survey's middle. */
const man: BodyValues = {
  height: 1755,
  weight: 84.4,
  chest: 1056,
  waist: 936,
  seat: 1016,
  biacromial: 415,
  backLength: 477,
  sleeveLeft: 592,
  sleeveRight: 592,
  inseam: 844,
}
describe('the measurements', () => {
  it('are all there, in both languages, with what is usual inside what is allowed', () => {
    expect(MEASUREMENTS.map(({ key }) => key).sort()).toEqual([...BODY_KEYS].sort())
    for (const { name, how, allowed, typical } of MEASUREMENTS) {
      for (const text of [name, how]) {
        expect(text.en).not.toBe('')
        expect(text['zh-CN']).toMatch(/\p{Script=Han}/u)
      }
      for (const [from, to] of typical ? [typical.m, typical.w] : []) {
        expect(from).toBeGreaterThan(allowed[0])
        expect(to).toBeLessThan(allowed[1])
      }
    }
  })
})

describe('finished measures', () => {
  it('grow with the preference and keep the sides apart', () => {
    const of = (preference: FitPreference) =>
      finishedMeasures({
        cut: 'suit-men',
        sex: 'm',
        values: { ...man, sleeveRight: 600 },
        preference,
      }).measures
    expect(of('slim').chest).toBeLessThan(of('regular').chest ?? 0)
    expect(of('regular').chest).toBeLessThan(of('relaxed').chest ?? 0)
    expect(of('regular').chest).toBe(1140.5)
    const { sleeveLeft = 0, sleeveRight = 0 } = of('regular')
    expect(sleeveRight - sleeveLeft).toBe(8)
  })

  it('name what was assumed', () => {
    expect(
      finishedMeasures({ cut: 'suit-men', sex: 'm', values: man, preference: 'regular' }).assumed,
    ).toEqual(['waistH', 'thigh'])
  })

  it('are whole tenths for every allowed body', () => {
    const values = fc.record(
      Object.fromEntries(
        MEASUREMENTS.map(({ key, allowed: [min, max] }) => [key, fc.integer({ min, max })]),
      ),
    )
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...CUTS),
        fc.constantFrom('m' as const, 'w' as const),
        (body, cut, sex) => {
          const { measures } = finishedMeasures({ cut, sex, values: body, preference: 'regular' })
          for (const mm of Object.values(measures))
            expect(Math.abs(mm * 10 - Math.round(mm * 10))).toBeLessThan(1e-6)
        },
      ),
    )
  })
})

describe('the door for profiles', () => {
  const profile = { sex: 'm', values: man, preference: 'regular', consentAtMs: null }

  it('lets a profile in and nothing else', () => {
    expect(bodyProfileSchema.safeParse(profile).success).toBe(true)
    expect(bodyProfileSchema.safeParse({ ...profile, name: 'x' }).success).toBe(false)
    expect(
      bodyProfileSchema.safeParse({ ...profile, values: { ...man, chest: 1056.5 } }).success,
    ).toBe(false)
    expect(
      bodyProfileSchema.safeParse({ ...profile, values: { ...man, weight: 84.45 } }).success,
    ).toBe(false)
  })
})

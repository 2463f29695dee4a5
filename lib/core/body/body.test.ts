import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyProfileSchema } from './body-profile-schema'
import { checkProfile } from './check-profile'
import { FINISHED_KEYS, finishedMeasures } from './finished-measures'
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
const codes = (values: BodyValues) =>
  checkProfile('m', values).map(({ key, code }) => `${code}:${key}`)

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

describe('the check of a profile', () => {
  it('finds nothing in an ordinary body', () => expect(codes(man)).toEqual([]))

  it('asks for what a suit needs', () => {
    expect(codes({ height: 1755, weight: 84 })).toContain('missing:chest')
    expect(codes({ height: 1755, weight: 84 })).not.toContain('missing:calf')
  })

  it.each([
    ['half-girth:chest', { chest: 528 }],
    ['inches:chest', { chest: 410 }],
    ['inches:waist', { waist: 370 }],
    ['pounds:weight', { weight: 186 }],
    ['outseam-for-inseam:inseam', { inseam: 1054 }],
    ['chest-under-waist:chest', { chest: 900, waist: 1010 }],
    ['seat-under-waist:seat', { seat: 880, waist: 1000 }],
    ['sides-differ:sleeveRight', { sleeveRight: 560 }],
    ['out-of-range:height', { height: 3000 }],
  ])('says %s', (finding, wrong) => {
    expect(codes({ ...man, ...wrong })).toContain(finding)
  })
})

describe('finished measures', () => {
  it('grow with the preference and keep the sides apart', () => {
    const of = (preference: 'slim' | 'regular' | 'relaxed') =>
      finishedMeasures({ sex: 'm', values: { ...man, sleeveRight: 600 }, preference }).measures
    expect(of('slim').chest).toBeLessThan(of('regular').chest)
    expect(of('regular').chest).toBeLessThan(of('relaxed').chest)
    expect(of('regular').chest).toBe(1140.5)
    expect(of('regular').sleeveRight - of('regular').sleeveLeft).toBe(8)
  })

  it('name what was assumed', () => {
    expect(finishedMeasures({ sex: 'm', values: man, preference: 'regular' }).assumed).toEqual([
      'waistH',
      'thigh',
    ])
  })

  it('are whole tenths for every allowed body', () => {
    const values = fc.record(
      Object.fromEntries(
        MEASUREMENTS.map(({ key, allowed: [min, max] }) => [key, fc.integer({ min, max })]),
      ),
    )
    fc.assert(
      fc.property(values, fc.constantFrom('m' as const, 'w' as const), (body, sex) => {
        const { measures } = finishedMeasures({ sex, values: body, preference: 'regular' })
        for (const key of FINISHED_KEYS)
          expect(Math.abs(measures[key] * 10 - Math.round(measures[key] * 10))).toBeLessThan(1e-6)
      }),
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

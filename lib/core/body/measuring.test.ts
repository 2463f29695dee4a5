import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PATTERN_KEYS } from '@/lib/core/pattern/measures/pattern-keys'
import { seededRandom } from '@/lib/core/shared/random'
import { draftingBody } from './drafting-body'
import { doubtPlaces, garmentDoubts } from './garment-doubt'
import { ASKED, DEPTHS, POSITIONS, positionsOf } from './measure-plan.data'
import type { BodyKey, BodyValues, Sex } from './measurement'
import { MEASUREMENTS } from './measurements.data'
import { bodyModel, placeOf } from './model/body-model'
import { boughtBy, isAnswered, orderedPositions } from './next-position'
import { openFindings } from './open-findings'
import { answersOf } from './profile-answers'

const FAMILIES = ['suit-men', 'suit-women', 'shirt', 'trousers', 'overcoat', 'waistcoat']
const sex = fc.constantFrom<Sex>('m', 'w')
const middle = (of: Sex): BodyValues => ({
  height: Math.round(bodyModel(of).mean[placeOf('height')] ?? 0),
  weight: Math.round(bodyModel(of).mean[placeOf('weight')] ?? 0),
})
/** An ordinary man; his waist is a parameter of most tests. */
const man: BodyValues = { height: 1755, weight: 84.4, chest: 1056, waist: 936, seat: 1016 }

describe('the plan of measuring', () => {
  it('asks three values, fourteen, and twenty-five at nineteen positions', () => {
    expect(DEPTHS.map((depth) => ASKED[depth].length)).toEqual([3, 14, 25])
    expect(POSITIONS).toHaveLength(19)
    expect(new Set(ASKED.full).size).toBe(25)
    for (const key of ASKED.standard) expect(ASKED.full).toContain(key)
  })

  it.each(['suit-men', 'suit-women', 'shirt', 'waistcoat'])(
    'asks height, weight, waist for %s',
    (family) => {
      for (const of of ['m', 'w'] as const) {
        const depth = { depth: 'full' as const, family }
        const ids = orderedPositions(of, answersOf({ sex: of, values: middle(of) }), depth)
        expect(ids.slice(0, 3).map(({ id }) => id)).toEqual(['height', 'weight', 'waist'])
        expect(ids).toHaveLength(19)
      }
    },
  )

  it('loses no answer between depths: a deeper one asks everything of the other and more', () => {
    for (const position of positionsOf('quick')) expect(isAnswered(position, man)).toBe(true)
    expect(positionsOf('standard').filter((each) => isAnswered(each, man))).toHaveLength(5)
  })
})

describe('what is left to doubt', () => {
  it('never grows with an answer, at any place of any garment', () => {
    const keys = ASKED.full.filter((key) => key !== 'height' && key !== 'weight')
    fc.assert(
      fc.property(
        sex,
        fc.constantFrom(...FAMILIES),
        fc.shuffledSubarray(keys, { minLength: 1, maxLength: 8 }),
        (of, family, asked) => {
          let values: Partial<Record<BodyKey, number>> = { ...middle(of) }
          let before = garmentDoubts(of, answersOf({ sex: of, values }), family)
          for (const key of asked) {
            const [low, high] = MEASUREMENTS.find((each) => each.key === key)?.allowed ?? [0, 0]
            values = { ...values, [key]: Math.round((low + high) / 2) }
            const after = garmentDoubts(of, answersOf({ sex: of, values }), family)
            after.forEach(({ within90Mm }, index) => {
              expect(within90Mm).toBeLessThanOrEqual(before[index]?.within90Mm ?? 0)
            })
            before = after
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('is said of the places of the garment, and a sleeve is within 10 mm once both arms are known', () => {
    expect(doubtPlaces('trousers')).toEqual(['trouserWaist', 'rise', 'thigh', 'inseam'])
    const arms = { ...man, sleeveLeft: 592, sleeveRight: 594 }
    const sleeve = garmentDoubts('m', answersOf({ sex: 'm', values: arms }), 'suit-men')[0]
    expect(sleeve?.place).toBe('sleeve')
    expect(sleeve?.within90Mm).toBeLessThanOrEqual(10)
  })

  it('is what a question promises to take away', () => {
    const answers = answersOf({ sex: 'm', values: { height: 1755, weight: 84 } })
    const arms = POSITIONS.find(({ id }) => id === 'arms')
    const bought = arms && boughtBy('m', answers, arms, 'suit-men')
    expect(bought).toMatchObject({ place: 'sleeve' })
    expect(bought?.after90Mm).toBeLessThan((bought?.before90Mm ?? 0) / 2)
    const [sleeve] = garmentDoubts('m', answers, 'suit-men')
    expect(bought?.before90Mm).toBe(sleeve?.within90Mm)
  })
})

describe('findings', () => {
  const entered = (values: BodyValues) => ({ sex: 'm' as const, values })

  it('are none for an ordinary body', () => {
    expect(openFindings(entered(man), { unit: 'cm' })).toEqual([])
  })

  it.each([
    ['inches', { chest: 416 }, 'chest', 1057],
    ['half-girth', { chest: 528 }, 'chest', 1056],
    ['pounds', { weight: 186 }, 'weight', 84.4],
  ] as const)('name %s with numbers and propose the repair', (code, wrong, key, proposed) => {
    const [finding] = openFindings(entered({ ...man, ...wrong }), { unit: 'cm' })
    expect(finding?.id.startsWith(`${code}:${key}:`)).toBe(true)
    expect(finding?.proposed).toBeCloseTo(proposed, 0)
    expect(finding?.text.en).toMatch(/\d/)
    expect(finding?.text['zh-CN']).toMatch(/\p{Script=Han}/u)
  })

  it('may be kept as they are, and are asked again about another value', () => {
    const odd = { ...man, chest: 930 }
    const [first] = openFindings(entered(odd), { unit: 'cm' })
    expect(first?.mayKeep).toBe(true)
    const confirmed = openFindings(entered(odd), { unit: 'cm' }).map(({ id }) => id)
    expect(openFindings(entered(odd), { unit: 'cm', confirmed })).toEqual([])
    expect(openFindings(entered({ ...odd, chest: 915 }), { unit: 'cm', confirmed })).not.toEqual([])
  })

  it('speak inches to who writes inches', () => {
    const [finding] = openFindings(entered({ ...man, chest: 930 }), { unit: 'inch' })
    expect(finding?.text.en).toContain('36.6 inches')
  })

  it('say it when left and right are far apart', () => {
    const apart = { ...man, sleeveLeft: 592, sleeveRight: 560 }
    expect(openFindings(entered(apart), { unit: 'cm' }).map(({ key }) => key)).toContain(
      'sleeveRight',
    )
  })

  it('never pass a value that the door refuses, nor throw at any number', () => {
    const values = fc
      .uniqueArray(fc.constantFrom(...MEASUREMENTS.map(({ key }) => key)), { maxLength: 9 })
      .chain((keys) =>
        fc.record(Object.fromEntries(keys.map((key) => [key, fc.integer({ min: 0, max: 9999 })]))),
      )
    fc.assert(
      fc.property(sex, values, (of, body: BodyValues) => {
        const findings = openFindings({ sex: of, values: body }, { unit: 'cm' })
        for (const { key, allowed } of MEASUREMENTS) {
          const value = body[key]
          if (value === undefined || (value >= allowed[0] && value <= allowed[1])) continue
          expect(findings.some((finding) => finding.key === key && !finding.mayKeep)).toBe(true)
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('a body for drafting', () => {
  it('has every measure, lies between tape and prediction, and keeps the sides apart', () => {
    const values = { ...man, sleeveLeft: 600, sleeveRight: 580, shoulderSlopeLeft: 24 }
    const body = draftingBody({ sex: 'm', values, preference: 'regular', consentAtMs: null })
    for (const key of PATTERN_KEYS) expect(Number.isFinite(body.measurements[key])).toBe(true)
    expect(body.sleeveLeft).toBeGreaterThan(body.sleeveRight)
    expect(Math.abs(body.measurements.chest - 1056)).toBeLessThan(10)
    expect(body.posture.shoulderSlopeLeft).toBeGreaterThan(20)
  })

  it('trusts a tailor more than a memory', () => {
    const random = seededRandom(5)
    const at = (source: 'self' | 'tailor') =>
      draftingBody({
        sex: 'm',
        values: { ...man, neck: 420 + Math.round(random()) },
        taken: { neck: { source, atMs: 0, tolerance: 3 } },
        preference: 'regular',
        consentAtMs: null,
      }).measurements.neck
    expect(Math.abs(at('tailor') - 420)).toBeLessThan(Math.abs(at('self') - 420))
  })

  it('hears a sloping shoulder that was only seen', () => {
    const posture = { leftShoulder: 'sloping', rightShoulder: 'level', stoop: 1 } as const
    const body = draftingBody({
      ...{ sex: 'm', values: man, posture, preference: 'regular', consentAtMs: null },
    })
    expect(body.posture.shoulderSlopeLeft).toBeGreaterThan(body.posture.shoulderSlopeRight ?? 90)
    expect(body.posture.stoop).toBe(1)
  })
})

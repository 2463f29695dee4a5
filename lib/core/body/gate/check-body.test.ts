import { describe, expect, it } from 'vitest'
import { FORMS, falseAlarms, gateRate, plain, SPOILED, taped } from '@/lib/bench/body-gate'
import { heldOut, surveyPeople } from '@/lib/bench/survey-people'
import { seededRandom } from '@/lib/core/shared/random'
import { bodyModel, modelOf } from '../model/body-model'
import { momentsOf } from '../model/survey-moments'
import { checkBody } from './check-body'
import { findSlips } from './find-slips'

/** Close to the survey's middle. */
const man = {
  height: 1756,
  weight: 85,
  chest: 1058,
  waist: 940,
  seat: 1019,
  neck: 397,
  biacromial: 416,
  backLength: 478,
  sleeve: 593,
  inseam: 845,
}
const check = (values: Record<string, number>) => checkBody(bodyModel('m'), plain(values))
const said = (values: Record<string, number>) =>
  check(values).findings.map(({ code, key }) => `${code}:${key}`)

describe('the plausibility gate', () => {
  it('leaves an ordinary body alone, and an empty entry too', () => {
    expect(check(man)).toEqual({ findings: [], repair: null })
    expect(check({})).toEqual({ findings: [], repair: null })
  })

  it.each([
    ['inches:chest', { chest: 417 }, { chest: 1059 }],
    ['inches:chest', { chest: 41.7 }, { chest: 1059 }],
    ['half-girth:waist', { waist: 470 }, { waist: 940 }],
    ['times-ten:sleeve', { sleeve: 5930 }, { sleeve: 593 }],
    ['tenth:inseam', { inseam: 84.5 }, { inseam: 845 }],
    ['pounds:weight', { weight: 187.4 }, { weight: 85 }],
    ['typo:backLength', { backLength: 578 }, { backLength: 478 }],
    ['typo:height', { height: 1576 }, { height: 1756 }],
  ] as const)('says %s of %j', (finding, wrong, repaired) => {
    const { repair } = check({ ...man, ...wrong })
    expect(said({ ...man, ...wrong })).toEqual([finding])
    expect(repair?.known).toEqual(repaired)
    expect(repair?.confidence).toBeGreaterThan(0.5)
  })

  it('says outseam-for-inseam and leaves the inside leg to be measured', () => {
    expect(said({ ...man, inseam: 1056 })).toEqual(['outseam-for-inseam:inseam'])
    expect(check({ ...man, inseam: 1056 }).repair).toBeNull()
  })

  it('names both fields that were exchanged, and puts both back', () => {
    const { findings, repair } = check({ ...man, sleeve: 845, inseam: 593 })
    expect(findings.map(({ code, key }) => `${code}:${key}`).sort()).toEqual([
      'swapped:inseam',
      'swapped:sleeve',
    ])
    expect(repair?.known).toEqual({ sleeve: 593, inseam: 845 })
  })

  it('sees through a whole form in inches and pounds', () => {
    const inches = Object.fromEntries(
      Object.entries(man).map(([key, value]) => [
        key,
        key === 'weight' ? 187 : Math.round(value / 2.54) / 10,
      ]),
    )
    const { findings, repair } = check(inches)
    expect(findings).toHaveLength(10)
    expect(findings.filter(({ code }) => code === 'inches')).toHaveLength(9)
    expect(repair?.known.chest).toBe(1059)
    expect(repair?.known.weight).toBe(84.8)
  })

  it('sees two slips at once', () => {
    expect(said({ ...man, waist: 470, weight: 187 }).sort()).toEqual([
      'half-girth:waist',
      'pounds:weight',
    ])
  })

  it('blocks what is on nobody and explains nothing away', () => {
    const [finding] = check({ ...man, chest: 2300 }).findings
    expect(finding).toMatchObject({ key: 'chest', severity: 'block', code: 'impossible' })
    expect(check({ ...man, chest: 2300 }).repair).toBeNull()
  })

  it('blocks what is on nobody also where the other answers agree', () => {
    const { findings } = check({ shoulderSlopeLeft: 60, shoulderSlopeRight: 60 })
    expect(findings.map(({ key, severity }) => `${severity}:${key}`).sort()).toEqual([
      'block:shoulderSlopeLeft',
      'block:shoulderSlopeRight',
    ])
  })

  it('sees girths in inches beside a height in centimetres', () => {
    const { repair } = check({ height: 1650, weight: 60, chest: 385, waist: 315 })
    expect(repair?.known).toEqual({ chest: 978, waist: 800 })
  })

  it('asks about either field where nobody can tell which one is off', () => {
    const keys = check({ chest: 1150, waist: 820 }).findings.map(({ key }) => key)
    expect([...keys].sort()).toEqual(['chest', 'waist'])
  })

  it('speaks in numbers, in both languages', () => {
    const [finding] = check({ ...man, chest: 417 }).findings
    expect(finding?.message.en).toMatch(
      /Chest: 41\.7 cm .* to .* cm\. It may have been 105\.9 cm\./,
    )
    expect(finding?.message['zh-CN']).toMatch(/胸围：41\.7 厘米.*105\.9 厘米/)
  })
})

describe.skipIf(!surveyPeople('m'))('on people it has not seen (needs EVALUATION_DATA)', () => {
  const both = (['m', 'w'] as const).map((sex) => {
    const { fitting, checking } = heldOut(surveyPeople(sex) ?? [])
    return { model: modelOf(sex, momentsOf(fitting)), people: checking }
  })

  it.each(['8', '16'])('asks at most 3 of 100 clean entries of %s fields', (form) => {
    for (const { model, people } of both)
      for (const source of ['exact', 'tape'] as const) {
        const random = seededRandom(5)
        const entries = people.map((person) => ({
          values: taped(person, FORMS[form] ?? [], source, random),
        }))
        expect(falseAlarms(model, entries)).toBeLessThanOrEqual(0.03)
      }
  })

  it.each(SPOILED.map((spoiled) => [spoiled.name, spoiled] as const))(
    'catches %s',
    (name, spoiled) => {
      const random = seededRandom(6)
      const rates = both.map(({ model, people }) => {
        // A slip without a name is tried on every field: fewer people will do.
        const asked = spoiled.code ? people : people.filter((_, index) => index % 5 === 0)
        const entries = asked.map((person) => ({
          person,
          values: taped(person, FORMS[16] ?? [], 'exact', random),
        }))
        return gateRate(model, entries, spoiled, random)
      })
      for (const { caught, named, repaired } of rates) {
        expect(caught).toBeGreaterThanOrEqual(spoiled.code ? 0.99 : 0.78)
        if (spoiled.code) expect(named).toBeGreaterThanOrEqual(0.985)
        if (['inches', 'half', 'pounds'].includes(name))
          expect(repaired).toBeGreaterThanOrEqual(0.9)
      }
      if (!spoiled.code) return
      const all = rates.reduce((sum, { tried }) => sum + tried, 0)
      const right = rates.reduce((sum, { tried, named }) => sum + tried * named, 0)
      expect(right / all).toBeGreaterThanOrEqual(0.99)
    },
  )

  it('proposes nothing silently: the entry is as it was', () => {
    const answers = plain({ ...man, chest: 417 })
    const before = JSON.stringify(answers)
    findSlips(bodyModel('m'), answers)
    expect(JSON.stringify(answers)).toBe(before)
  })
})

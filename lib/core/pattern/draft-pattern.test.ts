import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { heldOut, surveyPeople } from '@/lib/bench/survey-people'
import { canonicalJson } from '@/lib/core/shared/canonical-json'
import { faultsOf } from '@/lib/testing/pattern-faults'
import { type DraftedPattern, draftPattern, type PatternAnswer } from './draft-pattern'
import { boxOf } from './geometry/outline'
import { completeBody } from './measures/complete-body'
import { PATTERN_KEYS } from './measures/pattern-keys'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const draft = (request: unknown) => draftPattern(request, { complete: completeBody, digest })
const drafted = (request: unknown): DraftedPattern => {
  const result = draft(request)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const answer = (request: unknown): PatternAnswer => drafted(request).answer

const MAN = { height: 1755, weight: 84, chest: 1056, waist: 936, sleeve: 590, inseam: 845 }
const suit = { family: 'suit', sex: 'male', measurements: MAN, fit: 'regular' }
const FAMILIES = ['jacket', 'waistcoat', 'trousers', 'shirt', 'overcoat'] as const

describe('a drafted pattern', () => {
  it('is sound for a suit with waistcoat, two different shoulders and a carriage of its own', () => {
    const result = answer({
      ...suit,
      measurements: { ...MAN, sleeveLeft: 586, sleeveRight: 597 },
      posture: {
        shoulderSlopeLeft: 17,
        shoulderSlopeRight: 24,
        stoop: 2,
        belly: 1,
        neckForward: 1,
      },
      modules: { waistcoat: 'single-5', lapel: 'peak', 'trousers-front': 'pleat-2' },
    })
    expect(faultsOf(result)).toEqual([])
    expect(result.finished.sleeveRight).toBeCloseTo((result.finished.sleeveLeft ?? 0) + 11, 5)
    const sides = result.pieces.filter(({ part }) => part === 'sleeve-top').map(({ side }) => side)
    expect(new Set(sides)).toEqual(new Set(['left', 'right']))
  })

  it('has the same hash for the same request, and says what was assumed', () => {
    const once = answer(suit)
    const { hash, ...content } = once
    expect(answer(structuredClone(suit)).hash).toBe(hash)
    expect(digest(canonicalJson(content))).toBe(hash)
    expect(once.assumed).toContain('seat')
    expect(once.assumed).not.toContain('chest')
  })

  it.each(['suit', 'shirt', 'overcoat'])(
    'makes a longer sleeve without touching anything else (%s)',
    (family) => {
      const before = answer({ ...suit, family })
      const longer = { ...MAN, sleeve: MAN.sleeve + 20 }
      const after = answer({ ...suit, family, measurements: longer })
      for (const [at, piece] of before.pieces.entries()) {
        const other = after.pieces[at]
        if (!other) throw new Error(piece.id)
        if (!/^(sleeve|cuff)/.test(piece.part))
          expect(other.outline, piece.id).toEqual(piece.outline)
        // Cuffs and plackets keep their size; they only sit lower.
        if (!/^sleeve($|-top|-under)/.test(piece.part)) continue
        const [a, b] = [boxOf(piece.outline), boxOf(other.outline)]
        const grown = b.maxY - b.minY - (a.maxY - a.minY)
        expect(grown, piece.id).toBeGreaterThan(18)
        expect(grown, piece.id).toBeLessThan(22)
      }
    },
  )

  it('turns with the body: stoop lengthens the back and shortens the front, the rest stays', () => {
    const height = (result: PatternAnswer, part: string) => {
      const box = boxOf(result.pieces.find((piece) => piece.part === part)?.outline ?? [])
      return box.maxY - box.minY
    }
    const [upright, stooped] = [answer(suit), answer({ ...suit, posture: { stoop: 2 } })]
    expect(height(stooped, 'back')).toBeGreaterThan(height(upright, 'back') + 4)
    expect(height(stooped, 'front')).toBeLessThan(height(upright, 'front') - 4)
    expect(height(stooped, 'side')).toBe(height(upright, 'side'))
    expect(stooped.finished).toEqual(upright.finished)
  })

  it.each(FAMILIES)('grows with its ease: slim, regular, relaxed (%s)', (family) => {
    const [slim, regular, relaxed] = (['slim', 'regular', 'relaxed'] as const).map((fit) =>
      answer({ ...suit, family, fit }),
    )
    for (const key of ['chest', 'waist', 'hips', 'thigh', 'hem'] as const) {
      const [a, b, c] = [slim?.finished[key], regular?.finished[key], relaxed?.finished[key]]
      if (a === undefined || b === undefined || c === undefined) continue
      expect(a, key).toBeLessThan(b)
      expect(b, key).toBeLessThan(c)
    }
  })
})

const surveys = [surveyPeople('m'), surveyPeople('w')]
const people = surveys.map((survey) => (survey ? heldOut(survey).checking : []))
const evaluated = surveys.every(Boolean) ? it : it.skip

describe('on people of the survey (EVALUATION_DATA)', () => {
  evaluated(
    'draws every family for held-out bodies, exactly, inside the cloth',
    () => {
      const EACH = 15
      let refused = 0
      for (const [at, held] of people.entries())
        for (let k = 0; k < EACH; k++) {
          const person = held[Math.floor((k * held.length) / EACH)]
          if (!person) throw new Error('no people')
          const measurements = Object.fromEntries(
            PATTERN_KEYS.flatMap((key) => (person[key] === undefined ? [] : [[key, person[key]]])),
          )
          for (const family of FAMILIES) {
            const result = draft({ family, sex: at === 0 ? 'male' : 'female', measurements })
            if (!result.ok) {
              refused++
              continue
            }
            const { finished, ease } = result.value.answer
            expect(faultsOf(result.value.answer)).toEqual([])
            if (family !== 'trousers')
              expect(
                Math.abs((finished.chest ?? 0) - (person.chest ?? 0) * (1 + (ease.chest ?? 0))),
              ).toBeLessThan(0.5)
          }
        }
      expect(refused).toBeLessThanOrEqual(3)
    },
    120_000,
  )
})

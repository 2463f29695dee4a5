import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FitPreference } from '@/lib/core/fit/fit'
import { type Person, people } from '@/lib/testing/drafted-sheet'
import { type DraftedGarment, draftGarment } from '../draft-garment'
import { armholeLengths } from '../freesewing/armhole-lengths'
import { draftDesign } from '../freesewing/draft-design'
import { flatten } from '../geometry/flatten'
import { boxOf, lengthOf } from '../geometry/outline'
import { stretch } from '../geometry/reroute'
import { pointOf } from '../pieces/library-point'
import { completeBody } from './complete-body'
import { GARMENT_EASE } from './fit-ease.data'
import { BALANCED } from './pattern-input'
import type { FullMeasures } from './pattern-keys'
import { CAP_EASE, sleeveAfterArm } from './sleeve-after-arm'
import { optionsFor } from './style-options'
import { libraryFor } from './to-library'

const FITS: readonly FitPreference[] = ['slim', 'regular', 'relaxed']
const SLEEVED = fc.constantFrom('jacket' as const, 'overcoat' as const)
/** Arms from thin to very thick, for the rest of the body. */
const ARMS = fc.double({ min: 0.85, max: 1.15, noNaN: true })
const RUNS = { numRuns: 12 }

function bodyOf({ sex, height, weight }: Person, arm = 1): FullMeasures {
  const body = completeBody(sex, { height, weight })
  if (!body) throw new Error('no body')
  return { ...body, biceps: body.biceps * arm }
}

function drafted(
  design: 'jacket' | 'overcoat',
  body: FullMeasures,
  fit: FitPreference = 'regular',
): DraftedGarment {
  const side = { sleeveMm: body.sleeve, slopeDeg: 20 }
  const sides = { left: side, right: side }
  const garment = draftGarment(design, {
    ...{ sex: 'male', body, sides, fit, posture: BALANCED, modules: {} },
  })
  if (!garment.ok) throw new Error(JSON.stringify(garment.error))
  return garment.value
}

describe('a sleeve drafted after the arm', () => {
  it('has the ease that was asked for, or at least half of it in the deepest armhole', () => {
    fc.assert(
      fc.property(SLEEVED, people, ARMS, fc.constantFrom(...FITS), (design, person, arm, fit) => {
        const { asked = 0, given = 0 } = drafted(design, bodyOf(person, arm), fit).arm ?? {}
        expect(asked).toBe(GARMENT_EASE[design][fit].biceps)
        expect(given).toBeGreaterThan(asked / 2 - 0.005)
        // As a body model expects arms, only the thickest fall short.
        if (arm < 0.95) expect(given).toBeGreaterThan(asked - 0.01)
      }),
      RUNS,
    )
  }, 60_000)

  it('is wider the wider the fit', () => {
    fc.assert(
      fc.property(SLEEVED, people, ARMS, (design, person, arm) => {
        const body = bodyOf(person, arm)
        const [slim, regular, relaxed] = FITS.map(
          (fit) => drafted(design, body, fit).left.upperArm ?? Number.NaN,
        )
        expect(regular).toBeGreaterThan(slim ?? Number.NaN)
        expect(relaxed).toBeGreaterThan(regular ?? Number.NaN)
      }),
      RUNS,
    )
  }, 60_000)

  it('moves nothing but the sleeve when it gets longer, and leaves the chest exact', () => {
    fc.assert(
      fc.property(SLEEVED, people, ARMS, (design, person, arm) => {
        const body = bodyOf(person, arm)
        const before = drafted(design, body)
        const after = drafted(design, { ...body, sleeve: body.sleeve + 20 })
        const others = ({ pieces }: DraftedGarment) =>
          pieces.filter(({ part }) => !/^(sleeve|cuff)/.test(part)).map(({ outline }) => outline)
        expect(others(after)).toEqual(others(before))
        const [short, long] = [before, after].map(({ pieces }) => {
          const { minY, maxY } = boxOf(pieces.find(({ part }) => part === 'sleeve-top')?.seam ?? [])
          return maxY - minY
        })
        expect(Math.abs((long ?? 0) - (short ?? 0) - 20)).toBeLessThan(2)
        const chest = body.chest * (1 + (GARMENT_EASE[design].regular.chest ?? 0))
        expect(Math.abs(2 * (before.left.chest ?? 0) - chest)).toBeLessThan(0.5)
      }),
      RUNS,
    )
  }, 60_000)

  it('has a cap that fits into the armhole', () => {
    fc.assert(
      fc.property(SLEEVED, people, ARMS, (design, person, arm) => {
        const body = bodyOf(person, arm)
        const measurements = libraryFor(design, body, { sleeveMm: body.sleeve, slopeDeg: 20 })
        const carriage = {
          heightMm: body.height,
          backLengthMm: body.backLength,
          posture: BALANCED,
        }
        const options = optionsFor(design, 'regular', {}, measurements, carriage)
        const setting = sleeveAfterArm(design, 'regular', { measurements, options })
        const result = draftDesign(design, [setting])
        const [parts] = result.ok ? result.value : []
        const way = (name: string, from: string, to: string): number => {
          const part = parts?.get(name)
          if (!part) throw new Error(`no ${name}`)
          const seam = flatten(part.paths.seam?.ops ?? [])
          const [a, b] = [pointOf(part, from), pointOf(part, to)]
          return Math.min(lengthOf(stretch(seam, a, b)), lengthOf(stretch(seam, b, a)))
        }
        const cap =
          way('topsleeve', 'backPitchPoint', 'tsLeftEdge') +
          way('undersleeve', 'usTip', 'usLeftEdge')
        const [armhole = 0] = armholeLengths(design, [setting])
        expect(Math.abs(cap - armhole * (1 + CAP_EASE))).toBeLessThan(3)
      }),
      RUNS,
    )
  }, 60_000)
})

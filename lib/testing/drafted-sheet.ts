import fc from 'fast-check'
import { expect } from 'vitest'
import { draftPattern } from '@/lib/core/pattern/draft-pattern'
import { distance, lengthOf, type Outline, type Xy } from '@/lib/core/pattern/geometry/outline'
import { stretch } from '@/lib/core/pattern/geometry/reroute'
import { completeBody } from '@/lib/core/pattern/measures/complete-body'
import type { DraftedPiece } from '@/lib/core/pattern/pieces/drafted-piece'
import { faultsOf } from './pattern-faults'

type Modules = Readonly<Record<string, string>>
export type Person = {
  readonly sex: 'male' | 'female'
  readonly height: number
  readonly weight: number
}

export const MAN: Person = { sex: 'male', height: 1780, weight: 80 }
const room = { complete: completeBody, digest: () => '' }

export const drafted = (
  family: string,
  modules: Modules,
  { sex, height, weight }: Person = MAN,
) => {
  const request = { family, sex, measurements: { height, weight }, modules }
  const result = draftPattern(request, room)
  if (!result.ok) throw new Error(`${family} ${JSON.stringify({ modules, sex, ...result.error })}`)
  const { answer, drawn } = result.value
  const piece = (part: string): DraftedPiece => {
    const found = drawn.find((each) => each.part === part)
    if (!found) throw new Error(`${family} has no ${part}`)
    return found
  }
  return { answer, piece, parts: drawn.map(({ part }) => part) }
}

export const people = fc
  .record({
    sex: fc.constantFrom('male' as const, 'female' as const),
    height: fc.integer({ min: 1560, max: 1980 }),
    bmi: fc.integer({ min: 19, max: 34 }),
  })
  .map(({ sex, height, bmi }): Person => {
    const tall = sex === 'female' ? height - 80 : height
    return { sex, height: tall, weight: Math.round(bmi * (tall / 1000) ** 2) }
  })

export const isSound = (family: string, choices: Readonly<Record<string, readonly string[]>>) =>
  fc.assert(
    fc.property(
      fc.record(
        Object.fromEntries(
          Object.entries(choices).map(([module, options]) => [module, fc.constantFrom(...options)]),
        ),
      ),
      people,
      (modules, person) => {
        expect(faultsOf(drafted(family, modules as Modules, person).answer)).toEqual([])
      },
    ),
    { numRuns: 12 },
  )

/** The shorter way along a seam between two places on it. */
export function between({ seam }: DraftedPiece, from: Xy, to: Xy): number {
  const line = withPoint(withPoint(seam, from), to)
  return Math.min(lengthOf(stretch(line, from, to)), lengthOf(stretch(line, to, from)))
}

function withPoint(line: Outline, p: Xy): Outline {
  const off = (at: number): number => {
    const [a, b] = [line[at] as Xy, line[(at + 1) % line.length] as Xy]
    return distance(a, p) + distance(p, b) - distance(a, b)
  }
  const nearest = line.reduce((best, _, at) => (off(at) < off(best) ? at : best), 0)
  return [...line.slice(0, nearest + 1), p, ...line.slice(nearest + 1)]
}

export const lowest = (line: Outline): number => Math.max(...line.map(([, y]) => y))

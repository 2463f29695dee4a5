import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftPattern, type PatternAnswer } from '../draft-pattern'
import { crossesItself } from '../geometry/crossing'
import { boxOf } from '../geometry/outline'
import { completeBody } from '../measures/complete-body'

const answer = (
  modules: Readonly<Record<string, string>>,
  measurements = { height: 1755, weight: 84 },
  sex = 'male',
): PatternAnswer => {
  const request = { family: 'suit', sex, measurements, modules }
  const drafted = draftPattern(request, { complete: completeBody, digest: () => '' })
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.error))
  return drafted.value.answer
}
const outlineOf = ({ pieces }: PatternAnswer, id: string) =>
  pieces.find((piece) => piece.id === id)?.outline ?? []

describe('styles of our own', () => {
  it('are drawn for every man, whatever is combined, without a line that crosses itself', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('single-1', 'single-2', 'single-3', 'double-6x2'),
        fc.constantFrom('notch', 'peak', 'shawl'),
        fc.constantFrom('slim', 'regular', 'wide'),
        fc.constantFrom('single-5', 'double-6'),
        fc.integer({ min: 1600, max: 2000 }),
        fc.integer({ min: 20, max: 34 }),
        (front, lapel, width, waistcoat, height, bmi) => {
          const weight = Math.round(bmi * (height / 1000) ** 2)
          const drawn = answer(
            { front, lapel, 'lapel-width': width, waistcoat },
            { height, weight },
          )
          for (const { id, outline } of drawn.pieces)
            expect(crossesItself(outline), `${id} ${front} ${lapel}`).toBe(false)
        },
      ),
      { numRuns: 10 },
    )
  })

  it('double-breasted: the front is wider by its overlap, everything behind it stays', () => {
    const [single, double] = [
      answer({ lapel: 'peak' }),
      answer({ front: 'double-6x2', lapel: 'peak' }),
    ]
    const width = (drawn: PatternAnswer) => {
      const { minX, maxX } = boxOf(outlineOf(drawn, 'jacket-front'))
      return maxX - minX
    }
    expect(width(double) - width(single)).toBeGreaterThan(50)
    for (const id of ['jacket-side', 'jacket-back', 'jacket-sleeve-top', 'jacket-undercollar'])
      expect(outlineOf(double, id), id).toEqual(outlineOf(single, id))
    expect(double.finished).toEqual(single.finished)
  })

  it('shawl: facing and upper collar are one piece, and the undercollar meets it', () => {
    const [notched, shawl] = [answer({}), answer({ lapel: 'shawl' })]
    const ids = shawl.pieces.map(({ id }) => id)
    expect(ids).not.toContain('jacket-collar')
    expect(ids).toContain('jacket-undercollar')
    const height = (drawn: PatternAnswer) => {
      const { minY, maxY } = boxOf(outlineOf(drawn, 'jacket-front-facing'))
      return maxY - minY
    }
    // The half collar's length, a little more or less, is added above the gorge.
    expect(height(shawl) - height(notched)).toBeGreaterThan(60)
  })

  it('waistcoat in two rows: wider fronts with a square hem', () => {
    const [single, double] = [answer({ waistcoat: 'single-5' }), answer({ waistcoat: 'double-6' })]
    const box = (drawn: PatternAnswer) => boxOf(outlineOf(drawn, 'waistcoat-front'))
    expect(box(single).minX - box(double).minX).toBeGreaterThan(40)
    expect(box(double).maxY).toBeLessThan(box(single).maxY)
  })
})

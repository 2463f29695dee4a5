import { describe, expect, it } from 'vitest'
import { draftGarment } from '../draft-garment'
import { type Box, boxOf, distance, type Outline, type Xy } from '../geometry/outline'
import { completeBody } from '../measures/complete-body'
import { BALANCED } from '../measures/pattern-input'
import type { FullMeasures } from '../measures/pattern-keys'
import { fullnessMm } from './bust'

const woman = (chest?: number): FullMeasures => {
  const known = { height: 1650, weight: 63, ...(chest !== undefined && { chest }) }
  const body = completeBody('female', known)
  if (!body) throw new Error('no body')
  return body
}
const jacket = (body: FullMeasures, sex: 'male' | 'female') => {
  const side = { sleeveMm: body.sleeve, slopeDeg: 15 }
  return draftGarment('jacket', {
    sex,
    body,
    sides: { left: side, right: side },
    fit: 'regular',
    posture: BALANCED,
    modules: {},
  })
}
const front = (body: FullMeasures, sex: 'male' | 'female') => {
  const drafted = jacket(body, sex)
  if (!drafted.ok) throw new Error(drafted.error.code)
  const piece = drafted.value.pieces.find(({ part }) => part === 'front')
  const side = drafted.value.pieces.find(({ part }) => part === 'side')
  const facing = drafted.value.pieces.find(({ part }) => part === 'front-facing')
  if (!piece || !side || !facing) throw new Error('no front')
  return { piece, side, facing, finished: drafted.value.left }
}
/** The way along the seam, from the highest point of the side edge down to the hem. */
const length = (line: Outline): number =>
  line.slice(1).reduce((sum, p, at) => sum + distance(p, line[at] as Xy), 0)

describe('the bust of a woman’s jacket', () => {
  const body = woman()
  const shaped = front(body, 'female')
  const flat = front(body, 'male')

  it('lengthens the front and gives the length back in a dart at the side', () => {
    const [dart] = shaped.piece.marks.slice(-1)
    expect(dart).toHaveLength(3)
    const [upper, tip, lower] = dart as [Xy, Xy, Xy]
    const taken = distance(upper, lower)
    expect(taken).toBeGreaterThan(4)
    // Both legs are sewn together.
    expect(Math.abs(distance(upper, tip) - distance(lower, tip))).toBeLessThan(0.5)
    // The seam with the side panel keeps its length once the dart is closed.
    const longer = length(shaped.piece.seam) - length(flat.piece.seam)
    expect(Math.abs(longer - 2 * taken)).toBeLessThan(0.5)
    expect(shaped.side.outline).toEqual(flat.side.outline)
  })

  it('notches both legs of the dart where they leave the edge', () => {
    const [dart] = shaped.piece.marks.slice(-1)
    const [upper, , lower] = dart as [Xy, Xy, Xy]
    for (const leg of [upper, lower])
      expect(shaped.piece.notches.some((notch) => distance(notch, leg) < 0.2)).toBe(true)
    expect(shaped.piece.notches.length).toBe(flat.piece.notches.length + 2)
  })

  it('leaves the tongue of the facing whole, for fuller and for flatter figures', () => {
    for (const more of [-40, -20, 0, 20, 40, 60]) {
      const each = { ...body, chest: body.chest + more }
      const tongue = (sex: 'male' | 'female'): Box => {
        const { seam } = front(each, sex).facing
        const reach = Math.max(...seam.map(([x]) => x))
        return boxOf(seam.filter(([x]) => x > reach - 40))
      }
      const [woman, man] = [tongue('female'), tongue('male')]
      expect(woman.maxX).toBeCloseTo(man.maxX, 0)
      expect(woman.maxY - woman.minY).toBeCloseTo(man.maxY - man.minY, 0)
    }
  })

  it('changes no girth', () => {
    expect(shaped.finished).toEqual(flat.finished)
  })

  it('is deeper for a fuller bust and refused, not drawn, far beyond the survey', () => {
    const depth = (each: FullMeasures) => {
      const [dart] = front(each, 'female').piece.marks.slice(-1)
      const [upper, , lower] = dart as [Xy, Xy, Xy]
      return distance(upper, lower)
    }
    const fuller = { ...body, chest: body.chest + 60 }
    expect(fullnessMm(fuller)).toBeCloseTo(fullnessMm(body) + 60)
    expect(depth(fuller)).toBeGreaterThan(depth(body) + 8)
    const drafted = jacket({ ...body, chest: body.chest + 170 }, 'female')
    expect(drafted.ok ? undefined : drafted.error.code).toBe('bust-not-drawable')
  })
})

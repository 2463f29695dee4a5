import { describe, expect, it } from 'vitest'
import { between, drafted, isSound, lowest } from '@/lib/testing/drafted-sheet'
import { distance, lengthOf, type Xy } from '../geometry/outline'
import { stretch } from '../geometry/reroute'
import type { DraftedPiece } from './drafted-piece'

describe('for whoever it is, a sheet without a fault', () => {
  it('of a shirt with short sleeves, a wing collar, any hem', () => {
    isSound('shirt', {
      sleeve: ['short', 'long'],
      collar: ['wing', 'classic'],
      hem: ['curved', 'straight', 'gusset'],
    })
  })

  it('of a waistcoat with lapels and a low opening', () => {
    isSound('waistcoat', {
      front: ['single-5', 'single-6', 'double-6', 'low-3'],
      lapel: ['none', 'notch', 'peak', 'shawl'],
      hem: ['points', 'straight'],
      pockets: ['welt', 'flap', 'none'],
    })
  })
})

describe('a shirt', () => {
  it('with short sleeves has the long sleeve’s cap, a folded hem, neither cuff nor placket', () => {
    const [long, short] = [
      drafted('shirt', {}),
      drafted('shirt', { sleeve: 'short', cuff: 'hemmed' }),
    ]
    const cap = ({ seam }: DraftedPiece) => seam.filter(([, y]) => y < 0)
    expect(cap(short.piece('sleeve'))).toEqual(cap(long.piece('sleeve')))
    expect(short.parts.filter((part) => /^(cuff|sleeve-placket)/.test(part))).toEqual([])
    const [fold] = short.piece('sleeve').marks
    expect(lowest(short.piece('sleeve').seam) - (fold?.[0]?.[1] ?? 0)).toBeCloseTo(25, 0)
    const share = (short.answer.finished.sleeveLeft ?? 0) / (long.answer.finished.sleeveLeft ?? 1)
    expect(share).toBeCloseTo(0.38, 3)
  })

  it('with a wing collar sews the same neck as any stand, and folds its points down to the seam', () => {
    const [band, wing] = [
      drafted('shirt', { collar: 'band' }).piece('collar-stand'),
      drafted('shirt', { collar: 'wing' }).piece('wing-collar'),
    ]
    // The low edge between both ends of the overlap.
    const neck = ({ seam }: DraftedPiece) => {
      const ends = [Math.min, Math.max].map((most) => {
        const x = most(...seam.map(([each]) => each))
        return seam.filter((p) => Math.abs(p[0] - x) < 0.3).reduce((a, b) => (a[1] > b[1] ? a : b))
      })
      const [one, other] = ends as [Xy, Xy]
      return Math.min(lengthOf(stretch(seam, one, other)), lengthOf(stretch(seam, other, one)))
    }
    expect(Math.abs(neck(wing) - neck(band))).toBeLessThan(3)
    const [opens, back] = wing.marks[0] as [Xy, Xy]
    const point = wing.seam
      .filter(([x]) => x > 0)
      .reduce((best, p) => (beyond(opens, back, p) > beyond(opens, back, best) ? p : best))
    const depth = beyond(opens, back, point)
    expect(depth).toBeGreaterThan(25)
    expect(depth).toBeLessThan(38)
  })
})

/** How far a point lies from the line of a fold. */
const beyond = (a: Xy, b: Xy, p: Xy): number =>
  p[1] > Math.max(a[1], b[1])
    ? 0
    : Math.abs((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) / distance(a, b)

describe('a waistcoat', () => {
  it.each(['single-5', 'low-3', 'double-6'])(
    'has lapels whose sewn edge is the opening of its front, point by point (%s)',
    (front) => {
      for (const lapel of ['notch', 'peak', 'shawl']) {
        const { piece } = drafted('waistcoat', { front, lapel })
        const [body, laid] = [piece('front'), piece('waistcoat-lapel')]
        const byHeight = [...laid.notches].sort((a, b) => a[1] - b[1])
        const ends = [byHeight[0] as Xy, byHeight.at(-1) as Xy] as const
        const along = between(body, ends[0], ends[1])
        expect(Math.abs(between(laid, ends[0], ends[1]) - along)).toBeLessThan(0.5)
        expect(laid.cut).toBe(4)
      }
    },
  )

  it('opens lower for the evening, closes with three, and changes no girth', () => {
    const [day, evening] = [
      drafted('waistcoat', { front: 'single-5' }),
      drafted('waistcoat', { front: 'low-3' }),
    ]
    expect(evening.answer.finished).toEqual(day.answer.finished)
    const buttons = ({ marks }: DraftedPiece) =>
      marks.filter((mark) => mark.length === 2 && lengthOf(mark) < 12).length / 2
    expect([buttons(day.piece('front')), buttons(evening.piece('front'))]).toEqual([5, 3])
    const opening = ({ notches }: DraftedPiece) =>
      Math.max(...notches.filter(([x]) => x < 0).map(([, y]) => y))
    expect(opening(evening.piece('front')) - opening(day.piece('front'))).toBeGreaterThan(90)
  })
})

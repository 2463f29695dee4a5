import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finishedMeasures } from '@/lib/core/body/finished-measures'
import {
  between,
  drafted,
  isSound,
  lowest,
  MAN,
  type Person,
  people,
} from '@/lib/testing/drafted-sheet'
import { distance, type Xy } from '../geometry/outline'
import { completeBody } from '../measures/complete-body'
import type { DraftedPiece } from './drafted-piece'

describe('for whoever it is, a sheet without a fault', () => {
  it('of a coat with any collar and back', () => {
    isSound('overcoat', {
      front: ['single-3', 'double-6', 'wrap'],
      collar: ['notch', 'peak', 'ulster', 'stand', 'hood', 'shawl'],
      back: ['vent', 'pleat', 'plain'],
      length: ['short', 'knee', 'long'],
      pockets: ['flap', 'patch-flap'],
      shoulder: ['set-in', 'raglan'],
    })
  }, 60_000)
})

/** Where the slanting seam meets the armhole. */
const pitchOf = ({ notches }: DraftedPiece): Xy =>
  notches.filter(([, y]) => y > 100 && y < 260).reduce((a, b) => (b[1] < a[1] ? b : a))

describe('a coat', () => {
  const neck = (person: Person) => {
    const { piece } = drafted('overcoat', { collar: 'stand', front: 'single-3' }, person)
    const [front, back] = [piece('front'), piece('back')]
    const at = ({ notches }: DraftedPiece) => notches.reduce((a, b) => (a[1] < b[1] ? a : b))
    const centreBack: Xy = [0, Math.min(...back.seam.filter(([x]) => x === 0).map(([, y]) => y))]
    const centreFront = front.notches.find(([x]) => x === 0) as Xy
    return {
      front: between(front, at(front), centreFront),
      back: between(back, at(back), centreBack),
    }
  }

  it('has stands and hoods exactly as long as the neck they are sewn to', () => {
    fc.assert(
      fc.property(people, (person) => {
        const half = neck(person)
        const stand = drafted('overcoat', { collar: 'stand' }, person).piece('standing-collar')
        const [left, right] = stand.notches as [Xy, Xy]
        const end = stand.seam.reduce((a, b) => (b[0] > a[0] ? b : a))
        expect(Math.abs(between(stand, left, right) - 2 * half.back)).toBeLessThan(0.6)
        expect(Math.abs(between(stand, right, end) - half.front)).toBeLessThan(0.6)
        const hood = drafted('overcoat', { collar: 'hood' }, person).piece('hood')
        const shoulder = hood.notches[0] as Xy
        expect(Math.abs(between(hood, [0, 0], shoulder) - half.front)).toBeLessThan(0.6)
      }),
      { numRuns: 6 },
    )
  }, 60_000)

  it('has a shawl in one with its front, as long as the back’s neck, facing alike', () => {
    for (const front of ['wrap', 'single-3']) {
      const { piece, parts } = drafted('overcoat', { collar: 'shawl', front })
      expect(parts).not.toContain('collar')
      const half = neck(MAN)
      for (const part of ['front', 'front-facing']) {
        const { seam } = piece(part)
        const top = seam.reduce((a, b) => (b[1] < a[1] ? b : a))
        const at = seam.indexOf(top)
        const beside = [seam.at(at - 1) as Xy, seam[(at + 1) % seam.length] as Xy]
        // The centre back runs from the top corner to the nape, and from there to the shoulder.
        const nape = beside.find((p) => Math.abs(distance(p, top) - 90) < 0.5) as Xy
        const shoulder = piece('front').notches.find((p) => p[1] === 0) as Xy
        expect(Math.abs(distance(nape, shoulder) - half.back), part).toBeLessThan(0.6)
      }
    }
  })

  it('with raglan sleeves sews each slanting seam, each neck and both halves to an equal length', () => {
    fc.assert(
      fc.property(people, fc.constantFrom('notch', 'shawl'), (person, collar) => {
        const set = drafted('overcoat', { collar }, person)
        const { piece, parts, answer } = drafted('overcoat', { collar, shoulder: 'raglan' }, person)
        expect(parts).not.toContain('sleeve-top')
        expect(answer.finished).toEqual(set.answer.finished)
        const halves = [piece('sleeve-front'), piece('sleeve-back')]
        for (const [at, half] of halves.entries()) {
          const body = piece(at === 0 ? 'front' : 'back')
          const [begin, pitch] = half.notches as [Xy, Xy]
          // A shawl keeps the neck's own notch, at nought, above the cut.
          const cut = body.notches.find(([, y]) => y > 0 && y < 80) as Xy
          const armhole = body.seam
            .filter(([, y]) => y > pitchOf(body)[1])
            .filter(([x, y]) => y < 330 && x > 0)
            // Rounded, the side may run straight down from the armhole: its upper end is meant.
            .reduce((a, b) => (b[0] > a[0] || (b[0] === a[0] && b[1] < a[1]) ? b : a))
          const underarm = half.seam.reduce((a, b) => (b[0] < a[0] ? b : a))
          expect(Math.abs(distance(begin, pitch) - distance(cut, pitchOf(body)))).toBeLessThan(0.3)
          const below = between(half, pitch, underarm)
          expect(Math.abs(below - between(body, pitchOf(body), armhole))).toBeLessThan(1)
        }
        const [front, back] = halves.map(({ seam }) => {
          const hem = seam.filter(([, y]) => y > lowest(seam) - 0.2)
          const wrist = hem.reduce((a, b) => (b[0] < a[0] ? b : a))
          return distance(
            wrist,
            seam.reduce((a, b) => (b[0] < a[0] ? b : a)),
          )
        })
        expect(Math.abs((front ?? 0) - (back ?? 0))).toBeLessThan(4)
      }),
      { numRuns: 6 },
    )
  }, 60_000)

  it('has a back in one piece whose side is the front’s, and an opening from the vent down', () => {
    const { piece, parts } = drafted('overcoat', { back: 'vent' })
    expect(parts).not.toContain('tail')
    const side = (each: DraftedPiece) => {
      const hem: Xy = [300, lowest(each.seam)]
      const armhole = each.seam
        .filter(([, y]) => y > 200 && y < 320)
        .reduce((a, b) => (b[0] > a[0] ? b : a))
      return between(each, hem, armhole)
    }
    expect(Math.abs(side(piece('front')) - side(piece('back')))).toBeLessThan(0.5)
    expect(Math.min(...piece('back').seam.map(([x]) => x))).toBe(-45)
    expect(drafted('overcoat', { back: 'pleat' }).parts).toContain('tail')
  })

  it.each([
    ['overcoat', 'length', { short: 880, knee: 1050, long: 1200 }],
    ['shirt', 'hem', { curved: 760, straight: 690 }],
  ] as const)('is as long as the size chart says: %s', (cut, module, lengths) => {
    const body = completeBody('male', { height: MAN.height, weight: MAN.weight })
    if (!body) throw new Error('no body')
    for (const [option, lengthMm] of Object.entries(lengths)) {
      const { finished } = drafted(cut, { [module]: option }).answer
      const { measures } = finishedMeasures({
        cut,
        sex: 'm',
        values: body,
        preference: 'regular',
        style: { lengthMm },
      })
      expect(finished.backLength, option).toBeCloseTo(measures.backLength ?? 0, 0)
    }
  })
})

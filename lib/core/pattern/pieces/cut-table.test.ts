import { describe, expect, it } from 'vitest'
import { type DesignId, draftDesign } from '../freesewing/draft-design'
import { completeBody } from '../measures/complete-body'
import { BALANCED } from '../measures/pattern-input'
import { optionsFor } from '../measures/style-options'
import { libraryFor } from '../measures/to-library'
import { buildPieces, isCut } from './build-pieces'
import { CUT_TABLES, LEFT_ASIDE } from './cut-table.data'
import type { Seam } from './seam-of'

const body = completeBody('male', { height: 1755, weight: 82 })
if (!body) throw new Error('no body')
const draft = (design: DesignId) => {
  const library = libraryFor(design, body, { sleeveMm: body.sleeve, slopeDeg: 18 })
  const carriage = {
    heightMm: body.height,
    backLengthMm: body.backLength,
    posture: BALANCED,
  }
  const options = optionsFor(design, 'regular', {}, library, carriage)
  const drafted = draftDesign(design, [{ measurements: library, options }])
  if (!drafted.ok || !drafted.value[0]) throw new Error(design)
  return drafted.value[0]
}
const DESIGNS = Object.keys(CUT_TABLES) as DesignId[]

describe.each(DESIGNS)('the cut table of a %s', (design) => {
  const parts = draft(design)
  const table = CUT_TABLES[design]

  it('knows every part that the library draws, and no other', () => {
    const used = new Set(table.map(({ from }) => from).filter((from) => !from.startsWith('own:')))
    expect([...used, ...LEFT_ASIDE[design]].sort()).toEqual([...parts.keys()].sort())
  })

  it('finds the points it names', () => {
    for (const { from, hem, darts = [] } of table)
      for (const name of [...(hem?.between ?? []), ...darts.flat()])
        expect(parts.get(from)?.points[name], `${from}.${name}`).toBeDefined()
  })

  it.each([false, true])('is what is cut, sides apart: %s', (differ) => {
    const modules = {}
    const context = {
      modules,
      headMm: 570,
      bends: () => [],
      marks: (_: string, seam: Seam) => seam.marks,
      notches: (_: string, seam: Seam) => seam.notches,
    }
    const pieces = buildPieces(design, { left: parts, right: parts, differ }, context)
    for (const row of table.filter((each) => isCut(each, modules)))
      for (const [material, copies] of Object.entries(row.cut)) {
        const own = pieces.filter((p) => p.part === row.part && p.material === material)
        expect(own.reduce((sum, { cut }) => sum + cut, 0)).toBe(copies)
      }
    expect(new Set(pieces.map(({ id }) => id)).size).toBe(pieces.length)
  })
})

describe('a jacket', () => {
  it('has back and side as two pieces of cloth, never on the fold', () => {
    const back = CUT_TABLES.jacket.find(({ part }) => part === 'back')
    expect(back).toMatchObject({ kind: 'pair', cut: { fabric: 2 } })
  })

  it('joins front and back along shoulders of one length', () => {
    const parts = draft('jacket')
    const seam = (name: string) => {
      const { neck, shoulder } = parts.get(name)?.points ?? {}
      return Math.hypot((neck?.x ?? 0) - (shoulder?.x ?? 0), (neck?.y ?? 0) - (shoulder?.y ?? 0))
    }
    expect(Math.abs(seam('front') - seam('back'))).toBeLessThan(0.5)
  })
})

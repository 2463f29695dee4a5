import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { BUILT_IN } from '../built-in-catalogues'
import type { Catalogue } from '../catalogue'
import { CLOTHS } from '../cloths.data'
import { isSuit } from '../cut'
import { COATINGS, SHELLS, SHIRTINGS } from '../further-cloths.data'
import { contactSheet, lettersOf } from './contact-sheet'
import { CUT_VIEWS, type CutView } from './cut-views'
import { drawCut, drawCutWith } from './draw-cut'
import { type Figure, figureOf, type GarmentMeasures } from './measures'
import { outlinePen } from './outline-pen'
import { modulesSeenIn, viewsShowing } from './seen-in'
import { seenOptions } from './seen-options'

const CLOTH_OF = [...CLOTHS, ...SHIRTINGS, ...COATINGS, ...SHELLS]
const BROKEN = /NaN|undefined|Infinity/

const figures = BUILT_IN.flatMap((catalogue) => {
  const own: readonly Figure[] = isSuit(catalogue.cut) ? [figureOf(catalogue.cut).sex] : ['m', 'w']
  return own.map((sex) => [catalogue.id, sex, catalogue] as const)
})

type Options = Readonly<Record<string, string>>

function draw(c: Catalogue, measures: GarmentMeasures, options: Options, view: CutView) {
  const cloth = CLOTH_OF.find((each) => each.id === c.defaults.cloth)
  if (!cloth) throw new Error(`${c.id} has no cloth ${c.defaults.cloth}`)
  const monogram = lettersOf(options)
  return drawCut({ cut: c.cut, options, cloth, measures, view, monogram, prefix: 't-' })
}

it('knows a cloth of its own for every option that is one', () => {
  const known = CLOTH_OF.map((cloth) => cloth.id)
  for (const { id, modules } of BUILT_IN)
    for (const { options } of modules.filter((module) => module.id === 'cloth'))
      for (const option of options) expect(known, `${id}: ${option.id}`).toContain(option.id)
})

describe.each(figures)('the picture of %s on figure %s', (_, sex, catalogue) => {
  const { cut } = catalogue
  const measures = figureOf(cut, sex)
  const views = CUT_VIEWS[cut]

  it('draws every visible option as no other, in the views that the tables name', () => {
    const seen = seenOptions(catalogue)
    for (const module of new Set(seen.map((each) => each.module))) {
      const options = seen.filter((each) => each.module === module)
      const apart = views.filter((view) => {
        const pictures = options.map((each) => {
          const { markup } = draw(catalogue, measures, each.options, view)
          expect(markup, `${module}=${each.option}`).not.toMatch(BROKEN)
          return markup
        })
        if (viewsShowing(cut, module)[0] === view)
          expect(new Set(pictures).size, `${module} in ${view}`).toBe(options.length)
        return new Set(pictures).size > 1
      })
      expect(viewsShowing(cut, module).length, module).toBeGreaterThan(0)
      for (const view of apart) expect(modulesSeenIn(cut, view), view).toContain(module)
    }
  })

  it('keeps its named places and dimensions inside its frame, and its ids apart', () => {
    for (const options of [catalogue.defaults, ...catalogue.looks.map((look) => look.options)])
      for (const view of views) {
        const { markup, frame, anchors, dimensions } = draw(catalogue, measures, options, view)
        for (const [x, y] of [...Object.values(anchors), ...Object.values(dimensions).flat()]) {
          expect(x).toBeGreaterThanOrEqual(frame.x)
          expect(x).toBeLessThanOrEqual(frame.x + frame.width)
          expect(y).toBeGreaterThanOrEqual(frame.y)
          expect(y).toBeLessThanOrEqual(frame.y + frame.height)
        }
        const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
        expect(ids.length).toBe(new Set(ids).size)
        expect(gzipSync(markup).length, `${view}`).toBeLessThan(20_000)
        expect(markup).not.toMatch(/<(style|script)| on\w+=/)
      }
  })

  it('survives bodies far from the size chart', () => {
    const small = { heightMm: 1450, chestMm: 760, waistMm: 600, hipsMm: 820, neckMm: 310 }
    const large = { heightMm: 2100, chestMm: 1420, waistMm: 1450, hipsMm: 1480, neckMm: 500 }
    const bodies = [
      { ...measures, ...small, shoulderMm: 350, backLengthMm: 340, sleeveMm: 480 },
      { ...measures, ...large, shoulderMm: 560, backLengthMm: 520, sleeveMm: 740 },
    ]
    for (const body of bodies)
      for (const look of catalogue.looks)
        for (const view of views)
          expect(draw(catalogue, body, look.options, view).markup).not.toMatch(BROKEN)
  })

  it('is drawn from its measures', () => {
    const tall = {
      ...measures,
      heightMm: measures.heightMm + 100,
      insideLegMm: measures.insideLegMm + 60,
      backLengthMm: measures.backLengthMm + 24,
      jacketLengthMm: measures.jacketLengthMm + 40,
      sleeveMm: measures.sleeveMm + 30,
    }
    const before = draw(catalogue, measures, catalogue.defaults, 'front')
    const after = draw(catalogue, tall, catalogue.defaults, 'front')
    expect(after.frame.height).toBeGreaterThan(before.frame.height)
    expect(before).toEqual(draw(catalogue, measures, catalogue.defaults, 'front'))
  })

  it('is drawn in thin lines, too', () => {
    for (const { options } of catalogue.looks)
      for (const view of views) {
        const pen = outlinePen({ x: -700, y: -400, width: 1400, height: 2200 })
        const { markup } = drawCutWith(pen, { cut, options, view, measures }, '#334455')
        expect(markup).not.toMatch(BROKEN)
        expect(markup).not.toContain('url(#')
      }
  })

  it('stands on one sheet, every option of it', () => {
    const sheet = contactSheet({ catalogue, sex, cloths: CLOTH_OF, tileHref: () => '#' })
    for (const { module, option } of seenOptions(catalogue))
      expect(sheet).toContain(`${module} = ${option}`)
    for (const view of views) expect(sheet).toContain(`, ${view}`)
  })
})

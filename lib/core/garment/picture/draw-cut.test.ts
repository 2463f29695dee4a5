import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { BUILT_IN } from '../built-in-catalogues'
import type { Catalogue } from '../catalogue'
import { CLOTHS } from '../cloths.data'
import { isSewnCut } from '../cut'
import { COATINGS, SHELLS, SHIRTINGS } from '../further-cloths.data'
import { contactSheet } from './contact-sheet'
import type { CutSide } from './cut-task'
import { drawCut, drawCutWith } from './draw-cut'
import { FIGURES, type GarmentMeasures } from './measures'
import { outlinePen } from './outline-pen'
import { seenOptions } from './seen-options'

const CLOTH_OF = [...CLOTHS, ...SHIRTINGS, ...COATINGS, ...SHELLS]
const SIDES: readonly CutSide[] = ['front', 'back']
const BROKEN = /NaN|undefined|Infinity/

/** Suits have a test of their own. */
const families = BUILT_IN.filter(({ cut }) => !isSewnCut(cut))
const figures = families.flatMap((catalogue) =>
  (['m', 'w'] as const).map((sex) => [catalogue.id, sex, catalogue] as const),
)

function draw(
  catalogue: Catalogue,
  measures: GarmentMeasures,
  options: Readonly<Record<string, string>>,
  side: CutSide,
) {
  const id = catalogue.defaults.cloth ?? catalogue.defaults.shell
  const cloth = CLOTH_OF.find((each) => each.id === id)
  if (!cloth) throw new Error(`${catalogue.id} has no cloth ${id}`)
  return drawCut({ cut: catalogue.cut, options, cloth, measures, side, prefix: 't-' })
}

it('knows a cloth of its own for every option that is one', () => {
  for (const { id, modules } of families)
    for (const { options } of modules.filter((module) => /^(cloth|shell)$/.test(module.id)))
      for (const option of options)
        expect(
          CLOTH_OF.map((cloth) => cloth.id),
          `${id}: ${option.id}`,
        ).toContain(option.id)
})

describe.each(figures)('the picture of %s on figure %s', (_, sex, catalogue) => {
  const measures = FIGURES[sex]
  const both = (options: Readonly<Record<string, string>>) =>
    SIDES.map((side) => draw(catalogue, measures, options, side).markup).join('|')

  it('gives every visible option a layer of its own', () => {
    const byModule = new Map<string, Map<string, string>>()
    for (const { module, option, options } of seenOptions(catalogue)) {
      const markup = both(options)
      expect(markup, `${module}=${option}`).not.toMatch(BROKEN)
      const others = byModule.get(module) ?? new Map<string, string>()
      expect(others.get(markup), `${module}=${option} is drawn as another option`).toBeUndefined()
      byModule.set(module, others.set(markup, option))
    }
    expect(byModule.size).toBeGreaterThan(6)
  })

  it('keeps its named places and dimensions inside its frame, and its ids apart', () => {
    for (const options of [catalogue.defaults, ...catalogue.looks.map((look) => look.options)])
      for (const side of SIDES) {
        const { markup, frame, anchors, dimensions } = draw(catalogue, measures, options, side)
        for (const [x, y] of [...Object.values(anchors), ...Object.values(dimensions).flat()]) {
          expect(x).toBeGreaterThanOrEqual(frame.x)
          expect(x).toBeLessThanOrEqual(frame.x + frame.width)
          expect(y).toBeGreaterThanOrEqual(frame.y)
          expect(y).toBeLessThanOrEqual(frame.y + frame.height)
        }
        const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
        expect(ids.length).toBe(new Set(ids).size)
        expect(gzipSync(markup).length).toBeLessThan(20_000)
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
        for (const side of SIDES)
          expect(draw(catalogue, body, look.options, side).markup).not.toMatch(BROKEN)
  })

  it('is drawn from its measures', () => {
    const tall = {
      ...measures,
      heightMm: measures.heightMm + 100,
      insideLegMm: measures.insideLegMm + 60,
      backLengthMm: measures.backLengthMm + 24,
      sleeveMm: measures.sleeveMm + 30,
    }
    const before = draw(catalogue, measures, catalogue.defaults, 'front')
    const after = draw(catalogue, tall, catalogue.defaults, 'front')
    expect(after.frame.height).toBeGreaterThan(before.frame.height)
    expect(before).toEqual(draw(catalogue, measures, catalogue.defaults, 'front'))
  })
})

it('draws every cut in thin lines, too', () => {
  for (const { cut, looks } of families) {
    if (cut === 'suit-men' || cut === 'suit-women') continue
    for (const { options } of looks)
      for (const side of SIDES) {
        const pen = outlinePen({ x: -700, y: -400, width: 1400, height: 2200 })
        const { markup } = drawCutWith(pen, { cut, options, side }, '#334455')
        expect(markup).not.toMatch(BROKEN)
        expect(markup).not.toContain('url(#')
      }
  }
})

it('shows everything on one sheet per family', () => {
  const [shirt] = families
  if (!shirt) throw new Error('no family')
  const sheet = contactSheet({ catalogue: shirt, sex: 'w', cloths: CLOTH_OF, tileHref: () => '#' })
  for (const { module, option } of seenOptions(shirt))
    expect(sheet).toContain(`${module} = ${option}`)
})

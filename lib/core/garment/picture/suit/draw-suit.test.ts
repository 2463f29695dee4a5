import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Cloth } from '../../cloth'
import type { SuitCut } from '../../cut'
import { CUT_VIEWS, type CutView } from '../cut-views'
import { type CutRequest, drawCut } from '../draw-cut'
import { figureOf } from '../measures'

const text = (en: string) => ({ en, 'zh-CN': en })
const cloth: Cloth = {
  id: 'midnight-hopsack',
  code: 'T-1',
  name: text('Midnight hopsack'),
  weave: 'hopsack',
  colours: ['#223052', '#1a2440'],
  weightGsm: 280,
  composition: text('wool'),
  season: 'all-year',
  formality: 3,
  priceCents: 0,
  stockItem: 'T-1',
  mill: text('a mill'),
}

/** Every option that can be seen, with the view that shows it. */
const SEEN: Readonly<Record<string, readonly [CutView, readonly string[]]>> = {
  front: ['front', ['single-1', 'single-2', 'single-3', 'double-6x2']],
  lapel: ['front', ['notch', 'peak', 'shawl']],
  'lapel-width': ['front', ['slim', 'regular', 'wide']],
  shoulder: ['front', ['natural', 'structured', 'shirt']],
  pockets: ['front', ['flap', 'jetted', 'patch', 'slant-flap']],
  'ticket-pocket': ['front', ['none', 'ticket']],
  'breast-pocket': ['front', ['welt', 'none', 'patch']],
  vents: ['back', ['none', 'centre', 'double']],
  lining: [
    'inside',
    [
      'claret',
      'navy',
      'silver',
      'bottle',
      'midnight-dot',
      'gold',
      'ivory',
      'plum',
      'sky',
      'rust',
      'black',
      'rose',
      'teal',
    ],
  ],
  'lining-extent': ['inside', ['full', 'half', 'unlined']],
  buttons: [
    'front',
    [
      'horn-dark',
      'horn-light',
      'corozo-navy',
      'corozo-grey',
      'pearl',
      'brass',
      'covered',
      'corozo-brown',
      'bone',
      'nickel',
    ],
  ],
  cuffs: ['front', ['plain-4', 'working-4', 'plain-2']],
  'lapel-hole': ['front', ['sewn', 'milanese', 'none']],
  'trouser-pockets': ['trousers', ['slant', 'seam', 'jetted']],
  'back-pockets': ['trousers-back', ['two', 'one', 'flap', 'none']],
  stitching: ['front', ['none', 'pick']],
  waistcoat: ['whole', ['none', 'single-5', 'double-6']],
  'trousers-front': ['trousers', ['flat', 'pleat-1', 'pleat-2']],
  waistband: ['trousers', ['loops', 'side-adjusters', 'brace-buttons']],
  'trousers-hem': ['trousers-back', ['plain', 'turn-up']],
  'trousers-leg': ['trousers', ['slim', 'straight', 'wide']],
}

const draw = (cut: SuitCut, view: CutView, more: Partial<CutRequest> = {}) =>
  drawCut({ cut, view, cloth, options: {}, prefix: 'a-', ...more })

/** Choices that are seen together with others: a thread on a buttonhole, letters in a place. */
const SEEN_TOGETHER: readonly (readonly [CutView, Readonly<Record<string, string>>])[] = [
  ['front', {}],
  ['front', { 'buttonhole-accent': 'lapel', 'buttonhole-thread': 'rust' }],
  ['front', { 'buttonhole-accent': 'all', 'buttonhole-thread': 'rust' }],
  ['front', { 'buttonhole-accent': 'all', 'buttonhole-thread': 'sky' }],
  ['front', { cuffs: 'working-4' }],
  ['front', { cuffs: 'working-4', 'buttonhole-accent': 'last-cuff', 'buttonhole-thread': 'gold' }],
  ['inside', { 'monogram-place': 'pocket' }],
  ['inside', { 'monogram-place': 'waistband' }],
  ['inside', { 'monogram-style': 'block' }],
  ['inside', { 'monogram-style': 'drawn' }],
  ['inside', { 'monogram-thread': 'silver' }],
]

describe.each(['suit-men', 'suit-women'] as const)('the picture of %s', (cut) => {
  it('shows what is chosen together', () => {
    const drawn = SEEN_TOGETHER.map(
      ([view, options]) => draw(cut, view, { options, monogram: 'AB' }).markup,
    )
    expect(new Set(drawn).size).toBe(drawn.length)
  })

  it.each(CUT_VIEWS[cut])('draws %s without a broken number and inside its frame', (view) => {
    const drawing = draw(cut, view)
    expect(drawing.markup).not.toMatch(/NaN|undefined|Infinity/)
    const { frame } = drawing
    const points = [...Object.values(drawing.anchors), ...Object.values(drawing.dimensions).flat()]
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(frame.x)
      expect(x).toBeLessThanOrEqual(frame.x + frame.width)
      expect(y).toBeGreaterThanOrEqual(frame.y)
      expect(y).toBeLessThanOrEqual(frame.y + frame.height)
    }
  })

  it.each(Object.entries(SEEN))(
    'shows every option of %s differently',
    (module, [view, options]) => {
      const pictures = options.map((option) => {
        const { markup } = draw(cut, view, { options: { [module]: option } })
        expect(markup).not.toMatch(/NaN|undefined|Infinity/)
        return markup
      })
      expect(new Set(pictures).size).toBe(options.length)
    },
  )

  it('gives the same bytes for the same request', () => {
    expect(draw(cut, 'whole').markup).toBe(draw(cut, 'whole').markup)
  })

  it('puts the prefix before every id and refers to its own ids only', () => {
    const { markup } = draw(cut, 'whole', { prefix: 'left-' })
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    const references = [...markup.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map((match) => match[1])
    expect(ids.length).toBe(new Set(ids).size)
    for (const id of ids) expect(id).toMatch(/^left-/)
    for (const reference of references) expect(ids).toContain(reference)
  })

  it('keeps a jacket within 90 kB and 10 kB compressed, and two dozen blurs, with everything on it', () => {
    const { markup } = draw(cut, 'front', {
      options: {
        front: 'double-6x2',
        lapel: 'peak',
        stitching: 'pick',
        cuffs: 'working-4',
        'ticket-pocket': 'ticket',
      },
    })
    expect(markup.length).toBeLessThan(90_000)
    expect(gzipSync(markup).length).toBeLessThan(10_000)
    expect(markup.match(/filter="url/g)?.length ?? 0).toBeLessThan(25)
  })

  it('lengthens the jacket by exactly what the measure says', () => {
    const measures = figureOf(cut)
    const longer = { ...measures, jacketLengthMm: measures.jacketLengthMm + 20 }
    const before = draw(cut, 'front')
    const after = draw(cut, 'front', { measures: longer })
    expect((after.anchors.hem?.[1] ?? 0) - (before.anchors.hem?.[1] ?? 0)).toBe(20)
    expect(after.anchors.button).toEqual(before.anchors.button)
    expect(after.frame.height - before.frame.height).toBe(20)
  })

  it('survives bodies far from the size chart', () => {
    const bodies = [
      {
        heightMm: 1450,
        chestMm: 760,
        waistMm: 600,
        hipsMm: 820,
        shoulderMm: 350,
        backLengthMm: 340,
        jacketLengthMm: 540,
        sleeveMm: 480,
        insideLegMm: 620,
      },
      {
        heightMm: 2100,
        chestMm: 1420,
        waistMm: 1450,
        hipsMm: 1480,
        shoulderMm: 560,
        backLengthMm: 520,
        jacketLengthMm: 880,
        sleeveMm: 740,
        insideLegMm: 980,
      },
    ]
    for (const body of bodies) {
      const measures = { ...figureOf(cut), ...body }
      for (const view of CUT_VIEWS['suit-men'])
        expect(draw(cut, view, { measures }).markup).not.toMatch(/NaN|undefined|Infinity/)
    }
  })
})

it('keeps buttons and lapels at their millimetres whatever the body', () => {
  const tall = {
    ...figureOf('suit-men'),
    heightMm: 1950,
    chestMm: 1060,
    jacketLengthMm: 795,
  }
  const radii = (markup: string) =>
    new Set([...markup.matchAll(/ r="(10|6\.2)"/g)].map((m) => m[1]))
  expect(radii(draw('suit-men', 'front', { measures: tall }).markup)).toEqual(
    new Set(['10', '6.2']),
  )
})

it('escapes the monogram, the one free text in the drawing', () => {
  const { markup } = draw('suit-men', 'inside', { monogram: '<&' })
  expect(markup).toContain('&lt;')
  expect(markup).not.toContain('<&')
})

it('holds no style sheet and no script, so that a strict content policy lets it through', () => {
  for (const view of CUT_VIEWS['suit-men'])
    expect(draw('suit-men', view).markup).not.toMatch(/<(style|script)| on\w+=/)
})

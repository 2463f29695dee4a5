import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Cloth } from '../cloth'
import { SEWN_CUTS, type SewnCut } from '../cut'
import { drawGarment } from './draw-garment'
import { type DrawRequest, GARMENT_VIEWS, type GarmentView } from './drawing'
import { DEFAULT_MEASURES } from './measures'

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
const SEEN: Readonly<Record<string, readonly [GarmentView, readonly string[]]>> = {
  front: ['jacket-front', ['single-1', 'single-2', 'single-3', 'double-6x2']],
  lapel: ['jacket-front', ['notch', 'peak', 'shawl']],
  'lapel-width': ['jacket-front', ['slim', 'regular', 'wide']],
  shoulder: ['jacket-front', ['natural', 'structured', 'shirt']],
  pockets: ['jacket-front', ['flap', 'jetted', 'patch', 'slant-flap']],
  'ticket-pocket': ['jacket-front', ['none', 'ticket']],
  'breast-pocket': ['jacket-front', ['welt', 'none', 'patch']],
  vents: ['jacket-back', ['none', 'centre', 'double']],
  lining: [
    'jacket-inside',
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
  'lining-extent': ['jacket-inside', ['full', 'half', 'unlined']],
  buttons: [
    'jacket-front',
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
  cuffs: ['jacket-front', ['plain-4', 'working-4', 'plain-2']],
  'lapel-hole': ['jacket-front', ['sewn', 'milanese', 'none']],
  'trouser-pockets': ['trousers-front', ['slant', 'seam', 'jetted']],
  'back-pockets': ['trousers-back', ['two', 'one', 'flap', 'none']],
  stitching: ['jacket-front', ['none', 'pick']],
  waistcoat: ['suit-front', ['none', 'single-5', 'double-6']],
  'trousers-front': ['trousers-front', ['flat', 'pleat-1', 'pleat-2']],
  waistband: ['trousers-front', ['loops', 'side-adjusters', 'brace-buttons']],
  'trousers-hem': ['trousers-back', ['plain', 'turn-up']],
  'trousers-leg': ['trousers-front', ['slim', 'straight', 'wide']],
}

const draw = (cut: SewnCut, view: GarmentView, more: Partial<DrawRequest> = {}) =>
  drawGarment({ cut, view, cloth, options: {}, prefix: 'a-', ...more })

/** Choices that are seen together with others: a thread on a buttonhole, letters in a place. */
const SEEN_TOGETHER: readonly (readonly [GarmentView, Readonly<Record<string, string>>])[] = [
  ['jacket-front', {}],
  ['jacket-front', { 'buttonhole-accent': 'lapel', 'buttonhole-thread': 'rust' }],
  ['jacket-front', { 'buttonhole-accent': 'all', 'buttonhole-thread': 'rust' }],
  ['jacket-front', { 'buttonhole-accent': 'all', 'buttonhole-thread': 'sky' }],
  ['jacket-front', { cuffs: 'working-4' }],
  [
    'jacket-front',
    { cuffs: 'working-4', 'buttonhole-accent': 'last-cuff', 'buttonhole-thread': 'gold' },
  ],
  ['jacket-inside', { 'monogram-place': 'pocket' }],
  ['jacket-inside', { 'monogram-place': 'waistband' }],
  ['jacket-inside', { 'monogram-style': 'block' }],
  ['jacket-inside', { 'monogram-style': 'drawn' }],
  ['jacket-inside', { 'monogram-thread': 'silver' }],
]

describe.each(SEWN_CUTS)('the picture of %s', (cut) => {
  it('shows what is chosen together', () => {
    const drawn = SEEN_TOGETHER.map(
      ([view, options]) => draw(cut, view, { options, monogram: 'AB' }).markup,
    )
    expect(new Set(drawn).size).toBe(drawn.length)
  })

  it.each(GARMENT_VIEWS)('draws %s without a broken number and inside its frame', (view) => {
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
    expect(draw(cut, 'suit-front').markup).toBe(draw(cut, 'suit-front').markup)
  })

  it('puts the prefix before every id and refers to its own ids only', () => {
    const { markup } = draw(cut, 'suit-front', { prefix: 'left-' })
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    const references = [...markup.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map((match) => match[1])
    expect(ids.length).toBe(new Set(ids).size)
    for (const id of ids) expect(id).toMatch(/^left-/)
    for (const reference of references) expect(ids).toContain(reference)
  })

  it('keeps a jacket within 90 kB and 9 kB compressed, with everything on it', () => {
    const { markup } = draw(cut, 'jacket-front', {
      options: {
        front: 'double-6x2',
        lapel: 'peak',
        stitching: 'pick',
        cuffs: 'working-4',
        'ticket-pocket': 'ticket',
      },
    })
    expect(markup.length).toBeLessThan(90_000)
    expect(gzipSync(markup).length).toBeLessThan(9_000)
  })

  it('lengthens the jacket by exactly what the measure says', () => {
    const measures = DEFAULT_MEASURES[cut]
    const longer = { ...measures, jacketLengthMm: measures.jacketLengthMm + 20 }
    const before = draw(cut, 'jacket-front')
    const after = draw(cut, 'jacket-front', { measures: longer })
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
      const measures = { ...DEFAULT_MEASURES[cut], ...body }
      for (const view of GARMENT_VIEWS)
        expect(draw(cut, view, { measures }).markup).not.toMatch(/NaN|undefined|Infinity/)
    }
  })
})

it('keeps buttons and lapels at their millimetres whatever the body', () => {
  const tall = {
    ...DEFAULT_MEASURES['suit-men'],
    heightMm: 1950,
    chestMm: 1060,
    jacketLengthMm: 795,
  }
  const radii = (markup: string) =>
    new Set([...markup.matchAll(/ r="(10|6\.2)"/g)].map((m) => m[1]))
  expect(radii(draw('suit-men', 'jacket-front', { measures: tall }).markup)).toEqual(
    new Set(['10', '6.2']),
  )
})

it('escapes the monogram, the one free text in the drawing', () => {
  const { markup } = draw('suit-men', 'jacket-inside', { monogram: '<&' })
  expect(markup).toContain('&lt;')
  expect(markup).not.toContain('<&')
})

it('holds no style sheet and no script, so that a strict content policy lets it through', () => {
  for (const view of GARMENT_VIEWS)
    expect(draw('suit-men', view).markup).not.toMatch(/<(style|script)| on\w+=/)
})

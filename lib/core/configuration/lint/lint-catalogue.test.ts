import { describe, expect, it } from 'vitest'
import { type CatalogueFile, catalogueSchema } from '@/lib/core/garment/catalogue-schema'
import { DEFAULT_BUDGET } from '../engine/compile'
import { colourDifference } from './colour-difference'
import { lintCatalogue } from './lint-catalogue'

const text = (en: string) => ({ en, 'zh-CN': `中${en}` })
const options = (...ids: string[]) =>
  ids.map((id, at) => ({ id, name: text(id), priceCents: 100 * at, attributes: { weight: at } }))
const module = (id: string, ...ids: string[]) => ({
  id,
  group: 'all',
  required: true,
  name: text(id),
  options: options(...ids),
})
const rule = (id: string, more: object) => ({ id, reason: text(id), ...more })

/** A sound little family, with whatever a test changes about it. */
function family(change: object = {}): CatalogueFile {
  return catalogueSchema.parse({
    format: 'market-of-one/catalogue@1',
    id: 'cap',
    cut: 'shirt',
    version: '1',
    currency: 'EUR',
    name: text('Cap'),
    groups: [{ id: 'all', name: text('All') }],
    modules: [module('peak', 'long', 'short', 'none'), module('cloth', 'wool', 'linen')],
    rules: [rule('linen-is-short', { type: 'excludes', all: ['cloth=linen', 'peak=long'] })],
    defaults: { peak: 'long', cloth: 'wool' },
    looks: [
      {
        id: 'sun',
        name: text('Sun'),
        line: text('Sun'),
        options: { peak: 'none', cloth: 'linen' },
      },
    ],
    ...change,
  })
}

const findingsOf = (change: object) =>
  lintCatalogue(family(change)).findings.map(({ code, path }) => `${code} /${path.join('/')}`)

describe('the lint', () => {
  it('finds nothing in a sound family and counts it', () => {
    expect(lintCatalogue(family())).toEqual({ findings: [], variants: 5n })
  })

  const bites = rule('linen-is-short', { type: 'excludes', all: ['cloth=linen', 'peak=long'] })
  const sun = family().looks[0]
  it.each([
    [
      'a dead option',
      { rules: [rule('r', { type: 'excludes', all: ['peak=short'] })] },
      'dead-option /modules/0/options/1',
    ],
    [
      'a rule that another makes idle',
      {
        rules: [
          bites,
          rule('again', {
            type: 'requires',
            when: ['cloth=linen'],
            needs: ['peak=short', 'peak=none'],
          }),
        ],
      },
      'idle-rule /rules/1',
    ],
    [
      'a rule that is never triggered',
      {
        rules: [
          bites,
          rule('never', {
            type: 'requires',
            when: ['cloth=linen', 'peak=long'],
            needs: ['peak=none'],
          }),
        ],
      },
      'never-triggered-rule /rules/1/when',
    ],
    [
      'a table without effect',
      {
        rules: [
          bites,
          rule('t', { type: 'table', modules: ['cloth', 'peak'], forbidden: [['linen', 'long']] }),
        ],
      },
      'idle-rule /rules/1',
    ],
    [
      'a count without effect',
      {
        rules: [
          bites,
          rule('k', { type: 'cardinality', among: ['peak=long', 'cloth=linen'], max: 2 }),
        ],
      },
      'idle-rule /rules/1',
    ],
    [
      'a comparison without effect',
      {
        rules: [
          bites,
          rule('c', {
            type: 'compare',
            left: { module: 'cloth', attribute: 'weight' },
            operator: '<',
            right: 9,
          }),
        ],
      },
      'idle-rule /rules/1',
    ],
    [
      'conflicting defaults',
      { defaults: { peak: 'long', cloth: 'linen' } },
      'broken-defaults /defaults',
    ],
    ['incomplete defaults', { defaults: { peak: 'long' } }, 'incomplete-design /defaults'],
    [
      'an unreachable look',
      { looks: [{ ...sun, options: { peak: 'long', cloth: 'linen' } }] },
      'broken-look /looks/0/options',
    ],
    [
      'a look with an unknown option',
      { looks: [{ ...sun, options: { peak: 'huge', cloth: 'wool' } }] },
      'unknown-name /looks/0/options/peak',
    ],
    [
      'a rule that names nothing',
      { rules: [rule('r', { type: 'excludes', all: ['cloth=silk'] })] },
      'unknown-name /rules/0/all/0',
    ],
    [
      'a comparison of nothing',
      {
        rules: [
          rule('r', {
            type: 'compare',
            left: { module: 'brim', attribute: 'x' },
            operator: '<',
            right: 9,
          }),
        ],
      },
      'unknown-name /rules/0/left/module',
    ],
    [
      'a crooked row',
      { rules: [rule('r', { type: 'table', modules: ['cloth', 'peak'], allowed: [['wool']] })] },
      'crooked-row /rules/0/allowed/0',
    ],
    [
      'two rules of one id',
      { rules: [bites, { ...bites, all: ['cloth=wool', 'peak=none'] }] },
      'duplicate-id /rules/1/id',
    ],
    [
      'an unused group',
      { groups: [...family().groups, { id: 'more', name: text('More') }] },
      'unused-group /groups/1',
    ],
    ['a module in no group', { groups: [] }, 'unknown-name /modules/0/group'],
    [
      'a module with one option',
      {
        modules: [...family().modules, module('lining', 'silk')],
        defaults: { ...family().defaults, lining: 'silk' },
        looks: [],
      },
      'single-option /modules/2',
    ],
    ['a missing language', { name: { en: 'Cap', 'zh-CN': 'Cap' } }, 'missing-text /name/zh-CN'],
    ['no cut', { cut: undefined }, 'missing-cut /'],
    [
      'no garment at all',
      {
        rules: [
          rule('a', { type: 'requires', when: [], needs: ['cloth=wool'] }),
          rule('b', { type: 'excludes', all: ['cloth=wool'] }),
        ],
      },
      'no-variant /rules',
    ],
  ])('finds %s', (_, change, expected) => {
    expect(findingsOf(change)).toContain(expected)
  })

  it('finds options that nobody can tell apart, and only those', () => {
    const colours = (...list: [string, string][]) => ({
      modules: [
        module('peak', 'long', 'short', 'none'),
        {
          ...module('cloth'),
          options: list.map(([id, colour]) => ({
            id,
            name: text(id),
            priceCents: 0,
            attributes: { colour },
          })),
        },
      ],
      rules: [],
      defaults: { peak: 'long', cloth: list[0]?.[0] ?? '' },
      looks: [],
    })
    expect(findingsOf(colours(['red', '#a02020'], ['blue', '#2040a0']))).toEqual([])
    expect(findingsOf(colours(['red', '#a02020'], ['crimson', '#a12121']))).toEqual([
      'alike-options /modules/1/options/1',
    ])
    expect(colourDifference('#000000', '#ffffff')).toBeCloseTo(1, 2)
    expect(colourDifference('red', '#ffffff')).toBeNull()
  })

  it('stops when the time is up, and says what it did not look at', () => {
    const rules = Array.from({ length: 400 }, (_, at) =>
      rule(`r${at}`, { type: 'excludes', all: ['cloth=linen', 'peak=long'] }),
    )
    let asked = 0
    const { findings } = lintCatalogue(family({ rules }), {
      ...DEFAULT_BUDGET,
      isOver: () => ++asked > 20,
    })
    expect(findings.at(-1)).toMatchObject({ code: 'not-all-checked', severity: 'warning' })
    expect(findings.filter(({ code }) => code === 'idle-rule').length).toBeLessThan(21)
  })
})

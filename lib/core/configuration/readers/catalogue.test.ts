import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueOf, FAMILIES } from '@/lib/core/garment/families'
import { seededRandom } from '@/lib/core/shared/random'
import { violatedRules } from '@/lib/testing/violated-rules'
import { bruteForce } from '../engine/brute-force'
import { compile } from '../engine/compile'
import { countVariants } from '../engine/count'
import type { Model } from '../engine/model'
import { createSampler } from '../engine/sampler'
import { readModel } from './read-model'
import { writeUvl } from './write-uvl'

function read(json: unknown): Model {
  const model = readModel(JSON.stringify(json))
  if (!model.ok) throw new Error(`${model.error.place}: ${model.error.detail}`)
  return model.value
}

function countOf(model: Model): bigint {
  const diagram = compile(model)?.diagram
  if (!diagram) throw new Error('over budget')
  return countVariants(diagram, new Uint8Array(diagram.values).fill(1))
}

const text = { en: 'because', 'zh-CN': '因为' }
const options = (...list: [string, number][]) =>
  list.map(([id, weight]) => ({ id, name: text, priceCents: 100 * weight, attributes: { weight } }))
const catalogue = (rules: unknown[]) => ({
  format: 'market-of-one/catalogue@1',
  id: 'coat',
  version: '1',
  name: text,
  currency: 'EUR',
  modules: [
    { id: 'cloth', required: true, options: options(['a', 1], ['b', 2], ['c', 3]) },
    { id: 'lining', required: true, options: options(['x', 1], ['y', 2]) },
    { id: 'hood', required: false, options: options(['fur', 5], ['plain', 2]) },
  ],
  rules,
})

describe('market-of-one/catalogue@1', () => {
  it.each([
    ['no rule', [], 18n],
    ['requires', [{ type: 'requires', when: ['cloth=a'], needs: ['lining=x', 'hood=fur'] }], 16n],
    ['excludes', [{ type: 'excludes', all: ['cloth=a', 'lining=x', 'hood=fur'] }], 17n],
    [
      'table',
      [
        {
          type: 'table',
          modules: ['cloth', 'lining'],
          allowed: [
            ['a', 'x'],
            ['b', 'y'],
          ],
        },
      ],
      6n,
    ],
    [
      'forbidding table',
      [{ type: 'table', modules: ['cloth', 'lining'], forbidden: [['a', 'x']] }],
      15n,
    ],
    [
      'cardinality',
      [{ type: 'cardinality', among: ['cloth=a', 'lining=x', 'hood=fur'], min: 1, max: 2 }],
      13n,
    ],
    [
      'compare',
      [
        {
          type: 'compare',
          left: { module: 'cloth', attribute: 'weight' },
          operator: '<=',
          right: { module: 'lining', attribute: 'weight' },
        },
      ],
      9n,
    ],
    [
      'compare with a number',
      [{ type: 'compare', left: { module: 'hood', attribute: 'weight' }, operator: '<', right: 4 }],
      12n,
    ],
  ])('counts right under %s', (_, rules, variants) => {
    const model = read(
      catalogue(rules.map((rule, at) => ({ id: `r${at}`, reason: text, ...rule }))),
    )
    expect(countOf(model)).toBe(variants)
  })

  it('counts cardinalities right for any bounds', () => {
    const names = ['cloth=a', 'cloth=b', 'lining=x', 'hood=fur', 'hood=plain']
    fc.assert(
      fc.property(fc.subarray(names, { minLength: 1 }), fc.nat(6), fc.nat(6), (among, min, max) => {
        const rule = { id: 'r', reason: text, type: 'cardinality', among, min, max }
        const all = bruteForce(read(catalogue([])))
        const expected = all.filter((row) => {
          const chosen = [
            `cloth=${'abc'[row[0] ?? 0]}`,
            `lining=${'xy'[row[1] ?? 0]}`,
            `hood=${['fur', 'plain'][row[2] ?? 0]}`,
          ]
          const count = among.filter((name) => chosen.includes(name)).length
          return count >= min && count <= max
        })
        expect(countOf(read(catalogue([rule])))).toBe(BigInt(expected.length))
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['an unknown option', [{ type: 'excludes', all: ['cloth=z'] }], '/rules/0/all/0'],
    [
      'an unknown module',
      [{ type: 'table', modules: ['sleeve'], allowed: [] }],
      '/rules/0/modules/0',
    ],
    ['an unknown type', [{ type: 'perhaps' }], '/rules/0/type'],
  ])('refuses %s with its place', (_, rules, place) => {
    const json = catalogue(rules.map((rule) => ({ id: 'r', reason: text, ...rule })))
    expect(readModel(JSON.stringify(json))).toMatchObject({ ok: false, error: { place } })
  })
})

describe.each(FAMILIES)('%s', (family) => {
  const shop = catalogueOf(family)
  const model = read(shop)

  it('draws only designs that the shop accepts, and writes as UVL with as many variants', () => {
    const diagram = compile(model)?.diagram
    const draw = diagram && createSampler(diagram, new Uint8Array(diagram.values).fill(1))
    if (!diagram || !draw) throw new Error('nothing to draw')
    const random = seededRandom(1)
    for (let at = 0; at < 200; at++) {
      const values = new Set(draw(random))
      const chosen = model.items.filter(({ variable, values: own }) =>
        values.has((diagram.valueStart[variable] ?? 0) + (own[0] ?? 0)),
      )
      const design = Object.fromEntries(chosen.map(({ name }) => name.split('=')))
      expect(Object.keys(design)).toHaveLength(shop.modules.length)
      expect(violatedRules(shop, design)).toEqual([])
    }
    const uvl = readModel(writeUvl(model))
    if (!uvl.ok) throw new Error(uvl.error.detail)
    expect(countOf(uvl.value)).toBe(countOf(model))
  })
})

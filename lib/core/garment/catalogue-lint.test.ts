import { describe, expect, it } from 'vitest'
import { compile } from '@/lib/core/configuration/engine/compile'
import { lintCatalogue } from '@/lib/core/configuration/lint/lint-catalogue'
import { modelOfCatalogue } from '@/lib/core/configuration/readers/catalogue-model'
import { readCatalogueFile } from '@/lib/core/configuration/readers/read-catalogue'
import { violatedRules } from '@/lib/testing/violated-rules'
import { BUILT_IN } from './built-in-catalogues'
import { type Catalogue, OCCASIONS } from './catalogue'
import { ALL_CLOTHS, clothById, suitings } from './cloths'
import { CLOTHS } from './cloths.data'
import { isSuit } from './cut'
import { catalogueOf, FAMILIES } from './families'
import { FIGURE, sexOf } from './figure'

/** At least so many modules, options, rules, and garments. */
const BARS: Readonly<Record<string, readonly [number, number, number, bigint]>> = {
  'suit-men': [17, 180, 60, 10n ** 12n],
  'suit-women': [17, 180, 60, 10n ** 12n],
  shirt: [15, 60, 20, 10n ** 7n],
  trousers: [15, 60, 20, 10n ** 7n],
  waistcoat: [12, 55, 20, 10n ** 6n],
  overcoat: [17, 70, 30, 10n ** 9n],
  'down-jacket': [17, 70, 30, 10n ** 9n],
}

const optionsOf = ({ modules }: Catalogue): number =>
  modules.reduce((sum, { options }) => sum + options.length, 0)

it('has the seven families', () => {
  expect(BUILT_IN.map(({ id }) => id)).toEqual(Object.keys(BARS))
})

describe.each(BUILT_IN.map((catalogue) => [catalogue.id, catalogue] as const))(
  'the catalogue of %s',
  (id, catalogue) => {
    const [modules, options, rules, variants] = BARS[id] ?? [0, 0, 0, 0n]

    it('is rich enough to be real, and nothing is wrong or odd about it', () => {
      const read = readCatalogueFile(JSON.stringify(catalogue))
      if (!read.ok) throw new Error(`${read.error.place}: ${read.error.detail}`)
      const linted = lintCatalogue(read.value)
      expect(linted.findings).toEqual([])
      expect(linted.variants).toBeGreaterThanOrEqual(variants)
      expect(catalogue.modules.length).toBeGreaterThanOrEqual(modules)
      expect(optionsOf(catalogue)).toBeGreaterThanOrEqual(options)
      expect(catalogue.rules.length).toBeGreaterThanOrEqual(rules)
    })

    it('compiles in under two seconds of processor time', () => {
      const model = modelOfCatalogue(catalogue)
      const seconds = [0, 1].map(() => {
        const before = process.cpuUsage()
        expect(compile(model)).not.toBeNull()
        const { user, system } = process.cpuUsage(before)
        return (user + system) / 1e6
      })
      expect(Math.min(...seconds)).toBeLessThan(2)
    })

    it('has defaults and looks that name every module and break no rule, by the plain reading too', () => {
      const ids = catalogue.modules.map((module) => module.id).sort()
      for (const chosen of [catalogue.defaults, ...catalogue.looks.map((look) => look.options)]) {
        expect(Object.keys(chosen).sort()).toEqual(ids)
        expect(violatedRules(catalogue, chosen).map((rule) => rule.id)).toEqual([])
      }
    })

    it('keeps to six groups, and leaves at most eight options unsorted but for cloths and colours', () => {
      expect(catalogue.groups.length).toBeLessThanOrEqual(6)
      for (const module of catalogue.modules)
        if (!/^(cloth|shell|lining|buttons)$/.test(module.id))
          expect(module.options.length, module.id).toBeLessThanOrEqual(8)
    })

    it('touches design, manufacturing and supply', () => {
      const all = catalogue.modules.flatMap((module) => module.options)
      expect(all.some(({ attributes }) => attributes?.supply === 'to-order')).toBe(true)
      expect(all.some(({ routing }) => routing?.some(({ minutes = 0 }) => minutes >= 15))).toBe(
        true,
      )
      expect(catalogue.modules.some(({ kind }) => kind === 'personalized')).toBe(true)
    })
  },
)

describe.each(FAMILIES.filter(isSuit))('%s, the richest of the house', (family) => {
  const catalogue = catalogueOf(family)

  it('uses each type of rule', () => {
    expect(new Set(catalogue.rules.map(({ type }) => type)).size).toBe(5)
  })

  it('offers three looks for every occasion', () => {
    for (const occasion of OCCASIONS)
      expect(
        catalogue.looks.filter((look) => look.occasions.includes(occasion)).length,
      ).toBeGreaterThanOrEqual(3)
  })

  it('stays without an error when the test cloths lie on the shelf', () => {
    const demo = catalogueOf(family, { demo: true })
    const read = readCatalogueFile(JSON.stringify(demo))
    if (!read.ok) throw new Error(read.error.detail)
    const { findings } = lintCatalogue(read.value)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe.each(FAMILIES.filter((family) => !isSuit(family)))('%s, for both figures', (family) => {
  const { modules, looks } = catalogueOf(family)

  it('asks first for whom it is cut', () => {
    expect(modules[0]?.id).toBe(FIGURE)
    expect(modules[0]?.options.map(({ id }) => id)).toEqual(['women', 'men'])
    expect(sexOf(family, { figure: 'women' })).toBe('w')
    expect(sexOf(family, { figure: 'men' })).toBe('m')
  })

  it('offers three to six looks', () => {
    expect(looks.length).toBeGreaterThanOrEqual(3)
    expect(looks.length).toBeLessThanOrEqual(6)
    for (const { occasions } of looks) expect(occasions.length).toBeGreaterThan(0)
  })

  it('is made of cloths that lie on the shelf', () => {
    const cloths = modules.find(({ id }) => id === 'cloth')?.options ?? []
    for (const { id } of cloths) expect(clothById(id)?.id).toBe(id)
  })
})

describe('the shelf of cloths', () => {
  it('has ids and codes of its own and all weaves', () => {
    expect(new Set(ALL_CLOTHS.map(({ id }) => id)).size).toBe(ALL_CLOTHS.length)
    expect(new Set(ALL_CLOTHS.map(({ code }) => code)).size).toBe(ALL_CLOTHS.length)
    expect(new Set(suitings({ demo: false }).map(({ weave }) => weave)).size).toBe(15)
  })

  it('shows test cloths in the demo only', () => {
    expect(suitings({ demo: false })).toHaveLength(44)
    expect(suitings({ demo: true }).some(({ fault }) => fault)).toBe(true)
    expect(clothById('fault-500')?.code).toBe('FAULT-500')
    for (const cloth of CLOTHS) if (cloth.fault) expect(cloth.id).toBe(cloth.code.toLowerCase())
  })
})

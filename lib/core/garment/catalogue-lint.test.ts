import { describe, expect, it } from 'vitest'
import { repairsFor } from '@/lib/core/configuration/repairs'
import {
  choicesOf,
  type Options,
  splitChoice,
  violatedRules,
} from '@/lib/core/configuration/violated-rules'
import type { OccasionId, Rule } from './catalogue'
import { clothById, visibleCloths } from './cloths'
import { CLOTHS } from './cloths.data'
import { catalogueOf, FAMILIES } from './families'

const OCCASIONS: readonly OccasionId[] = [
  'wedding',
  'work',
  'evening',
  'interview',
  'everyday',
  'graduation',
]

describe.each(FAMILIES)('the catalogue of %s', (family) => {
  const catalogue = catalogueOf(family)

  it('has defaults and looks that are complete and valid', () => {
    const ids = catalogue.modules.map(({ id }) => id).sort()
    for (const options of [catalogue.defaults, ...catalogue.looks.map((look) => look.options)]) {
      expect(Object.keys(options).sort()).toEqual(ids)
      expect(violatedRules(catalogue, options).map(({ id }) => id)).toEqual([])
      for (const module of catalogue.modules)
        expect(module.options.map(({ id }) => id)).toContain(options[module.id])
    }
  })

  it('offers three looks for every occasion', () => {
    for (const occasion of OCCASIONS)
      expect(
        catalogue.looks.filter((look) => look.occasions.includes(occasion)).length,
      ).toBeGreaterThanOrEqual(3)
  })

  it('reaches every option in some valid design', () => {
    for (const module of catalogue.modules)
      for (const option of module.options)
        expect(repairsFor(catalogue, catalogue.defaults, module.id, option.id)).not.toEqual([])
  })

  it('names only options that exist in its rules', () => {
    for (const rule of catalogue.rules)
      for (const [moduleId, optionId] of choicesOf(rule).map(splitChoice))
        expect(
          catalogue.modules.find(({ id }) => id === moduleId)?.options.map(({ id }) => id),
        ).toContain(optionId)
  })

  it('has no rule that never bites: each is broken alone by some design', () => {
    const others = (rule: Rule) => ({
      ...catalogue,
      rules: catalogue.rules.filter((each) => each !== rule),
    })
    for (const rule of catalogue.rules)
      expect(
        breaking(rule).some((options) => violatedRules(others(rule), options).length === 0),
        rule.id,
      ).toBe(true)
  })

  /** Designs near the plain one that break the rule: every combination of its own modules, repaired elsewhere. */
  function breaking(rule: Rule): Options[] {
    const choices = (rule.type === 'excludes' ? rule.all : rule.when).map(splitChoice)
    const own: Options = { ...catalogue.defaults, ...Object.fromEntries(choices) }
    const wrong: Options[] = rule.type === 'excludes' ? [own] : refusedNeeds(rule, own)
    return wrong.flatMap((options) => [
      options,
      ...neighbours(
        options,
        choices.map(([id]) => id),
      ),
    ])
  }

  function refusedNeeds(rule: Extract<Rule, { type: 'requires' }>, own: Options): Options[] {
    const needs = rule.needs.map(splitChoice)
    const [id = ''] = needs[0] ?? []
    const options = catalogue.modules.find((module) => module.id === id)?.options ?? []
    return options
      .filter((option) => !needs.some(([, optionId]) => optionId === option.id))
      .map((option) => ({ ...own, [id]: option.id }))
  }

  function neighbours(options: Options, kept: readonly string[]): Options[] {
    const changed = (at: Options): Options[] =>
      catalogue.modules
        .filter(({ id }) => !kept.includes(id) && id !== 'cloth')
        .flatMap((module) => module.options.map(({ id }) => ({ ...at, [module.id]: id })))
    return changed(options).flatMap((at) => [at, ...changed(at)])
  }

  it('says everything in both languages and prices in whole cents', () => {
    const texts = [
      catalogue.name,
      ...catalogue.groups.map(({ name }) => name),
      ...catalogue.rules.map(({ reason }) => reason),
      ...catalogue.looks.flatMap(({ name, line }) => [name, line]),
      ...catalogue.modules.flatMap((module) => [
        module.name,
        ...module.options.flatMap(({ name, note }) => (note ? [name, note] : [name])),
      ]),
    ]
    for (const text of texts) {
      expect(text.en.trim()).not.toBe('')
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u)
    }
    for (const { options } of catalogue.modules)
      for (const { priceCents, days } of options) {
        expect(Number.isInteger(priceCents)).toBe(true)
        expect(Number.isInteger(days)).toBe(true)
      }
  })

  it('keeps to six groups and gives every module one', () => {
    expect(catalogue.groups.length).toBeLessThanOrEqual(6)
    for (const { group } of catalogue.modules)
      expect(catalogue.groups.map(({ id }) => id)).toContain(group)
  })
})

describe('the shelf of cloths', () => {
  it('has ids and codes of its own and all weaves', () => {
    expect(new Set(CLOTHS.map(({ id }) => id)).size).toBe(CLOTHS.length)
    expect(new Set(CLOTHS.map(({ code }) => code)).size).toBe(CLOTHS.length)
    expect(new Set(visibleCloths({ demo: false }).map(({ weave }) => weave)).size).toBe(15)
  })

  it('shows test cloths in the demo only', () => {
    expect(visibleCloths({ demo: false })).toHaveLength(32)
    expect(visibleCloths({ demo: true }).some(({ fault }) => fault)).toBe(true)
    expect(clothById('fault-500')?.code).toBe('FAULT-500')
    for (const cloth of CLOTHS) if (cloth.fault) expect(cloth.id).toBe(cloth.code.toLowerCase())
  })
})

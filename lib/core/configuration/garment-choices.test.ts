import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { catalogueOf, FAMILIES } from '@/lib/core/garment/families'
import { choicesOf } from '@/lib/testing/choices-of'
import { violatedRules } from '@/lib/testing/violated-rules'
import type { GarmentChoices, Options } from './garment-choices'
import { nearestGarment, type Repair, repairsFor } from './garment-repairs'

const men = choicesOf(catalogueOf('suit-men'))

const changed = (options: Options, { changes }: Repair): Options =>
  changes.reduce<Options>((at, { moduleId, to }) => ({ ...at, [moduleId]: to }), options)

function applied(choices: GarmentChoices, options: Options, moduleId: string, optionId: string) {
  const [repair] = repairsFor(choices, options, { moduleId, optionId }, 1)
  if (!repair) throw new Error(`dead end at ${moduleId}=${optionId}`)
  return changed(options, repair)
}

/** A wanted option of any module, after a random walk of choices, each repaired when it is blocked. */
function walk(choices: GarmentChoices) {
  const { catalogue } = choices
  const anyChoice = fc.constantFrom(
    ...catalogue.modules.flatMap((module) =>
      module.options.map((option) => [module.id, option.id] as const),
    ),
  )
  return fc
    .record({ steps: fc.array(anyChoice, { maxLength: 12 }), wanted: anyChoice })
    .map(({ steps, wanted: [moduleId, optionId] }) => ({
      options: steps.reduce<Options>(
        (at, [id, option]) => applied(choices, at, id, option),
        catalogue.defaults,
      ),
      wanted: { moduleId, optionId },
    }))
}

describe.each(FAMILIES)('choosing in %s', (family) => {
  const catalogue = catalogueOf(family)
  const choices = choicesOf(catalogue)
  const isBroken = (options: Options) => violatedRules(catalogue, options).length > 0

  it('blocks exactly what breaks a rule, and names a rule that is broken', () => {
    fc.assert(
      fc.property(walk(choices), ({ options, wanted }) => {
        const next = { ...options, [wanted.moduleId]: wanted.optionId }
        const broken = violatedRules(catalogue, next).map(({ id }) => id)
        expect(choices.possible(options, wanted.moduleId).has(wanted.optionId)).toBe(
          broken.length === 0,
        )
        expect(choices.isPossible(next)).toBe(broken.length === 0)
        const blocking = choices.blocking(options, wanted)
        expect(blocking === null).toBe(broken.length === 0)
        // Rules may act in a chain: then one of them is broken and the others lead to it.
        if (blocking) expect(blocking.rules.some(({ id }) => broken.includes(id))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('never leaves a dead end: every repair keeps the wanted option and all rules', () => {
    fc.assert(
      fc.property(walk(choices), ({ options, wanted }) => {
        const repairs = repairsFor(choices, options, wanted)
        expect(repairs.length).toBeGreaterThan(0)
        for (const repair of repairs) {
          const after = changed(options, repair)
          expect(after[wanted.moduleId]).toBe(wanted.optionId)
          expect(isBroken(after)).toBe(false)
          expect(repair.changes.length).toBe(repairs[0]?.changes.length)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('repairs minimally: without any one of the changes a rule is broken', () => {
    fc.assert(
      fc.property(walk(choices), ({ options, wanted }) => {
        for (const repair of repairsFor(choices, options, wanted))
          for (const kept of repair.changes.slice(1)) {
            const changes = repair.changes.filter((change) => change !== kept)
            expect(isBroken(changed(options, { ...repair, changes }))).toBe(true)
          }
      }),
      { numRuns: 100 },
    )
  })

  it('finds all repairs of one follower, the cheapest first', () => {
    fc.assert(
      fc.property(walk(choices), ({ options, wanted }) => {
        const repairs = repairsFor(choices, options, wanted)
        const followers = (repairs[0]?.changes.length ?? 1) - 1
        if (followers !== 1) return
        const wantedOnly = { ...options, [wanted.moduleId]: wanted.optionId }
        const own = choices.differenceCents(
          wanted.moduleId,
          options[wanted.moduleId] ?? '',
          wanted.optionId,
        )
        const prices = catalogue.modules
          .filter(({ id }) => id !== wanted.moduleId)
          .flatMap(({ id, options: all }) => all.map((option) => [id, option.id] as const))
          .filter(([id, option]) => !isBroken({ ...wantedOnly, [id]: option }))
          .map(([id, to]) => own + choices.differenceCents(id, options[id] ?? '', to))
          .sort((a, b) => a - b)
        expect(repairs.map(({ priceDeltaCents }) => priceDeltaCents)).toEqual(prices.slice(0, 5))
      }),
      { numRuns: 150 },
    )
  })

  it('splits the whole number of garments over the options of any module', () => {
    const all = choices.variants({})
    for (const module of catalogue.modules) {
      const parts = module.options.map(({ id }) => choices.variants({ [module.id]: id }) ?? 0n)
      expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(all)
    }
  })

  it('says what a decision leaves no choice about', () => {
    for (const module of catalogue.modules)
      for (const { id } of module.options)
        for (const { moduleId, optionId, against } of choices.forced({ [module.id]: id })) {
          expect(against).toEqual([{ moduleId: module.id, optionId: id }])
          const all = choices.variants({ [module.id]: id })
          expect(choices.variants({ [module.id]: id, [moduleId]: optionId })).toBe(all)
        }
  })
})

describe('the shawl', () => {
  it('asks for one button and is priced together', () => {
    const [repair] = repairsFor(men, men.catalogue.defaults, {
      moduleId: 'lapel',
      optionId: 'shawl',
    })
    expect(repair?.changes.slice(0, 2)).toEqual([
      { moduleId: 'lapel', from: 'notch', to: 'shawl' },
      { moduleId: 'front', from: 'single-2', to: 'single-1' },
    ])
  })
})

describe('a module that may be left out', () => {
  const text = (en: string) => ({ en, 'zh-CN': en })
  const option = (id: string, priceCents = 0) => ({ id, name: text(id), priceCents, days: 0 })
  const module = (id: string, required: boolean, ...options: ReturnType<typeof option>[]) => ({
    ...{ id, required, options, group: '', kind: 'customized' as const, name: text(id) },
  })
  const catalogue: Catalogue = {
    ...{ format: 'market-of-one/catalogue@1', id: 'vest', cut: 'waistcoat', version: '1' },
    ...{ currency: 'EUR', name: text('Vest'), basePriceCents: 1000, groups: [], looks: [] },
    modules: [
      module('front', true, option('plain'), option('laced', 500)),
      module('belt', false, option('cloth', 200), option('leather', 900)),
    ],
    rules: [
      {
        ...{ id: 'no-belt-on-lace', type: 'excludes' as const },
        all: ['front=laced', 'belt=cloth'],
        reason: text('no'),
      },
      {
        ...{ id: 'no-leather-on-lace', type: 'excludes' as const },
        all: ['front=laced', 'belt=leather'],
        reason: text('no'),
      },
    ],
    defaults: { front: 'plain' },
  }
  const choices = choicesOf(catalogue)

  it('counts being left out, and is left out by a repair', () => {
    expect(choices.variants({})).toBe(4n)
    const belted = { front: 'plain', belt: 'cloth' }
    const [repair] = repairsFor(choices, belted, { moduleId: 'front', optionId: 'laced' })
    expect(repair).toEqual({
      changes: [
        { moduleId: 'front', from: 'plain', to: 'laced' },
        { moduleId: 'belt', from: 'cloth', to: '' },
      ],
      priceDeltaCents: 300,
    })
    expect(nearestGarment(choices, { front: 'laced', belt: 'gone' })).toEqual({ front: 'laced' })
  })

  it('can be left out on purpose, or says why it cannot', () => {
    const belted = { front: 'plain', belt: 'cloth' }
    expect(choices.possible(belted, 'belt')).toEqual(new Set(['', 'cloth', 'leather']))
    const [left] = repairsFor(choices, belted, { moduleId: 'belt', optionId: '' })
    expect(left).toEqual({
      changes: [{ moduleId: 'belt', from: 'cloth', to: '' }],
      priceDeltaCents: -200,
    })
    const bound = choicesOf({
      ...catalogue,
      rules: [
        {
          id: 'plain-wants-belt',
          type: 'requires',
          when: ['front=plain'],
          reason: text('bare'),
          needs: ['belt=cloth', 'belt=leather'],
        },
      ],
    })
    const wanted = { moduleId: 'belt', optionId: '' }
    expect(bound.possible(belted, 'belt')).toEqual(new Set(['cloth', 'leather']))
    expect(bound.blocking(belted, wanted)?.rules.map(({ id }) => id)).toEqual(['plain-wants-belt'])
    expect(
      repairsFor(bound, belted, wanted).map(({ changes }) => changes.map(({ to }) => to)),
    ).toEqual([['', 'laced']])
  })
})

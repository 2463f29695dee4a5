import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { catalogueOf, FAMILIES } from '@/lib/core/garment/families'
import { checkDesign } from './check-design'
import { countVariants } from './count-variants'
import { optionPriceCents } from './option-of'
import { repairsFor } from './repairs'
import { startingDesign } from './starting-design'
import { blockedBy, type Options, violatedRules } from './violated-rules'

const men = catalogueOf('suit-men')

/** A wanted option of any module, after a random walk of choices, each repaired when it is blocked. */
const walk = (catalogue: Catalogue) => {
  const anyChoice = fc.constantFrom(
    ...catalogue.modules.flatMap((module) =>
      module.options.map((option) => [module.id, option.id] as const),
    ),
  )
  return fc
    .record({ steps: fc.array(anyChoice, { maxLength: 12 }), wanted: anyChoice })
    .map(({ steps, wanted }) => {
      const options = steps.reduce<Options>(
        (at, [moduleId, optionId]) => applied(catalogue, at, moduleId, optionId),
        catalogue.defaults,
      )
      return { options, wanted }
    })
}

function applied(catalogue: Catalogue, options: Options, moduleId: string, optionId: string) {
  const [repair] = repairsFor(catalogue, options, moduleId, optionId)
  if (!repair) throw new Error(`dead end at ${moduleId}=${optionId}`)
  return repair.changes.reduce<Options>(
    (at, { moduleId: id, to }) => ({ ...at, [id]: to }),
    options,
  )
}

describe.each(FAMILIES)('repairs in %s', (family) => {
  const catalogue = catalogueOf(family)

  it('never leave a dead end, and keep the wanted option and all rules', () => {
    fc.assert(
      fc.property(walk(catalogue), ({ options, wanted: [moduleId, optionId] }) => {
        const after = applied(catalogue, options, moduleId, optionId)
        expect(after[moduleId]).toBe(optionId)
        expect(violatedRules(catalogue, after)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('are minimal: leaving out any of the changes that follow breaks a rule', () => {
    fc.assert(
      fc.property(walk(catalogue), ({ options, wanted: [moduleId, optionId] }) => {
        const [repair] = repairsFor(catalogue, options, moduleId, optionId)
        for (const kept of repair?.changes.slice(1) ?? []) {
          const without = repair?.changes
            .filter((change) => change !== kept)
            .reduce<Options>((at, { moduleId: id, to }) => ({ ...at, [id]: to }), options)
          expect(violatedRules(catalogue, without ?? {})).not.toEqual([])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('are the smallest and, among those of one follower, the cheapest', () => {
    const others = (options: Options, kept: string): { options: Options; deltaCents: number }[] =>
      catalogue.modules
        .filter(({ id }) => id !== kept)
        .flatMap((module) =>
          module.options.map(({ id, priceCents }) => ({
            options: { ...options, [module.id]: id },
            deltaCents: priceCents - optionPriceCents(catalogue, module.id, options[module.id]),
          })),
        )
        .filter(({ options: next }) => violatedRules(catalogue, next).length === 0)
    fc.assert(
      fc.property(walk(catalogue), ({ options, wanted: [moduleId, optionId] }) => {
        const [repair] = repairsFor(catalogue, options, moduleId, optionId)
        const followers = (repair?.changes.length ?? 1) - 1
        const own =
          optionPriceCents(catalogue, moduleId, optionId) -
          optionPriceCents(catalogue, moduleId, options[moduleId])
        const single = others({ ...options, [moduleId]: optionId }, moduleId)
        if (followers > 1) expect(single).toEqual([])
        if (followers === 1)
          expect(repair?.priceDeltaCents).toBe(
            own + Math.min(...single.map(({ deltaCents }) => deltaCents)),
          )
      }),
      { numRuns: 150 },
    )
  })

  it('change nothing else when nothing bites', () => {
    fc.assert(
      fc.property(walk(catalogue), ({ options, wanted: [moduleId, optionId] }) => {
        const isBlocked = blockedBy(catalogue, options, moduleId, optionId).length > 0
        const [repair] = repairsFor(catalogue, options, moduleId, optionId)
        expect((repair?.changes.length ?? 0) > 1).toBe(isBlocked)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the shawl', () => {
  it('asks for one button and is priced together', () => {
    const [repair] = repairsFor(men, men.defaults, 'lapel', 'shawl')
    expect(repair).toEqual({
      changes: [
        { moduleId: 'lapel', from: 'notch', to: 'shawl' },
        { moduleId: 'front', from: 'single-2', to: 'single-1' },
      ],
      priceDeltaCents: 2400,
    })
  })
})

describe('countVariants', () => {
  const small: Catalogue = {
    ...men,
    modules: men.modules
      .filter(({ id }) =>
        ['front', 'lapel', 'buttons', 'trousers-leg', 'trousers-front'].includes(id),
      )
      .map((module) => ({ ...module, options: module.options.slice(-4) })),
    rules: men.rules.filter(({ id }) =>
      [
        'double-wants-peak',
        'shawl-rolls-to-one',
        'covered-for-evening-lapels',
        'two-pleats-need-room',
      ].includes(id),
    ),
  }

  it('agrees with counting one by one', () => {
    const all = small.modules.reduce<Options[]>(
      (designs, module) =>
        designs.flatMap((at) => module.options.map(({ id }) => ({ ...at, [module.id]: id }))),
      [{}],
    )
    const valid = all.filter((options) => violatedRules(small, options).length === 0)
    expect(countVariants(small)).toBe(BigInt(valid.length))
    const decided = valid.filter(({ lapel }) => lapel === 'peak')
    expect(countVariants(small, { lapel: 'peak' })).toBe(BigInt(decided.length))
  })

  it('splits the whole over the options of any module', () => {
    for (const module of men.modules) {
      const parts = module.options.map(({ id }) => countVariants(men, { [module.id]: id }))
      expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(countVariants(men))
    }
  }, 60_000)
})

describe('checkDesign', () => {
  const design = startingDesign(men)
  const withOptions = (options: Options) => ({
    ...design,
    options: { ...design.options, ...options },
  })

  it('accepts the plain garment', () => expect(checkDesign(men, design).ok).toBe(true))

  it.each([
    ['other-family', { ...design, family: 'suit-women' as const }],
    ['unknown-module', withOptions({ hood: 'yes' })],
    ['unknown-option', withOptions({ lapel: 'sailor' })],
    ['missing-module', { ...design, options: { lapel: 'notch' } }],
    ['rule-violated', withOptions({ lapel: 'shawl' })],
    ['monogram-invalid', withOptions({ monogram: 'initials' })],
    ['monogram-invalid', { ...design, values: { monogram: 'LW' } }],
    ['monogram-invalid', { ...withOptions({ monogram: 'initials' }), values: { monogram: 'L1' } }],
  ])('refuses with %s', (code, wrong) => {
    const checked = checkDesign(men, wrong)
    expect(checked).toMatchObject({ ok: false, error: { code } })
  })

  it('takes letters of any script', () => {
    const sewn = withOptions({ monogram: 'initials' })
    for (const monogram of ['L', 'ÉM', '林文', 'ABCD'])
      expect(checkDesign(men, { ...sewn, values: { monogram } }).ok).toBe(true)
  })
})

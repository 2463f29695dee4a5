import { describe, expect, test } from 'vitest'
import { violatedRules } from '@/lib/core/configuration/violated-rules'
import type { FamilyId } from '@/lib/core/garment/catalogue'
import { catalogueOf, FAMILIES } from '@/lib/core/garment/families'
import { seededRandom } from '@/lib/core/shared/random'
import { begun, type ConfiguratorState, configured } from './configurator-state'

const startOf = (family: FamilyId): ConfiguratorState => {
  const catalogue = catalogueOf(family)
  return begun({
    family,
    catalogueVersion: catalogue.version,
    options: catalogue.defaults,
    values: {},
  })
}

const pick = <T>(random: () => number, items: readonly T[]): T => {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

describe('the page logic of choosing', () => {
  test('a free choice is taken at once and can be undone', () => {
    const catalogue = catalogueOf('suit-men')
    const start = startOf('suit-men')
    const after = configured(catalogue, start, {
      type: 'choose',
      moduleId: 'vents',
      optionId: 'centre',
    })
    expect(after.design.options.vents).toBe('centre')
    expect(configured(catalogue, after, { type: 'undo' }).design).toEqual(start.design)
  })

  test('a blocked choice changes nothing until its repair is taken', () => {
    const catalogue = catalogueOf('suit-men')
    const start = startOf('suit-men')
    const asked = configured(catalogue, start, {
      type: 'choose',
      moduleId: 'lapel',
      optionId: 'shawl',
    })
    expect(asked.design).toEqual(start.design)
    expect(asked.proposal?.rules.map((rule) => rule.id)).toContain('shawl-rolls-to-one')
    const taken = configured(catalogue, asked, { type: 'take', repair: 0 })
    expect(taken.design.options).toMatchObject({ lapel: 'shawl', front: 'single-1' })
    expect(taken.last).toMatchObject({
      kind: 'chosen',
      moduleId: 'lapel',
      also: [{ moduleId: 'front' }],
    })
    expect(configured(catalogue, asked, { type: 'keep' })).toMatchObject({
      proposal: null,
      design: start.design,
    })
  })

  test('initials are letters, at most four, and no step of their own', () => {
    const catalogue = catalogueOf('suit-women')
    const typed = configured(catalogue, startOf('suit-women'), {
      type: 'letters',
      monogram: 'L. W1安娜B',
    })
    expect(typed.design.values.monogram).toBe('LW安娜')
    expect(typed.past).toHaveLength(0)
  })

  test.each(FAMILIES)(
    'from 1,000 random states of %s no choice is a dead end and undo restores',
    (family) => {
      const catalogue = catalogueOf(family)
      const random = seededRandom(20261122)
      let state = startOf(family)
      let repairs = 0
      for (let step = 0; step < 1_000; step++) {
        const module = pick(random, catalogue.modules)
        const option = pick(random, module.options)
        const before = state
        const asked = configured(catalogue, before, {
          type: 'choose',
          moduleId: module.id,
          optionId: option.id,
        })
        if (asked.proposal) {
          repairs++
          expect(
            asked.proposal.repairs.length,
            `${module.id}=${option.id} has a way`,
          ).toBeGreaterThan(0)
          const index = Math.floor(random() * asked.proposal.repairs.length)
          state = configured(catalogue, asked, { type: 'take', repair: index })
        } else state = asked
        expect(state.design.options[module.id]).toBe(option.id)
        expect(violatedRules(catalogue, state.design.options)).toEqual([])
        if (state.design !== before.design)
          expect(configured(catalogue, state, { type: 'undo' }).design).toBe(before.design)
      }
      expect(repairs).toBeGreaterThan(50)
    },
  )
})

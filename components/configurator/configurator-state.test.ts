import { describe, expect, test } from 'vitest'
import { catalogueOf, FAMILIES, type HouseFamily } from '@/lib/core/garment/families'
import { seededRandom } from '@/lib/core/shared/random'
import { choicesOf } from '@/lib/testing/choices-of'
import { violatedRules } from '@/lib/testing/violated-rules'
import { begun, type ConfiguratorState, configured } from './configurator-state'

const startOf = (family: HouseFamily): ConfiguratorState => {
  const catalogue = catalogueOf(family)
  return begun({
    family,
    catalogueVersion: catalogue.version,
    options: catalogue.defaults,
    values: {},
  })
}

const CHOICES = {
  'suit-men': choicesOf(catalogueOf('suit-men')),
  'suit-women': choicesOf(catalogueOf('suit-women')),
}

const pick = <T>(random: () => number, items: readonly T[]): T => {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

describe('the page logic of choosing', () => {
  test('a free choice is taken at once and can be undone', () => {
    const choices = CHOICES['suit-men']
    const start = startOf('suit-men')
    const after = configured(choices, start, {
      type: 'choose',
      moduleId: 'vents',
      optionId: 'centre',
    })
    expect(after.design.options.vents).toBe('centre')
    expect(configured(choices, after, { type: 'undo' }).design).toEqual(start.design)
  })

  test('a blocked choice changes nothing until its repair is taken', () => {
    const choices = CHOICES['suit-men']
    const start = startOf('suit-men')
    const asked = configured(choices, start, {
      type: 'choose',
      moduleId: 'lapel',
      optionId: 'shawl',
    })
    expect(asked.design).toEqual(start.design)
    expect(asked.proposal?.rules.map((rule) => rule.id)).toContain('shawl-rolls-to-one')
    const taken = configured(choices, asked, { type: 'take', repair: 0 })
    expect(taken.design.options).toMatchObject({ lapel: 'shawl', front: 'single-1' })
    expect(taken.last).toMatchObject({
      kind: 'chosen',
      moduleId: 'lapel',
      also: expect.arrayContaining([expect.objectContaining({ moduleId: 'front' })]),
    })
    expect(configured(choices, asked, { type: 'keep' })).toMatchObject({
      proposal: null,
      design: start.design,
    })
  })

  test('initials are letters, at most four, and no step of their own', () => {
    const choices = CHOICES['suit-women']
    const typed = configured(choices, startOf('suit-women'), {
      type: 'letters',
      monogram: 'L. W1安娜B',
    })
    expect(typed.design.values.monogram).toBe('LW安娜')
    expect(typed.past).toHaveLength(0)
  })

  test.each(FAMILIES)(
    'from 1,000 random states of %s no choice is a dead end and undo restores',
    (family) => {
      const choices = CHOICES[family]
      const { catalogue } = choices
      const random = seededRandom(20261122)
      let state = startOf(family)
      let repairs = 0
      for (let step = 0; step < 1_000; step++) {
        const module = pick(random, catalogue.modules)
        const option = pick(random, module.options)
        const before = state
        const asked = configured(choices, before, {
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
          state = configured(choices, asked, { type: 'take', repair: index })
        } else state = asked
        expect(state.design.options[module.id]).toBe(option.id)
        expect(violatedRules(catalogue, state.design.options)).toEqual([])
        if (state.design !== before.design)
          expect(configured(choices, state, { type: 'undo' }).design).toBe(before.design)
      }
      expect(repairs).toBeGreaterThan(50)
    },
  )
})

import { describe, expect, test } from 'vitest'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { catalogueOf, FAMILIES, type HouseFamily } from '@/lib/core/garment/families'
import { seededRandom } from '@/lib/core/shared/random'
import { choicesOf } from '@/lib/testing/choices-of'
import { violatedRules } from '@/lib/testing/violated-rules'
import type { Answers } from './answers'
import { begun, type ConfiguratorState, configured, decidedBy } from './configurator-state'
import { answersOf } from './engine-answers'
import { withChanges } from './with-changes'

const startOf = (family: HouseFamily): ConfiguratorState => {
  const catalogue = catalogueOf(family)
  return begun({
    family,
    catalogueVersion: catalogue.version,
    options: catalogue.defaults,
    values: {},
  })
}

const FAMILY_ANSWERS = new Map<HouseFamily, Answers>()
/** The engine of a family, compiled when first asked for. */
function answersFor(family: HouseFamily): Answers {
  const answers = FAMILY_ANSWERS.get(family) ?? answersOf(choicesOf(catalogueOf(family)))
  FAMILY_ANSWERS.set(family, answers)
  return answers
}

const pick = <T>(random: () => number, items: readonly T[]): T => {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

describe('the page logic of choosing', () => {
  test('a free choice is taken at once and can be undone', () => {
    const answers = answersFor('suit-men')
    const start = startOf('suit-men')
    const after = configured(answers, start, {
      type: 'choose',
      moduleId: 'vents',
      optionId: 'centre',
    })
    expect(after.design.options.vents).toBe('centre')
    expect(configured(answers, after, { type: 'undo' }).design).toEqual(start.design)
  })

  test('a blocked choice changes nothing until its repair is taken', () => {
    const answers = answersFor('suit-men')
    const start = startOf('suit-men')
    const asked = configured(answers, start, {
      type: 'choose',
      moduleId: 'lapel',
      optionId: 'shawl',
    })
    expect(asked.design).toEqual(start.design)
    expect(asked.proposal?.rules.map((rule) => rule.id)).toContain('shawl-rolls-to-one')
    const taken = configured(answers, asked, { type: 'take', repair: 0 })
    expect(taken.design.options).toMatchObject({ lapel: 'shawl', front: 'single-1' })
    expect(taken.last).toMatchObject({
      kind: 'chosen',
      moduleId: 'lapel',
      also: expect.arrayContaining([expect.objectContaining({ moduleId: 'front' })]),
    })
    expect(configured(answers, asked, { type: 'keep' })).toMatchObject({
      proposal: null,
      design: start.design,
      last: { kind: 'kept', moduleId: 'lapel' },
    })
    expect(configured(answers, taken, { type: 'undo' })).toMatchObject({
      design: start.design,
      last: { kind: 'undone', moduleIds: expect.arrayContaining(['lapel', 'front']) },
    })
  })

  test('a repair gives a reason for everything it changes, not for the wanted part alone', () => {
    const answers = answersFor('suit-men')
    const { proposal } = configured(answers, startOf('suit-men'), {
      type: 'choose',
      moduleId: 'lapel',
      optionId: 'shawl',
    })
    expect(proposal?.repairs[0]?.changes.map(({ moduleId }) => moduleId)).toContain('waistband')
    expect(proposal?.rules.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['shawl-rolls-to-one', 'shawl-no-belt']),
    )
  })

  test('initials are letters, at most four, and no step of their own', () => {
    const answers = answersFor('suit-women')
    const typed = configured(answers, startOf('suit-women'), {
      type: 'letters',
      monogram: 'L. W1安娜B',
    })
    expect(typed.design.values.monogram).toBe('LW安娜')
    expect(typed.past).toHaveLength(0)
  })

  test('a complete look takes the place of everything, and one undo brings the old design back', () => {
    const answers = answersFor('suit-men')
    const [look] = catalogueOf('suit-men').looks
    if (!look) throw new Error('no look')
    const start = configured(answers, startOf('suit-men'), {
      type: 'choose',
      moduleId: 'vents',
      optionId: 'centre',
    })
    const begunAnew = configured(answers, start, {
      type: 'begin',
      lookId: look.id,
      options: look.options,
    })
    expect(begunAnew.design.options).toEqual(look.options)
    expect(decidedBy(begunAnew)).toEqual({})
    const undone = configured(answers, begunAnew, { type: 'undo' })
    expect(undone.design).toBe(start.design)
    expect(undone.last).toMatchObject({ kind: 'undone', step: { lookId: look.id } })
  })

  test('from 2,100 random states of all families no choice is a dead end and undo restores', {
    timeout: 120_000,
  }, () => {
    const random = seededRandom(20261122)
    let [visitedStates, repairs, lost] = [0, 0, 0]
    for (const family of FAMILIES) {
      const answers = answersFor(family)
      const catalogue = catalogueOf(family)
      let state = startOf(family)
      for (let step = 0; step < STATES; step++) {
        const before = state
        state = randomStep(random, answers, catalogue, before)
        visitedStates++
        expect(violatedRules(catalogue, state.design.options)).toEqual([])
        if (before.proposal && state.past.length > before.past.length) repairs++
        if (state.proposal) {
          const { moduleId, optionId, repairs: ways, rules } = state.proposal
          expect(rules.length, 'a reason is given').toBeGreaterThan(0)
          if (ways.length === 0) lost++
          for (const { changes } of ways) {
            const repaired = withChanges(state.design, changes)
            expect(violatedRules(catalogue, repaired.options)).toEqual([])
            expect(repaired.options[moduleId] ?? '').toBe(optionId)
          }
        }
        if (state.past.length > before.past.length)
          expect(configured(answers, state, { type: 'undo' }).design).toBe(before.design)
      }
      // However far it went, everything can be taken back.
      let back = state
      while (back.past.length > 0) back = configured(answers, back, { type: 'undo' })
      expect(violatedRules(catalogue, back.design.options)).toEqual([])
    }
    expect(visitedStates).toBe(STATES * FAMILIES.length)
    expect(repairs).toBeGreaterThan(40)
    expect(lost, 'blocked choices without a way').toBe(0)
  })
})

const STATES = 300

/** What a person might do next: mostly choose, and with a proposal on the table mostly answer it. */
function randomStep(
  random: () => number,
  answers: Answers,
  catalogue: Catalogue,
  state: ConfiguratorState,
): ConfiguratorState {
  const chance = random()
  if (state.proposal && chance < 0.7)
    return configured(answers, state, {
      type: 'take',
      repair: Math.floor(random() * state.proposal.repairs.length),
    })
  if (state.proposal && chance < 0.8) return configured(answers, state, { type: 'keep' })
  if (chance < 0.06) return configured(answers, state, { type: 'undo' })
  if (chance < 0.1) return configured(answers, state, { type: 'letters', monogram: 'A1李' })
  if (chance > 0.98) {
    const { id: lookId, options } = pick(random, catalogue.looks)
    return configured(answers, state, { type: 'begin', lookId, options })
  }
  const module = pick(random, catalogue.modules)
  const isLeftOut = !module.required && random() < 0.2
  const optionId = isLeftOut ? '' : pick(random, module.options).id
  return configured(answers, state, { type: 'choose', moduleId: module.id, optionId })
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChoosingVisit, GroupFacts } from './choosing-visit'
import { confusionBy, confusionByGroup, FEWEST_VISITS } from './confusion-score'

const calm: GroupFacts = { groupId: 'cloth', ms: 4_000, changes: 1, stepsBack: 0, helpAsked: 0 }
const hard: GroupFacts = { groupId: 'inside', ms: 40_000, changes: 5, stepsBack: 3, helpAsked: 2 }

const visit = (over: Partial<ChoosingVisit> = {}): ChoosingVisit => ({
  family: 'suit-women',
  presentation: 'attribute',
  wayIn: 'design',
  groups: [calm, hard],
  repairsMet: 0,
  lastGroupId: 'inside',
  outcome: 'left',
  arm: null,
  ...over,
})

const groupFacts = fc.record({
  groupId: fc.constantFrom('cloth', 'jacket', 'inside', 'finish'),
  ms: fc.integer({ min: 0, max: 600_000 }),
  changes: fc.nat(20),
  stepsBack: fc.nat(20),
  helpAsked: fc.nat(9),
})
const anyVisit: fc.Arbitrary<ChoosingVisit> = fc.record({
  family: fc.constant('suit-men'),
  presentation: fc.constantFrom('attribute' as const, 'alternative' as const),
  wayIn: fc.constantFrom('design' as const, 'guide' as const),
  groups: fc.uniqueArray(groupFacts, { selector: ({ groupId }) => groupId, maxLength: 4 }),
  repairsMet: fc.nat(9),
  lastGroupId: fc.constantFrom('cloth', 'inside', null),
  outcome: fc.constantFrom('went-on' as const, 'left' as const),
  arm: fc.constant(null),
})

describe('the confusion score', () => {
  it('puts the step where people linger, turn back, ask and leave above the calm one', () => {
    const steps = confusionByGroup(Array.from({ length: FEWEST_VISITS }, () => visit()))
    const scoreOf = (key: string) => steps.find((step) => step.key === key)?.score
    expect(scoreOf('inside')).toBe(1)
    expect(scoreOf('cloth')).toBe(-1)
    expect(steps.find(({ key }) => key === 'inside')).toMatchObject({
      medianMs: 40_000,
      leftShare: 1,
    })
  })

  it('does not score what too few have visited', () => {
    const steps = confusionByGroup(Array.from({ length: FEWEST_VISITS - 1 }, () => visit()))
    expect(steps.map(({ score }) => score)).toEqual([null, null])
  })

  it('is 0 for both where two presentations do not differ', () => {
    const both = (['attribute', 'alternative'] as const).flatMap((presentation) =>
      Array.from({ length: FEWEST_VISITS }, () => visit({ presentation })),
    )
    expect(confusionBy(both, (each) => each.presentation).map(({ score }) => score)).toEqual([0, 0])
  })

  it('averages to 0 over the scored steps and does not depend on the order of visits', () => {
    fc.assert(
      fc.property(fc.array(anyVisit, { maxLength: 60 }), (visits) => {
        const steps = confusionByGroup(visits)
        const scores = steps.flatMap(({ score }) => (score === null ? [] : [score]))
        if (scores.length > 0)
          expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(0, 9)
        const again = confusionByGroup([...visits].reverse())
        for (const step of steps) {
          const other = again.find(({ key }) => key === step.key)
          expect(other?.visits).toBe(step.visits)
          expect(other?.medianMs).toBe(step.medianMs)
          if (step.score === null) expect(other?.score).toBeNull()
          else expect(other?.score).toBeCloseTo(step.score, 9)
        }
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { choosingVisitSchema } from '@/lib/core/configuration/confusion/choosing-visit-schema'
import { type VisitEvent, visitBegun, visited, visitTold } from './visit-facts'

const ABOUT = { family: 'suit-men', wayIn: 'design', arm: null, outcome: 'left' } as const

const told = (events: readonly (readonly [atMs: number, event: VisitEvent])[], endMs: number) =>
  visitTold(
    events.reduce((facts, [atMs, event]) => visited(facts, event, atMs), visitBegun('attribute')),
    ABOUT,
    endMs,
  )

describe('the facts of a visit', () => {
  test('time goes to the group in hand, and none while the tab is hidden', () => {
    const visit = told(
      [
        [1_000, { type: 'looked', groupId: 'cloth' }],
        [3_000, { type: 'changed', groupId: 'jacket' }],
        [4_000, { type: 'hidden' }],
        [60_000, { type: 'shown' }],
        [60_500, { type: 'undone', groupId: 'cloth' }],
      ],
      61_000,
    )
    expect(visit.groups).toEqual([
      { groupId: 'cloth', ms: 2_500, changes: 0, stepsBack: 1, helpAsked: 0 },
      { groupId: 'jacket', ms: 1_500, changes: 1, stepsBack: 0, helpAsked: 0 },
    ])
    expect(visit.lastGroupId).toBe('cloth')
  })

  test('repairs, help and the presentation are counted, and the door takes what is told', () => {
    const visit = told(
      [
        [0, { type: 'repair' }],
        [10, { type: 'asked', groupId: 'inside' }],
        [20, { type: 'presented', presentation: 'alternative' }],
      ],
      30,
    )
    expect(visit).toMatchObject({ repairsMet: 1, presentation: 'alternative' })
    expect(visit.groups[0]).toMatchObject({ helpAsked: 1, ms: 20 })
    expect(choosingVisitSchema.parse(visit)).toEqual(visit)
  })

  test('a visit in which nothing was taken in hand has no groups and no last one', () => {
    expect(told([[5, { type: 'hidden' }]], 100)).toMatchObject({ groups: [], lastGroupId: null })
  })
})

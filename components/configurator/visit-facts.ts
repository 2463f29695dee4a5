import type {
  ChoosingVisit,
  GroupFacts,
  Presentation,
} from '@/lib/core/configuration/confusion/choosing-visit'

/**
 * What a visit to the configurator amounts to, gathered event by event for the confusion score: how
 * long each group was in hand, what was changed, undone and asked there. A group is in hand from the
 * moment something of it is opened or changed until another is; a hidden tab does not count.
 */
type VisitFacts = {
  readonly groups: readonly GroupFacts[]
  readonly repairsMet: number
  readonly presentation: Presentation
  readonly lastGroupId: string | null
  /** Since when the last group has been in hand; null while nothing is or the tab is hidden. */
  readonly sinceMs: number | null
}

export type VisitEvent =
  | { readonly type: 'looked' | 'changed' | 'undone' | 'asked'; readonly groupId: string }
  | { readonly type: 'repair' | 'hidden' | 'shown' }
  | { readonly type: 'presented'; readonly presentation: Presentation }

export const visitBegun = (presentation: Presentation): VisitFacts => ({
  groups: [],
  repairsMet: 0,
  presentation,
  lastGroupId: null,
  sinceMs: null,
})

const COUNTED = { changed: 'changes', undone: 'stepsBack', asked: 'helpAsked' } as const

export function visited(facts: VisitFacts, event: VisitEvent, atMs: number): VisitFacts {
  switch (event.type) {
    case 'repair':
      return { ...facts, repairsMet: facts.repairsMet + 1 }
    case 'presented':
      return { ...facts, presentation: event.presentation }
    case 'hidden':
      return { ...timed(facts, atMs), sinceMs: null }
    case 'shown':
      return { ...facts, sinceMs: facts.lastGroupId === null ? null : atMs }
    case 'looked':
      return inHand(facts, event.groupId, atMs)
    case 'changed':
    case 'undone':
    case 'asked': {
      const count = COUNTED[event.type]
      return withGroup(inHand(facts, event.groupId, atMs), event.groupId, (group) => ({
        ...group,
        [count]: group[count] + 1,
      }))
    }
  }
}

/** The visit as it is told when the page is left. */
export function visitTold(
  facts: VisitFacts,
  about: Pick<ChoosingVisit, 'family' | 'wayIn' | 'arm' | 'outcome'>,
  atMs: number,
): ChoosingVisit {
  const { groups, repairsMet, presentation, lastGroupId } = timed(facts, atMs)
  return { ...about, groups, repairsMet, presentation, lastGroupId }
}

function inHand(facts: VisitFacts, groupId: string, atMs: number): VisitFacts {
  const before = timed(facts, atMs)
  const isNew = !before.groups.some((group) => group.groupId === groupId)
  const fresh = { groupId, ms: 0, changes: 0, stepsBack: 0, helpAsked: 0 }
  return {
    ...before,
    groups: isNew ? [...before.groups, fresh] : before.groups,
    lastGroupId: groupId,
    sinceMs: atMs,
  }
}

/** The time so far is written to the group in hand. */
function timed(facts: VisitFacts, atMs: number): VisitFacts {
  const { sinceMs, lastGroupId } = facts
  if (sinceMs === null || lastGroupId === null) return facts
  const ms = Math.max(0, Math.round(atMs - sinceMs))
  const told = withGroup(facts, lastGroupId, (group) => ({ ...group, ms: group.ms + ms }))
  return { ...told, sinceMs: atMs }
}

const withGroup = (
  facts: VisitFacts,
  groupId: string,
  change: (group: GroupFacts) => GroupFacts,
): VisitFacts => ({
  ...facts,
  groups: facts.groups.map((group) => (group.groupId === groupId ? change(group) : group)),
})

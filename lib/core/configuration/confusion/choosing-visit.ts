/**
 * What the configurator may tell about one visit: how long each group was in hand and what happened
 * there. Nothing of a person, nothing of the garment, no id that outlives the page.
 */
export const PRESENTATIONS = ['attribute', 'alternative'] as const
export type Presentation = (typeof PRESENTATIONS)[number]

export const WAYS_IN = ['design', 'occasion', 'guide', 'shared'] as const
export type WayIn = (typeof WAYS_IN)[number]

export type GroupFacts = {
  readonly groupId: string
  /** Time in view and in hand, ms; a hidden tab does not count. */
  readonly ms: number
  readonly changes: number
  /** Undone steps that had been made in this group. */
  readonly stepsBack: number
  /** Reasons opened, a tailor asked, a wish written, from this group. */
  readonly helpAsked: number
}

export type ChoosingVisit = {
  readonly family: string
  readonly presentation: Presentation
  readonly wayIn: WayIn
  /** Only groups that were looked at, in the order they first were. */
  readonly groups: readonly GroupFacts[]
  readonly repairsMet: number
  /** The group last in hand; null when none was. */
  readonly lastGroupId: string | null
  readonly outcome: 'went-on' | 'left'
  /** The arm of a class's comparison, as its link names it; null outside one. */
  readonly arm: string | null
}

import type { ChoosingVisit, GroupFacts } from './choosing-visit'
import { meanOf, zScores } from './z-scores'

/**
 * How much a step of choosing confuses, against the other steps compared with it: the mean of four
 * z-scores (time, steps back, help asked, abandonment), our own index after the reading of mass
 * confusion in the source texts. It orders steps; it says nothing absolute, and 0 is the average.
 *
 * A step is a group of the configurator, or a whole visit under one presentation or one arm.
 */
export type StepConfusion = {
  readonly key: string
  readonly visits: number
  readonly medianMs: number
  readonly stepsBackPerVisit: number
  readonly helpPerVisit: number
  /** Share of its visits that left the page there, 0 to 1. */
  readonly leftShare: number
  /** Null below `FEWEST_VISITS`, or when nothing else can be compared. */
  readonly score: number | null
}

/** Below this many visits a step's figures are anecdotes: shown, but not scored. */
export const FEWEST_VISITS = 5

type Sample = {
  readonly ms: number
  readonly stepsBack: number
  readonly helpAsked: number
  readonly left: boolean
}

export function confusionByGroup(visits: readonly ChoosingVisit[]): StepConfusion[] {
  const samples = new Map<string, Sample[]>()
  for (const visit of visits)
    for (const group of visit.groups)
      push(samples, group.groupId, {
        ...group,
        left: visit.outcome === 'left' && visit.lastGroupId === group.groupId,
      })
  return scored(samples)
}

/** Whole visits side by side: two presentations, or the arms of a class. */
export function confusionBy(
  visits: readonly ChoosingVisit[],
  keyOf: (visit: ChoosingVisit) => string | null,
): StepConfusion[] {
  const samples = new Map<string, Sample[]>()
  for (const visit of visits) {
    const key = keyOf(visit)
    if (key !== null) push(samples, key, wholeVisit(visit))
  }
  return scored(samples)
}

const sumOf = (groups: readonly GroupFacts[], of: 'ms' | 'stepsBack' | 'helpAsked') =>
  groups.reduce((sum, group) => sum + group[of], 0)

const wholeVisit = ({ groups, outcome }: ChoosingVisit): Sample => ({
  ms: sumOf(groups, 'ms'),
  stepsBack: sumOf(groups, 'stepsBack'),
  helpAsked: sumOf(groups, 'helpAsked'),
  left: outcome === 'left',
})

function push(samples: Map<string, Sample[]>, key: string, sample: Sample): void {
  const known = samples.get(key)
  if (known) known.push(sample)
  else samples.set(key, [sample])
}

function scored(samples: ReadonlyMap<string, readonly Sample[]>): StepConfusion[] {
  const steps = [...samples].map(([key, of]) => ({
    key,
    visits: of.length,
    medianMs: medianOf(of.map(({ ms }) => ms)),
    stepsBackPerVisit: meanOf(of.map(({ stepsBack }) => stepsBack)),
    helpPerVisit: meanOf(of.map(({ helpAsked }) => helpAsked)),
    leftShare: meanOf(of.map(({ left }) => (left ? 1 : 0))),
  }))
  const comparable = steps.filter(({ visits }) => visits >= FEWEST_VISITS)
  const columns = (['medianMs', 'stepsBackPerVisit', 'helpPerVisit', 'leftShare'] as const).map(
    (column) => zScores(comparable.map((step) => step[column])),
  )
  const scores = new Map(
    comparable.length < 2
      ? []
      : comparable.map((step, index) => [
          step.key,
          meanOf(columns.map((column) => column[index] ?? 0)),
        ]),
  )
  return steps.map((step) => ({ ...step, score: scores.get(step.key) ?? null }))
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2
}

import type { Fit } from '@/lib/core/fit/fit'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'

/**
 * In which of the five areas of mass personalization one customer's decisions changed something.
 * Areas after Zhang et al. 2019 (seed S2): customer's personalized requirements, product design,
 * product manufacturing, supply chain, users' service. The assignment is our reading: a choice counts
 * as design when it differs from the family's usual one, as manufacturing when it changes a step of
 * the routing or when the pattern is one person's, and as supply chain when something is made or cut
 * at a mill for this order (attribute `supply`: `to-order`) instead of coming from the shelf.
 */
export const OPERATION_AREAS = ['CPR', 'PD', 'PM', 'SC', 'US'] as const
export type OperationArea = (typeof OPERATION_AREAS)[number]

export type OperationsProfile = {
  readonly changed: Readonly<Record<OperationArea, boolean>>
  readonly unusualChoices: number
  readonly allChoices: number
  readonly changedSteps: number
  readonly isMeasured: boolean
  readonly hasOwnLetters: boolean
}

type Decided = {
  readonly catalogue: Catalogue
  readonly design: Design
  readonly fit: Fit
  readonly isNeededByDay: boolean
  readonly messages: number
}

export function operationsProfile(decided: Decided): OperationsProfile {
  const { catalogue, design, fit } = decided
  const unusual = catalogue.modules.filter(
    ({ id }) => design.options[id] !== undefined && design.options[id] !== catalogue.defaults[id],
  )
  const chosen = unusual.flatMap(({ id, options }) =>
    options.filter((option) => option.id === design.options[id]),
  )
  const steps = new Set(
    chosen.flatMap((option) => (option.routing ?? []).map(({ operation }) => operation)),
  )
  const isMeasured = fit.kind === 'measured'
  const hasOwnLetters = design.values.monogram !== undefined
  return {
    changed: {
      CPR: isMeasured || hasOwnLetters || decided.isNeededByDay,
      PD: isMeasured || unusual.length > 0,
      PM: isMeasured || steps.size > 0,
      SC: chosen.some(({ attributes }) => attributes?.supply === 'to-order'),
      US: decided.messages > 0,
    },
    unusualChoices: unusual.length,
    allChoices: catalogue.modules.length,
    changedSteps: steps.size,
    isMeasured,
    hasOwnLetters,
  }
}

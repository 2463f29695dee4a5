import type { Change, Repair } from '@/lib/core/configuration/repairs'
import { blockedBy, standsAgainst } from '@/lib/core/configuration/violated-rules'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'
import type { Text } from '@/lib/core/shared/text'

/** The engine's answers in the shape the page shows them: what stands against a choice, what helps. */
export type Blocker = {
  readonly id: string
  readonly reason: Text
  /** The chosen option that stands against the wanted one. */
  readonly against: { readonly moduleId: string; readonly optionId: string } | undefined
}

export type Proposal = {
  readonly moduleId: string
  readonly optionId: string
  readonly rules: readonly Blocker[]
  readonly repairs: readonly Repair[]
}

export const blockersOf = (
  catalogue: Catalogue,
  options: Design['options'],
  moduleId: string,
  optionId: string,
): readonly Blocker[] =>
  blockedBy(catalogue, options, moduleId, optionId).map((rule) => ({
    id: rule.id,
    reason: rule.reason,
    against: standsAgainst(rule, options, moduleId),
  }))

/** The changed design; letters go when nothing is sewn inside any more. */
export function withChanges(design: Design, changes: readonly Change[]): Design {
  const options = { ...design.options }
  for (const change of changes) options[change.moduleId] = change.to
  return { ...design, options, values: options.monogram === 'initials' ? design.values : {} }
}

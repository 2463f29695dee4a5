import type { ChosenOption, GarmentChoices } from '@/lib/core/configuration/garment-choices'
import { type Repair, repairsFor } from '@/lib/core/configuration/garment-repairs'
import type { Design } from '@/lib/core/garment/design'
import type { Text } from '@/lib/core/shared/text'

/** The engine's answers in the shape the page shows them: what stands against a choice, what helps. */
export type Proposal = ChosenOption & {
  readonly rules: readonly Reason[]
  /** The chosen options that together stand against the wanted one. */
  readonly against: readonly ChosenOption[]
  readonly repairs: readonly Repair[]
}

type Reason = { readonly id: string; readonly reason: Text }

/** What to say and to offer when an option is taken that does not go with the rest; null if it does. */
export function proposalFor(
  choices: GarmentChoices,
  options: Design['options'],
  wanted: ChosenOption,
): Proposal | null {
  const blocking = choices.blocking(options, wanted)
  if (!blocking) return null
  const repairs = repairsFor(choices, options, wanted)
  const reasons = [...blocking.rules, ...followersReasons(choices, options, repairs[0])]
  const rules = reasons.filter(({ id }, at) => reasons.findIndex((each) => each.id === id) === at)
  return { ...wanted, ...blocking, rules, repairs }
}

/** Why each follower has to follow: what its old option would break in the repaired garment. */
function followersReasons(
  choices: GarmentChoices,
  options: Design['options'],
  repair: Repair | undefined,
): readonly Reason[] {
  const changes = repair?.changes ?? []
  const repaired = {
    ...options,
    ...Object.fromEntries(changes.map(({ moduleId, to }) => [moduleId, to])),
  }
  return changes
    .slice(1)
    .flatMap(
      ({ moduleId, from }) => choices.blocking(repaired, { moduleId, optionId: from })?.rules ?? [],
    )
}

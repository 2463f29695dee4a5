import type { ChosenOption, GarmentChoices } from '@/lib/core/configuration/garment-choices'
import { type Repair, repairsFor } from '@/lib/core/configuration/garment-repairs'
import type { Design } from '@/lib/core/garment/design'
import type { Text } from '@/lib/core/shared/text'

/** The engine's answers in the shape the page shows them: what stands against a choice, what helps. */
export type Proposal = ChosenOption & {
  readonly rules: readonly { readonly id: string; readonly reason: Text }[]
  /** The chosen options that together stand against the wanted one. */
  readonly against: readonly ChosenOption[]
  readonly repairs: readonly Repair[]
}

/** What to say and to offer when an option is taken that does not go with the rest; null if it does. */
export function proposalFor(
  choices: GarmentChoices,
  options: Design['options'],
  wanted: ChosenOption,
): Proposal | null {
  const blocking = choices.blocking(options, wanted)
  return blocking && { ...wanted, ...blocking, repairs: repairsFor(choices, options, wanted) }
}

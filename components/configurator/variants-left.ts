import type { GarmentChoices } from '@/lib/core/configuration/garment-choices'
import type { Locale } from '@/lib/core/shared/text'
import { type ConfiguratorState, decidedBy } from './configurator-state'

/** How many different garments keep every decision made so far; what was never touched is open. */
export const variantsLeft = (
  choices: GarmentChoices,
  state: ConfiguratorState,
  locale: Locale,
): string =>
  choices.variants(decidedBy(state))?.toLocaleString(locale).replaceAll(',', '\u202f') ?? ''

import type { Locale } from '@/lib/core/shared/text'
import type { Answers } from './answers'
import { type ConfiguratorState, decidedBy } from './configurator-state'

/** How many different garments keep every decision made so far; what was never touched is open. */
export const variantsLeft = (
  answers: Pick<Answers, 'variants'>,
  state: ConfiguratorState,
  locale: Locale,
): string =>
  answers.variants(decidedBy(state))?.toLocaleString(locale).replaceAll(',', '\u202f') ?? ''

import { countVariants } from '@/lib/core/configuration/count-variants'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Locale } from '@/lib/core/shared/text'
import type { ConfiguratorState } from './configurator-state'

/** How many different suits keep every decision made so far; what was never touched is still open. */
export function variantsLeft(
  catalogue: Catalogue,
  state: ConfiguratorState,
  locale: Locale,
): string {
  const { options } = state.design
  const touched = new Set(state.past.flatMap((step) => changedSince(step.design.options, options)))
  const decided = Object.fromEntries(
    [...touched].map((moduleId) => [moduleId, options[moduleId] ?? '']),
  )
  return countVariants(catalogue, decided).toLocaleString(locale).replaceAll(',', '\u202f')
}

const changedSince = (
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): string[] => Object.keys(now).filter((id) => before[id] !== now[id])

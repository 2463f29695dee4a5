import type { Design } from '@/lib/core/garment/design'
import type { GarmentChoices } from './garment-choices'
import { repairsFor } from './garment-repairs'

/**
 * A design that may be shown to anybody: the letters sewn into it name a person, therefore they and
 * what goes with them (their place, style and thread) are as on the plain garment. Everything else
 * stays. Nothing about a body is in a design; that is the fit's.
 */
export function withoutLetters(choices: GarmentChoices, design: Design): Design {
  const { catalogue } = choices
  const plain = catalogue.defaults.monogram
  if (plain === undefined || design.options.monogram === plain) return { ...design, values: {} }
  const [repair] = repairsFor(choices, design.options, { moduleId: 'monogram', optionId: plain }, 1)
  const changed = repair?.changes.map(({ moduleId, to }) => [moduleId, to] as const) ?? []
  const options = Object.fromEntries(
    Object.entries({ ...design.options, ...Object.fromEntries(changed) }).filter(
      ([, optionId]) => optionId !== '',
    ),
  )
  return { ...design, options, values: {} }
}

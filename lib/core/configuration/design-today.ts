import type { Design } from '@/lib/core/garment/design'
import { checkDesign } from './check-design'
import type { GarmentChoices } from './garment-choices'
import { type Change, nearestGarment } from './garment-repairs'

/**
 * A kept design in today's catalogue: option for option as it was where that can still be made, else
 * the nearest garment that can. `lost` names what had to give way, in the old ids; a module that is
 * new since then, or is no longer asked about, takes nothing from anybody and is not among them.
 */
type DesignToday = { readonly design: Design; readonly lost: readonly Change[] }

export function designToday(choices: GarmentChoices, kept: Design): DesignToday {
  const { id: family, version: catalogueVersion } = choices.catalogue
  const design = { ...kept, family, catalogueVersion }
  if (checkDesign(choices, design).ok) return { design, lost: [] }
  const options = nearestGarment(choices, kept.options) ?? choices.catalogue.defaults
  const values = options.monogram === kept.options.monogram ? kept.values : {}
  const lost = Object.entries(kept.options).flatMap(([moduleId, from]) => {
    const to = options[moduleId] ?? ''
    return from === to ? [] : [{ moduleId, from, to }]
  })
  return { design: { ...design, options, values }, lost }
}

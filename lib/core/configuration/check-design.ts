import type { Design } from '@/lib/core/garment/design'
import { carriesLetters } from '@/lib/core/garment/letters'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Blocking, GarmentChoices } from './garment-choices'
import { optionOf } from './option-of'

/**
 * Whether a design can be made as it stands, by the compiled table of its catalogue version. What
 * comes from a browser is checked here again before it is priced, stored or sent to a plant.
 */
export type DesignRefusal =
  | { readonly code: 'other-family'; readonly family: string }
  | { readonly code: 'unknown-module'; readonly moduleId: string }
  | { readonly code: 'unknown-option'; readonly moduleId: string; readonly optionId: string }
  | { readonly code: 'missing-module'; readonly moduleId: string }
  | { readonly code: 'rule-violated'; readonly rules: Blocking['rules'] }
  | { readonly code: 'monogram-invalid' }

/** One to four letters of any script, combining marks included. */
const MONOGRAM = /^(?:\p{L}\p{M}*){1,4}$/u

export const isMonogram = (value: string): boolean => MONOGRAM.test(value)

export function checkDesign(
  choices: GarmentChoices,
  design: Design,
): Result<Design, DesignRefusal> {
  const { catalogue } = choices
  if (design.family !== catalogue.id) return refuse({ code: 'other-family', family: design.family })
  for (const [moduleId, optionId] of Object.entries(design.options)) {
    if (!catalogue.modules.some(({ id }) => id === moduleId))
      return refuse({ code: 'unknown-module', moduleId })
    if (!optionOf(catalogue, moduleId, optionId))
      return refuse({ code: 'unknown-option', moduleId, optionId })
  }
  const missing = catalogue.modules.find(
    ({ id, required }) => required && design.options[id] === undefined,
  )
  if (missing) return refuse({ code: 'missing-module', moduleId: missing.id })
  if (!choices.isPossible(design.options))
    return refuse({ code: 'rule-violated', rules: choices.broken(design.options) })
  const letters = design.values.monogram
  const isSewn = carriesLetters(design.options)
  if (isSewn ? letters === undefined || !isMonogram(letters) : letters !== undefined)
    return refuse({ code: 'monogram-invalid' })
  return ok(design)
}

import type { Catalogue, Rule } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { optionOf } from './option-of'
import { violatedRules } from './violated-rules'

/**
 * Whether a design can be made as it stands. What comes from a browser is checked here again before
 * it is priced, stored or sent to a plant.
 */
export type DesignRefusal =
  | { readonly code: 'other-family'; readonly family: string }
  | { readonly code: 'unknown-module'; readonly moduleId: string }
  | { readonly code: 'unknown-option'; readonly moduleId: string; readonly optionId: string }
  | { readonly code: 'missing-module'; readonly moduleId: string }
  | { readonly code: 'rule-violated'; readonly rules: readonly Rule[] }
  | { readonly code: 'monogram-invalid' }

/** One to four letters of any script, combining marks included. */
const MONOGRAM = /^(?:\p{L}\p{M}*){1,4}$/u

export const isMonogram = (value: string): boolean => MONOGRAM.test(value)

export function checkDesign(catalogue: Catalogue, design: Design): Result<Design, DesignRefusal> {
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
  const rules = violatedRules(catalogue, design.options)
  if (rules.length > 0) return refuse({ code: 'rule-violated', rules })
  const letters = design.values.monogram
  const isSewn = design.options.monogram === 'initials'
  if (isSewn ? letters === undefined || !isMonogram(letters) : letters !== undefined)
    return refuse({ code: 'monogram-invalid' })
  return ok(design)
}

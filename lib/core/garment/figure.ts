import type { Sex } from '@/lib/core/body/measurement'
import type { CutId } from './cut'

/**
 * For whose figure a garment is cut: which chart sizes it, which body it is drawn on, which side it
 * closes. A suit's cut says it; every other family serves both and asks in its module `figure`.
 * A design that does not say (a business's own family without the module) is cut for men.
 */
export const FIGURE = 'figure'

export function sexOf(cut: CutId, options: Readonly<Record<string, string>>): Sex {
  if (cut === 'suit-men') return 'm'
  if (cut === 'suit-women') return 'w'
  return options[FIGURE] === 'women' ? 'w' : 'm'
}

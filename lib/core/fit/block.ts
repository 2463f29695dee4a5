import type { Sex } from '@/lib/core/body/measurement'
import type { CutId } from '@/lib/core/garment/cut'
import { sexOf } from '@/lib/core/garment/figure'

/** A pattern cutter's block: what is graded from size to size, a cut for one figure. */
export type Block = { readonly cut: CutId; readonly sex: Sex }

export const blockOf = (cut: CutId, options: Readonly<Record<string, string>>): Block => ({
  cut,
  sex: sexOf(cut, options),
})

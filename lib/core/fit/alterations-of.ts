import type { Alteration } from './alteration'
import type { Fit } from './fit'

/** What of a fit is altered: nothing of a pattern that was drawn for one body. */
export const alterationsOf = (fit: Fit): readonly Alteration[] | undefined =>
  fit.kind === 'size' ? fit.alterations : undefined

import type { Change } from '@/lib/core/configuration/garment-repairs'
import type { Design } from '@/lib/core/garment/design'
import { carriesLetters } from '@/lib/core/garment/letters'

/** The changed design; letters go when nothing carries them any more. */
export function withChanges(design: Design, changes: readonly Change[]): Design {
  const options: Record<string, string> = { ...design.options }
  for (const { moduleId, to } of changes)
    if (to === '') delete options[moduleId]
    else options[moduleId] = to
  return { ...design, options, values: carriesLetters(options) ? design.values : {} }
}

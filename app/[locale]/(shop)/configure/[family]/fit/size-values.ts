import type { SizeValues } from '@/components/body/size-form'
import type { Block } from '@/lib/core/fit/block'
import type { SizeFit } from '@/lib/core/fit/fit'
import { FIELD_IDS, sizeValue } from '@/lib/core/fit/size-fields'

/** A size as the fields of its form hold it. */
export const sizeValues = ({ cut }: Block, fit: SizeFit): SizeValues =>
  Object.fromEntries(FIELD_IDS[cut].map((id) => [id, String(sizeValue(fit, id) ?? '')]))

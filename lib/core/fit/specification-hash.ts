import type { Design } from '@/lib/core/garment/design'
import { canonicalJson } from '@/lib/core/shared/canonical-json'
import type { Digest } from '@/lib/core/shared/digest'
import type { Fit } from './fit'

/**
 * One garment's fingerprint over both halves, design and fit: two lines of a bag are the same garment
 * only when it is equal (decision 0010).
 */
export const specificationHash = (design: Design, fit: Fit, digest: Digest): string =>
  digest(canonicalJson({ design, fit }))

/** Over the design alone, for the production package. */
export const designHash = (design: Design, digest: Digest): string => digest(canonicalJson(design))

import type { FitPreference } from '@/lib/core/fit/fit'
import type { OccasionId } from '@/lib/core/garment/catalogue'
import type { BodyValues, Sex } from './measurement'

/**
 * One person's body with preferences and wishes: the measured half of mass personalization. It is
 * stored sealed and never leaves the shop; a plant sees finished garment measures only.
 */
export type Taste = 'quiet' | 'classic' | 'bold'

export type BodyProfile = {
  readonly sex: Sex
  readonly values: BodyValues
  readonly preference: FitPreference
  readonly occasion?: OccasionId
  readonly taste?: Taste
  /** In the person's own words, for the tailor who reads the order. */
  readonly wishes?: string
  /** Warnings that the person has looked at and confirmed (`code:key`). */
  readonly confirmed?: readonly string[]
  /** Real time at which the person agreed that these values are kept; null before. */
  readonly consentAtMs: number | null
}

import type { FitPreference } from '@/lib/core/fit/fit'
import type { OccasionId } from '@/lib/core/garment/catalogue'
import type { BodyKey, BodyValues, Sex } from './measurement'

/**
 * One person's body with preferences and wishes: the measured half of mass personalization. It is
 * stored sealed and never leaves the shop; a plant sees finished garment measures only.
 */
export type Taste = 'quiet' | 'classic' | 'bold'

/**
 * How somebody knows a value: from memory, with a tape alone, with a tape and a helper, from a
 * tailor, or exactly (a scan, a doctor's scale).
 */
export const VALUE_SOURCES = ['self', 'tape', 'helper', 'tailor', 'exact'] as const
export type ValueSource = (typeof VALUE_SOURCES)[number]

export type Taken = {
  readonly source: ValueSource
  /** Real time at which it was entered. */
  readonly atMs: number
  /** Standard deviation that is assumed for it, in the key's unit (contracts, "Body"). */
  readonly tolerance: number
}

export const SHOULDERS = ['high', 'level', 'sloping'] as const
export type ShoulderLook = (typeof SHOULDERS)[number]

/** What the eye sees and no tape shows; steps as the drafting knows them. */
export type ObservedPosture = {
  /** −2 (very erect) to 2 (very stooped). */
  readonly stoop?: number
  /** 0 to 2: how far the front of the waist stands out. */
  readonly belly?: number
  readonly leftShoulder?: ShoulderLook
  readonly rightShoulder?: ShoulderLook
}

/** Another person's measures are kept only when that person agreed; nobody's under 14. */
export const WHOSE = ['mine', 'other'] as const
export type Whose = (typeof WHOSE)[number]

export type BodyProfile = {
  readonly sex: Sex
  readonly values: BodyValues
  /** Absent in profiles of before 22 November 2026: their values came off a tape. */
  readonly taken?: Readonly<Partial<Record<BodyKey, Taken>>>
  readonly posture?: ObservedPosture
  readonly whose?: Whose
  readonly preference: FitPreference
  readonly occasion?: OccasionId
  readonly taste?: Taste
  /** In the person's own words, for the tailor who reads the order. */
  readonly wishes?: string
  /** Findings that the person has looked at and confirmed (`code:key:value`). */
  readonly confirmed?: readonly string[]
  /** Real time at which the person agreed that these values are kept; null before. */
  readonly consentAtMs: number | null
}

import type { KnownKey } from '../model/model-key'

/**
 * The ways in which a true measure becomes a wrong entry (contracts, "Body"). A slip explains one or
 * more fields; its score is the log of how much more likely the whole entry is with it than without,
 * times how often such slips happen.
 */
export type SlipCode =
  | 'inches'
  | 'half-girth'
  | 'times-ten'
  | 'tenth'
  | 'pounds'
  | 'outseam-for-inseam'
  | 'swapped'
  | 'typo'
  | 'label-size'
  | 'outlier'
  | 'impossible'

export type Slip = {
  readonly code: SlipCode
  readonly keys: readonly KnownKey[]
  /** What the values were before the slip, in their units; empty where nobody can tell. */
  readonly repaired: Readonly<Partial<Record<KnownKey, number>>>
  readonly score: number
}

/**
 * Log prior of each kind of slip per field (per pair for `swapped`): our assumption, set so that at
 * most 3 of 100 clean people are asked anything (lib/bench/body-gate.ts measures it).
 */
export const LOG_PRIOR = {
  factor: -5,
  outseam: -4,
  swapped: -9.5,
  typo: -6.5,
  /** A scale shows a number; a tape has to be read. */
  weightTypo: -8.5,
  transposed: -8,
  label: -8,
  outlier: -6.5,
  wholeForm: -5,
} as const

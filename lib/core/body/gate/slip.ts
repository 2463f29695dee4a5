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
 * Log prior of each kind of slip per field (per pair for `swapped`): our assumption. A digit on a tape
 * weighs most, because chance is spent best on it: the other slips lie so far off that they are seen at
 * any prior (lib/bench/body-gate.ts measures it).
 */
export const LOG_PRIOR = {
  factor: -3.5,
  outseam: -3,
  swapped: -9.5,
  /** A tape that is slack, twisted or over clothes errs upwards: three times as often too much. */
  typoTooMuch: -2.9,
  typoTooLittle: -4.1,
  /** A scale shows a number; a tape has to be read. */
  weightTypo: -8.5,
  transposed: -6,
  label: -10,
  outlier: -5.5,
  wholeForm: -5,
} as const

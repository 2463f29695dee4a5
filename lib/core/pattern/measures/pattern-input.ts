import type { FitPreference } from '@/lib/core/fit/fit'
import type { KnownMeasures, Sex } from './pattern-keys'

/** What can be asked for; a suit is a jacket and trousers, and a waistcoat when the module says so. */
export const PATTERN_FAMILIES = [
  'suit',
  'suit-men',
  'suit-women',
  'jacket',
  'waistcoat',
  'trousers',
  'shirt',
  'overcoat',
] as const
export type PatternFamily = (typeof PATTERN_FAMILIES)[number]

export type Posture = {
  /** Degrees below the horizontal, each shoulder for itself. */
  readonly shoulderSlopeLeft?: number
  readonly shoulderSlopeRight?: number
  /** −2 (very erect) to 2 (very stooped). */
  readonly stoop: number
  /** 0 to 2: how far the front of the waist stands out. */
  readonly belly: number
  /** 0 to 2: how far the head is carried before the shoulders. */
  readonly neckForward: number
}

/** A request that has passed the gate: units, ranges, names and pairs are sound. */
export type PatternInput = {
  readonly family: PatternFamily
  readonly sex: Sex
  readonly known: KnownMeasures
  readonly sleeveLeft?: number
  readonly sleeveRight?: number
  readonly fit: FitPreference
  readonly posture: Posture
  readonly modules: Readonly<Record<string, string>>
  readonly clothWidthMm: number
  /** Napped cloth: no piece is turned end for end. */
  readonly isOneWay: boolean
}

export const BALANCED: Posture = { stoop: 0, belly: 0, neckForward: 0 }

import type { Text } from '@/lib/core/shared/text'

/**
 * What is measured on a body. Keys are the contract's (contracts, "Body"). Lengths and girths are
 * integer mm, weight is kg with at most one decimal, slopes are degrees.
 */
export const BODY_KEYS = [
  'height',
  'weight',
  'chest',
  'waist',
  'seat',
  'neck',
  'biacromial',
  'shoulderLength',
  'shoulderSlopeLeft',
  'shoulderSlopeRight',
  'backLength',
  'backWidth',
  'sleeveLeft',
  'sleeveRight',
  'upperArm',
  'spineWrist',
  'biceps',
  'wrist',
  'inseam',
  'waistH',
  'waistToSeat',
  'kneeH',
  'cervicalH',
  'thigh',
  'lowerThigh',
  'calf',
  'ankle',
  'crotchTotal',
  'crotchFront',
  'head',
] as const
export type BodyKey = (typeof BODY_KEYS)[number]

/** ANSUR II and the size systems know two; a person chooses which chart to start from. */
export type Sex = 'm' | 'w'

export type Unit = 'mm' | 'kg' | 'degree'
export type Span = readonly [from: number, to: number]

export type MeasurementGroup = 'start' | 'upper' | 'arm' | 'lower'

export type Measurement = {
  readonly key: BodyKey
  readonly group: MeasurementGroup
  readonly name: Text
  /** How to measure, in one sentence. */
  readonly how: Text
  readonly unit: Unit
  readonly side?: 'left' | 'right'
  /** Outside it a value is taken for a slip of the tape and refused. */
  readonly allowed: Span
  /** 5 % to 95 % of the survey; null where the survey did not measure it. */
  readonly typical: Readonly<Record<Sex, Span>> | null
}

/** Without these nothing can be predicted; every other measure may be left open. */
export const NEEDED: readonly BodyKey[] = ['height', 'weight']

export type BodyValues = Readonly<Partial<Record<BodyKey, number>>>

/**
 * The measures that the body model knows: the keys of the `one body` commands (contracts, "Body"),
 * each a column of ANSUR II (see the survey reader). Lengths and girths are millimetres, weight is
 * kilograms, age is years. `waist` is taken at the navel and `biceps` tensed, as the survey did.
 */
export const MODEL_KEYS = [
  'height',
  'weight',
  'age',
  'chest',
  'waist',
  'seat',
  'neck',
  'biacromial',
  'shoulderLength',
  'backLength',
  'sleeve',
  'upperArm',
  'biceps',
  'wrist',
  'inseam',
  'waistH',
  'waistToSeat',
  'kneeH',
  'thigh',
  'lowerThigh',
  'calf',
  'ankle',
  'crotchTotal',
  'crotchFront',
  'backWidth',
  'axillaH',
  'head',
  'cervicalH',
  'acromialH',
  'chestH',
  'ribH',
  'heel',
  'spineWrist',
  'shoulderCirc',
] as const
export type ModelKey = (typeof MODEL_KEYS)[number]

/** Where the two sides of a person differ; the survey measured one side only. */
export const SIDE_KEYS = [
  'sleeveLeft',
  'sleeveRight',
  'shoulderSlopeLeft',
  'shoulderSlopeRight',
] as const
export type SideKey = (typeof SIDE_KEYS)[number]

export const KNOWN_KEYS: readonly KnownKey[] = [...MODEL_KEYS, ...SIDE_KEYS]
export type KnownKey = ModelKey | SideKey

/** The 25 measures over which the accuracy bars take their mean (contracts, "Body"). */
export const BAR_KEYS: readonly ModelKey[] = [
  'chest',
  'waist',
  'seat',
  'neck',
  'biceps',
  'wrist',
  'thigh',
  'lowerThigh',
  'calf',
  'ankle',
  'biacromial',
  'shoulderLength',
  'sleeve',
  'spineWrist',
  'upperArm',
  'backLength',
  'cervicalH',
  'inseam',
  'waistH',
  'crotchTotal',
  'crotchFront',
  'backWidth',
  'axillaH',
  'kneeH',
  'head',
]

/** Measures that go round the body; somebody may hold the tape flat and read half of them. */
export const GIRTH_KEYS: readonly KnownKey[] = [
  'chest',
  'waist',
  'seat',
  'neck',
  'biceps',
  'wrist',
  'thigh',
  'lowerThigh',
  'calf',
  'ankle',
  'head',
  'heel',
  'shoulderCirc',
]

export const isSlope = (key: KnownKey): boolean =>
  key === 'shoulderSlopeLeft' || key === 'shoulderSlopeRight'

/** Whether a key counts millimetres: all but weight, age and the slopes. */
export const isLength = (key: KnownKey): boolean =>
  key !== 'weight' && key !== 'age' && !isSlope(key)

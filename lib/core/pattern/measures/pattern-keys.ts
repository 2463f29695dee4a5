/**
 * The body measures a pattern can be drafted from: the contract's keys (contracts, "Body"), the two
 * sides where they differ, and nothing else. Integer mm for people, any finite number here; weight is
 * kg, slopes are degrees below the horizontal.
 */
export const PATTERN_KEYS = [
  'height',
  'weight',
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
export type PatternKey = (typeof PATTERN_KEYS)[number]

/** What else may stand among the measurements: age says nothing of a shape, sides refine a key. */
export const SIDE_KEYS = [
  'sleeveLeft',
  'sleeveRight',
  'shoulderSlopeLeft',
  'shoulderSlopeRight',
] as const
export type SideKey = (typeof SIDE_KEYS)[number]

export type Sex = 'male' | 'female'
export type KnownMeasures = Readonly<Partial<Record<PatternKey, number>>>
export type FullMeasures = Readonly<Record<PatternKey, number>>

/**
 * Fills what was not measured. The body model does it in the product; it is an argument here, so that
 * a pattern needs no opinion on how people are guessed. Undefined: too little is known.
 */
export type Complete = (sex: Sex, known: KnownMeasures) => FullMeasures | undefined

import { MODEL_KEYS, type ModelKey } from '@/lib/core/body/model/model-key'

/**
 * The body measures a pattern can be drafted from: those of the body model but age, which
 * says nothing of a shape. Integer mm for people, any finite number here; weight is
 * kg, slopes are degrees below the horizontal.
 */
export type PatternKey = Exclude<ModelKey, 'age'>
export const PATTERN_KEYS: readonly PatternKey[] = MODEL_KEYS.filter((key) => key !== 'age')

export type Sex = 'male' | 'female'
export type KnownMeasures = Readonly<Partial<Record<PatternKey, number>>>
export type FullMeasures = Readonly<Record<PatternKey, number>>

/**
 * Fills what was not measured. The body model does it in the product; it is an argument here, so that
 * a pattern needs no opinion on how people are guessed. Undefined: too little is known.
 */
export type Complete = (sex: Sex, known: KnownMeasures) => FullMeasures | undefined

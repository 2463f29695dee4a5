import type { FitPreference } from '@/lib/core/fit/fit'

/**
 * From a body to a finished garment. Girths grow by a fraction (proposal of our reference on body
 * and pattern, section 5: jacket chest 4/8/14 %, waist 8/14/20, hips 8/12/18; thigh after the
 * trousers there), lengths follow the rules named beside them. Our assumption throughout: no sourced
 * ease table was found.
 */
export type Ease = {
  readonly chest: number
  readonly waist: number
  readonly hips: number
  readonly thigh: number
  readonly trouserWaist: number
  /** Back of the jacket, nape to hem, per length of the body's back (nape to navel). */
  readonly jacketPerBack: number
  /** Added to the arm, shoulder tip to wrist bone. */
  readonly sleeveMm: number
  /** Added to the whole width across the shoulders. */
  readonly shouldersMm: number
}

export const EASE: Readonly<Record<FitPreference, Ease>> = {
  slim: {
    chest: 0.04,
    waist: 0.08,
    hips: 0.08,
    thigh: 0.08,
    trouserWaist: 0.01,
    jacketPerBack: 1.52,
    sleeveMm: 14,
    shouldersMm: 8,
  },
  regular: {
    chest: 0.08,
    waist: 0.14,
    hips: 0.12,
    thigh: 0.13,
    trouserWaist: 0.02,
    jacketPerBack: 1.55,
    sleeveMm: 18,
    shouldersMm: 16,
  },
  relaxed: {
    chest: 0.14,
    waist: 0.2,
    hips: 0.18,
    thigh: 0.2,
    trouserWaist: 0.03,
    jacketPerBack: 1.58,
    sleeveMm: 22,
    shouldersMm: 24,
  },
}

/** Across the shoulders, tip to tip over the back, per breadth between the shoulder bones. */
export const ACROSS_PER_BIACROMIAL = 1.06
/** The hem of trousers ends above the floor, and their fork hangs below the body's. */
export const INSEAM_LESS_MM = 40
/** From fork to the top of the waistband, over the height between crotch and navel. */
export const RISE_MORE_MM = 30
export const DEFAULT_HEM_MM = 400

import type { FitPreference } from '@/lib/core/fit/fit'

/**
 * From a body to a finished garment. Girths grow by a fraction (proposal of our reference on body
 * and pattern, section 5: jacket chest 4/8/14 %, waist 8/14/20, hips 8/12/18; shirt chest 8/15/25;
 * trousers seat 2/5/8), lengths follow the rules named beside them. Waistcoat, overcoat and down
 * jacket, and what the proposal is silent on, are our assumption: no sourced ease table was found.
 */
type TopEase = {
  readonly chest: number
  readonly waist: number
  readonly hips: number
  /** Added to the arm, shoulder tip to wrist bone. */
  readonly sleeveMm: number
  /** Added to the whole width across the shoulders. */
  readonly shouldersMm: number
}

type TrouserEase = {
  readonly waist: number
  readonly hips: number
  readonly thigh: number
}

export type Top = 'jacket' | 'waistcoat' | 'shirt' | 'overcoat' | 'down-jacket'

const ease = (
  chest: number,
  waist: number,
  hips: number,
  sleeveMm: number,
  shouldersMm: number,
): TopEase => ({ chest, waist, hips, sleeveMm, shouldersMm })

export const TOP_EASE: Readonly<Record<Top, Readonly<Record<FitPreference, TopEase>>>> = {
  jacket: {
    slim: ease(0.04, 0.08, 0.08, 14, 8),
    regular: ease(0.08, 0.14, 0.12, 18, 16),
    relaxed: ease(0.14, 0.2, 0.18, 22, 24),
  },
  // Its shoulder ends inside the jacket's.
  waistcoat: {
    slim: ease(0.02, 0.04, 0.04, 0, -120),
    regular: ease(0.04, 0.08, 0.08, 0, -110),
    relaxed: ease(0.08, 0.13, 0.13, 0, -100),
  },
  shirt: {
    slim: ease(0.08, 0.1, 0.1, 14, 4),
    regular: ease(0.15, 0.15, 0.14, 20, 10),
    relaxed: ease(0.25, 0.25, 0.2, 26, 20),
  },
  // Worn over a jacket.
  overcoat: {
    slim: ease(0.08, 0.1, 0.1, 30, 26),
    regular: ease(0.12, 0.15, 0.14, 36, 34),
    relaxed: ease(0.18, 0.22, 0.2, 42, 44),
  },
  // Measured over the quilting as it lies, before it is worn flat.
  'down-jacket': {
    slim: ease(0.14, 0.22, 0.12, 34, 24),
    regular: ease(0.19, 0.28, 0.16, 40, 34),
    relaxed: ease(0.26, 0.36, 0.22, 46, 46),
  },
}

export const TROUSER_EASE: Readonly<Record<FitPreference, TrouserEase>> = {
  slim: { waist: 0.01, hips: 0.02, thigh: 0.08 },
  regular: { waist: 0.02, hips: 0.05, thigh: 0.13 },
  relaxed: { waist: 0.03, hips: 0.08, thigh: 0.2 },
}

/** Back of the garment, nape to hem, per length of the body's back (nape to navel). */
export const JACKET_PER_BACK: Readonly<Record<FitPreference, number>> = {
  slim: 1.52,
  regular: 1.55,
  relaxed: 1.58,
}
export const WAISTCOAT_PER_BACK = 1.14

/**
 * Shirts and coats are as long as their option says on a body of this height, and in proportion on
 * any other; without an option, so long (a curved shirt tail, to the knee, to the hip).
 */
export const LENGTHS_SAID_AT_MM = 1780
export const DEFAULT_LENGTH_MM = { shirt: 760, overcoat: 1050, 'down-jacket': 680 } as const

/** Collar over the neck, and closed cuff over the wrist: room to button and to turn. */
export const COLLAR_MORE_MM = 15
export const CUFF_MORE_MM = 60

/** Across the shoulders, tip to tip over the back, per breadth between the shoulder bones. */
export const ACROSS_PER_BIACROMIAL = 1.06
/** The hem of trousers ends above the floor, and their fork hangs below the body's. */
export const INSEAM_LESS_MM = 40
/** From fork to the top of the waistband, over the height between crotch and navel. */
export const RISE_MORE_MM = 30
export const DEFAULT_HEM_MM = 400

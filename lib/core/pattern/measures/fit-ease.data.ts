import type { FitPreference } from '@/lib/core/fit/fit'
import type { DesignId } from '../freesewing/draft-design'

/**
 * How much larger the garment is than the body, as fractions of chest, waist and seat (`hips`), of the
 * upper arm and the knee; sleeves and jacket lengths as elsewhere in the product (`body/ease.data`).
 * Source: proposal of our reference on body and pattern, section 5, inside the library's ranges; our
 * assumption where it is silent, for no sourced table of ease was found.
 */
export type GarmentEase = {
  readonly chest?: number
  readonly waist: number
  readonly hips: number
  readonly biceps?: number
  readonly knee?: number
  /** Hem of one leg, over the girth of the knee. */
  readonly hemPerKnee?: number
  readonly sleeveMm?: number
}

export const GARMENT_EASE: Readonly<
  Record<DesignId, Readonly<Record<FitPreference, GarmentEase>>>
> = {
  jacket: {
    slim: { chest: 0.04, waist: 0.08, hips: 0.08, biceps: 0.12, sleeveMm: 14 },
    regular: { chest: 0.08, waist: 0.14, hips: 0.12, biceps: 0.2, sleeveMm: 18 },
    relaxed: { chest: 0.14, waist: 0.2, hips: 0.18, biceps: 0.3, sleeveMm: 22 },
  },
  waistcoat: {
    slim: { chest: 0.02, waist: 0.04, hips: 0.04 },
    regular: { chest: 0.04, waist: 0.08, hips: 0.08 },
    relaxed: { chest: 0.08, waist: 0.13, hips: 0.13 },
  },
  trousers: {
    slim: { waist: 0.01, hips: 0.02, knee: 0.1, hemPerKnee: 0.9 },
    regular: { waist: 0.02, hips: 0.05, knee: 0.15, hemPerKnee: 1 },
    relaxed: { waist: 0.03, hips: 0.08, knee: 0.25, hemPerKnee: 1.12 },
  },
  shirt: {
    slim: { chest: 0.08, waist: 0.1, hips: 0.1, biceps: 0.1, sleeveMm: 14 },
    regular: { chest: 0.15, waist: 0.15, hips: 0.14, biceps: 0.2, sleeveMm: 20 },
    relaxed: { chest: 0.25, waist: 0.25, hips: 0.2, biceps: 0.3, sleeveMm: 26 },
  },
  overcoat: {
    slim: { chest: 0.08, waist: 0.1, hips: 0.1, biceps: 0.15, sleeveMm: 30 },
    regular: { chest: 0.12, waist: 0.15, hips: 0.14, biceps: 0.22, sleeveMm: 36 },
    relaxed: { chest: 0.18, waist: 0.22, hips: 0.2, biceps: 0.32, sleeveMm: 42 },
  },
}

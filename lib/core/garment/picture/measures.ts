import type { SewnCut } from '../cut'

/**
 * The measures that move the drawing, integer mm. Girths are the body's, lengths the garment's. The
 * defaults stand for EU 50 (men) and EU 38 (women) with usual lengths: our assumption, close to the
 * German size charts; a fit replaces them with finished measures.
 */
export type GarmentMeasures = {
  readonly sex: 'm' | 'w'
  readonly heightMm: number
  readonly chestMm: number
  readonly waistMm: number
  readonly hipsMm: number
  readonly neckMm: number
  /** Across the jacket's back from shoulder point to shoulder point. */
  readonly shoulderMm: number
  /** Nape to natural waist. */
  readonly backLengthMm: number
  /** Nape to hem of the jacket. */
  readonly jacketLengthMm: number
  readonly sleeveMm: number
  readonly insideLegMm: number
}

const MEN_50: GarmentMeasures = {
  sex: 'm',
  heightMm: 1780,
  chestMm: 1000,
  waistMm: 880,
  hipsMm: 1030,
  neckMm: 400,
  shoulderMm: 460,
  backLengthMm: 442,
  jacketLengthMm: 735,
  sleeveMm: 630,
  insideLegMm: 800,
}

const WOMEN_38: GarmentMeasures = {
  sex: 'w',
  heightMm: 1680,
  chestMm: 880,
  waistMm: 720,
  hipsMm: 970,
  neckMm: 350,
  shoulderMm: 396,
  backLengthMm: 412,
  jacketLengthMm: 650,
  sleeveMm: 592,
  insideLegMm: 780,
}

export const DEFAULT_MEASURES: Readonly<Record<SewnCut, GarmentMeasures>> = {
  'suit-men': MEN_50,
  'suit-women': WOMEN_38,
}

/** The figures on which garments for both are shown until a person's own measures are known. */
export const FIGURES: Readonly<Record<GarmentMeasures['sex'], GarmentMeasures>> = {
  m: MEN_50,
  w: WOMEN_38,
}

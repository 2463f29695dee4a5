import type { CutId } from '../cut'

/** Whose figure shows a garment: a man's or a woman's. */
export type Figure = 'm' | 'w'

/**
 * The measures that move the drawing, integer mm. Girths are the body's, lengths the garment's. The
 * defaults stand for EU 50 (men) and EU 38 (women) with usual lengths: our assumption, close to the
 * German size charts; a fit replaces them with finished measures.
 */
export type GarmentMeasures = {
  readonly sex: Figure
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

/** The figures on which garments for both are shown until a person's own measures are known. */
export const FIGURES: Readonly<Record<Figure, GarmentMeasures>> = {
  m: MEN_50,
  w: WOMEN_38,
}

const OWN_FIGURE: Readonly<Partial<Record<CutId, Figure>>> = { 'suit-men': 'm', 'suit-women': 'w' }

/** A cut for both is shown on a man's figure unless somebody says otherwise. */
export const figureOf = (cut: CutId, sex: Figure = 'm'): GarmentMeasures =>
  FIGURES[OWN_FIGURE[cut] ?? sex]

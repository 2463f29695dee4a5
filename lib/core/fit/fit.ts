import type { Alteration } from './alteration'

/**
 * The second half of a garment. Mass customization (MC) and mass personalization (MP) fork here:
 * a standard size, or one person's measured body. Both travel through bag, order and plant.
 */
export type FitPreference = 'slim' | 'regular' | 'relaxed'
export type Length = 'short' | 'regular' | 'long'

/** A suit's size names no cut: suits were there before there was anything else to tell apart. */
export type SuitSize = {
  readonly kind: 'size'
  readonly cut?: undefined
  /** EU chest size of the jacket, for example 50 (men) or 38 (women). */
  readonly jacket: number
  readonly jacketLength: Length
  /** EU trouser size, chosen apart from the jacket. */
  readonly trousers: number
  /** Finished inside leg in mm. */
  readonly insideLegMm: number
}

type ShirtSize = {
  readonly kind: 'size'
  readonly cut: 'shirt'
  /** Finished collar, button to far end of its hole. */
  readonly collarMm: number
  /** Finished sleeve, shoulder seam to the edge of the cuff. */
  readonly sleeveMm: number
}

type TrouserSize = {
  readonly kind: 'size'
  readonly cut: 'trousers'
  readonly trousers: number
  readonly insideLegMm: number
}

type TopCut = 'waistcoat' | 'overcoat' | 'down-jacket'
type TopSize = {
  readonly kind: 'size'
  readonly cut: TopCut
  /** EU chest size. */
  readonly size: number
  readonly length: Length
}

/** A size as it stands in the chart, or with some of its measures moved before cutting. */
export type SizeFit = (SuitSize | ShirtSize | TrouserSize | TopSize) & {
  readonly alterations?: readonly Alteration[] | undefined
}

export type MeasuredFit = {
  readonly kind: 'measured'
  readonly profileId: string
  /** Versions freeze once an order uses them. */
  readonly profileVersion: number
  /** SHA-256 over the frozen values: proves which body was meant without saying anything of it. */
  readonly inputHash: string
  readonly preference: FitPreference
}

export type Fit = SizeFit | MeasuredFit

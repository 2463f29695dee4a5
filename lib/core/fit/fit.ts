/**
 * The second half of a garment. Mass customization (MC) and mass personalization (MP) fork here:
 * a standard size, or one person's measured body. Both travel through bag, order and plant.
 */
export type FitPreference = 'slim' | 'regular' | 'relaxed'

export type SizeFit = {
  readonly kind: 'size'
  /** EU chest size of the jacket, for example 50 (men) or 38 (women). */
  readonly jacket: number
  readonly jacketLength: 'short' | 'regular' | 'long'
  /** EU trouser size, chosen apart from the jacket. */
  readonly trousers: number
  /** Finished inside leg in mm. */
  readonly insideLegMm: number
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

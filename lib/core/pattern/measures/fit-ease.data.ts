import { TOP_EASE, TROUSER_EASE } from '@/lib/core/body/ease.data'
import type { FitPreference } from '@/lib/core/fit/fit'
import type { DesignId } from '../freesewing/draft-design'

/**
 * How much larger the garment is than the body, as fractions of chest, waist and seat (`hips`), of the
 * upper arm and the knee. Girths and sleeves are the product's one table of ease, so that a size and a
 * draft of the same garment agree; what only a drawing needs stands here. Its source: proposal of our
 * reference on body and pattern, section 5, inside the library's ranges; our assumption where it is
 * silent, for no sourced table of ease was found.
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

type OnlyDrawn = Pick<GarmentEase, 'biceps' | 'knee' | 'hemPerKnee'>
type ByFit<T> = Readonly<Record<FitPreference, T>>

const joined = (
  ease: ByFit<Omit<GarmentEase, keyof OnlyDrawn>>,
  drawn: ByFit<OnlyDrawn>,
): ByFit<GarmentEase> => ({
  slim: { ...ease.slim, ...drawn.slim },
  regular: { ...ease.regular, ...drawn.regular },
  relaxed: { ...ease.relaxed, ...drawn.relaxed },
})

const arms = (slim: number, regular: number, relaxed: number): ByFit<OnlyDrawn> => ({
  slim: { biceps: slim },
  regular: { biceps: regular },
  relaxed: { biceps: relaxed },
})

export const GARMENT_EASE: Readonly<Record<DesignId, ByFit<GarmentEase>>> = {
  jacket: joined(TOP_EASE.jacket, arms(0.12, 0.2, 0.3)),
  waistcoat: joined(TOP_EASE.waistcoat, { slim: {}, regular: {}, relaxed: {} }),
  trousers: joined(TROUSER_EASE, {
    slim: { knee: 0.1, hemPerKnee: 0.9 },
    regular: { knee: 0.15, hemPerKnee: 1 },
    relaxed: { knee: 0.25, hemPerKnee: 1.12 },
  }),
  shirt: joined(TOP_EASE.shirt, arms(0.1, 0.2, 0.3)),
  overcoat: joined(TOP_EASE.overcoat, arms(0.15, 0.22, 0.32)),
}

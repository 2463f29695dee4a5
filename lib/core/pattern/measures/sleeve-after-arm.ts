import type { FitPreference } from '@/lib/core/fit/fit'
import { armholeLengths } from '../freesewing/armhole-lengths'
import type { DesignSetting } from '../freesewing/draft-design'
import { GARMENT_EASE } from './fit-ease.data'

/**
 * The sleeve of a jacket or a coat, drafted after the arm. The library makes it as wide as its cap fits
 * into the armhole and asks nobody how thick the arm is. Two things change the width, in the order of a
 * tailor who keeps the armhole high: the cap (lower and wider, or higher and narrower, within the
 * library's range), then a deeper armhole, whose cap is longer. Deeper than `high` the armhole holds the
 * arm down, so that from there it only goes on to half of the ease that was asked for, and never deeper
 * than `lowest`; both are shares of the way from the waist to the armpit, and ours.
 */
const CAP = { low: 0.4, high: 0.6 }
const DEPTH = { usual: 0.05, high: 0.2, lowest: 0.4 }

/** Length of the cap over the width of the sleeve, by the cap's height: the library's, to 0.1 %. */
const perWidth = (cap: number): number => 0.8198 + 1.1238 * cap + 0.4625 * cap ** 2
const capFor = (ratio: number): number =>
  (Math.sqrt(1.1238 ** 2 - 4 * 0.4625 * (0.8198 - ratio)) - 1.1238) / (2 * 0.4625)

/** A jacket's cap is longer than its armhole by so much, shrunk in over the shoulder (trade: 15 mm and more). */
export const CAP_EASE = 0.03

/** The library's hem over the wrist; below a thick arm it is wider, so that the sleeve does not run to a point. */
const CUFF_EASE = { jacket: 0.4, overcoat: 0.6 }
const HEM_PER_WIDTH = 0.66

export function sleeveAfterArm(
  design: 'jacket' | 'overcoat',
  fit: FitPreference,
  setting: DesignSetting,
): DesignSetting {
  const ease = GARMENT_EASE[design][fit].biceps ?? 0
  const { biceps = 0 } = setting.measurements
  const at = (armholeDepth: number): DesignSetting => ({
    ...setting,
    options: { ...setting.options, armholeDepth },
  })
  const [usual = 0, lowest = 0] = armholeLengths(design, [at(DEPTH.usual), at(DEPTH.lowest)]).map(
    (armhole) => armhole * (1 + CAP_EASE),
  )
  // What the library cannot draw is refused where it is drawn.
  if (!(usual > 0 && lowest > usual)) return setting
  const perDepth = (lowest - usual) / (DEPTH.lowest - DEPTH.usual)
  const depthFor = (share: number): number =>
    DEPTH.usual + (biceps * (1 + share) * perWidth(CAP.low) - usual) / perDepth
  const depth = Math.max(
    DEPTH.usual,
    Math.min(depthFor(ease), DEPTH.high),
    Math.min(depthFor(ease / 2), DEPTH.lowest),
  )
  const cap = usual + (depth - DEPTH.usual) * perDepth
  const ratio = cap / (biceps * (1 + ease))
  const height = Math.min(capFor(Math.max(ratio, perWidth(CAP.low))), CAP.high)
  const width = cap / perWidth(height)
  const { measurements, options } = at(depth)
  const { wrist = width } = measurements
  return {
    // The library begins with this width and changes it until the cap fits: here it fits at once.
    measurements: { ...measurements, biceps: width / (1 + ease) },
    options: {
      ...options,
      sleevecapEase: CAP_EASE,
      sleevecapHeight: height,
      cuffEase: Math.max(CUFF_EASE[design], (HEM_PER_WIDTH * width) / wrist - 1),
    },
  }
}

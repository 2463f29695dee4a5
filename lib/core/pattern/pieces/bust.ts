import type { LibraryPart } from '@freesewing/core'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { FullMeasures } from '../measures/pattern-keys'

/**
 * The bust of a woman's top, which the library's blocks (a man's) do not shape. The front becomes
 * longer over the bust by `lengthMm`, and a dart in the seam of the front at its side, pointing at the
 * bust, takes the same length out again towards the side.
 *
 * How much: ANSUR II measured the front of the waist beside the back. Corrected for height, women's
 * fronts are 16 mm longer against their backs than men's, and 0.148 mm longer for every millimetre
 * that the chest exceeds what back, shoulders, neck and waist let expect (regressions of 2,907 men and
 * 1,383 women; soldiers; the tape bridged the breasts, so that the figure is rather too small).
 * Where the point lies: 0.095 of the chest from the centre, at the survey's chest height (assumption).
 */
export type Bust = { readonly lengthMm: number; readonly levelMm: number; readonly tipMm: number }

const MEAN_LENGTH_MM = 16
const LENGTH_PER_FULLNESS = 0.148
const DRAWABLE_MM = [4, 36] as const
const POINT_PER_CHEST = 0.095
const TIP_SHORT_OF_POINT_MM = 18
const BELOW_ARMHOLE_MM = 30

/** Chest beyond (or short of) what the frame lets expect, mm; standard deviation 41 in the survey. */
export const fullnessMm = (body: FullMeasures): number =>
  body.chest -
  (54.5 +
    0.5053 * body.backWidth -
    0.0695 * body.biacromial +
    0.9178 * body.neck +
    0.495 * body.waist)

export type BustRefusal = { readonly code: 'bust-not-drawable'; readonly lengthMm: number }

/**
 * `isTight`: a jacket, which lies close and is refused where its dart would be too small or too large to
 * sew; shirts, waistcoats and coats have ease to spare there and take the nearest that is.
 */
export function bustOf(
  body: FullMeasures,
  front: LibraryPart,
  isTight: boolean,
): Result<Bust, BustRefusal> {
  const wantedMm = MEAN_LENGTH_MM + LENGTH_PER_FULLNESS * fullnessMm(body)
  const lengthMm = Math.min(Math.max(wantedMm, DRAWABLE_MM[0]), DRAWABLE_MM[1])
  if (isTight && lengthMm !== wantedMm)
    return refuse({ code: 'bust-not-drawable', lengthMm: wantedMm })
  const splitY = front.points.split?.y ?? front.points.armhole?.y ?? 0
  const pointY = body.cervicalH - body.chestH + 35
  return ok({
    lengthMm,
    levelMm: Math.max(pointY, splitY + BELOW_ARMHOLE_MM),
    tipMm: POINT_PER_CHEST * body.chest + TIP_SHORT_OF_POINT_MM,
  })
}

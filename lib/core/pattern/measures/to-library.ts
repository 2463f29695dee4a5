import type { DesignId } from '../freesewing/draft-design'
import type { FullMeasures } from './pattern-keys'

/**
 * From the contract's keys to the drafting library's names, in mm. Source: our reference on body and
 * pattern, table 2.2, after ANSUR II's landmarks: the survey's waist is at the navel, the tailor's at
 * the tenth rib, so that heights and lengths move by the difference of the two. Derived ones are
 * approximations. Two departures, both so that a jacket covers the seat it is worn over: `hips` is
 * the seat's girth, and lies at nine tenths of the way down to it (table: a top hip half way down).
 */
export type OneSide = { readonly sleeveMm: number; readonly slopeDeg: number }

const NAPE_TO_SHOULDER_POINT_MM = 20
const ACROSS_PER_BIACROMIAL = 1.06
/** The fork of trousers hangs this far below the body's. */
const FORK_LOWER_MM = 30

/** The survey measured the upper arm flexed. */
export const relaxedArmMm = ({ biceps }: FullMeasures): number => biceps * 0.95

function toLibrary(body: FullMeasures, side: OneSide): Readonly<Record<string, number>> {
  const ribOverNavel = body.ribH - body.waistH
  const waistToSeat = body.waistToSeat + ribOverNavel
  return {
    chest: body.chest,
    waist: body.waist,
    hips: body.seat,
    seat: body.seat,
    neck: body.neck,
    wrist: body.wrist,
    biceps: relaxedArmMm(body),
    knee: body.lowerThigh,
    shoulderToShoulder: body.biacromial * ACROSS_PER_BIACROMIAL,
    shoulderSlope: side.slopeDeg,
    shoulderToWrist: side.sleeveMm,
    shoulderToElbow: body.upperArm * (side.sleeveMm / body.sleeve),
    hpsToWaistBack: body.backLength - ribOverNavel + NAPE_TO_SHOULDER_POINT_MM,
    hpsToBust: body.cervicalH - body.chestH + 35,
    waistToArmpit: body.axillaH - body.ribH,
    waistToHips: 0.9 * waistToSeat,
    waistToSeat,
    waistToFloor: body.ribH,
    waistToKnee: body.ribH - body.kneeH,
    waistToUpperLeg: body.ribH - body.inseam + FORK_LOWER_MM,
    waistBack: 0.5 * body.waist,
    seatBack: 0.53 * body.seat,
    crossSeam: body.crotchTotal + 2 * ribOverNavel,
    crossSeamFront: body.crotchFront + ribOverNavel,
  }
}

/**
 * The levels a design hangs from. Trousers are drafted from the navel, where the survey took waist,
 * height and crotch, and their band ends two fingers below it; a waistcoat ends at the top hip, half way
 * between waist and seat, whose girth is 0.55 waist + 0.45 seat (table 2.2).
 */
const TROUSER_BAND_LOWER_MM = 20

export function libraryFor(
  design: DesignId,
  body: FullMeasures,
  side: OneSide,
): Readonly<Record<string, number>> {
  const library = toLibrary(body, side)
  switch (design) {
    case 'trousers':
      return {
        ...library,
        waistToHips: TROUSER_BAND_LOWER_MM,
        waistToSeat: body.waistToSeat,
        waistToFloor: body.waistH,
        waistToKnee: body.waistH - body.kneeH,
        waistToUpperLeg: body.waistH - body.inseam + FORK_LOWER_MM,
        crossSeam: body.crotchTotal,
        crossSeamFront: body.crotchFront,
      }
    case 'waistcoat':
      return {
        ...library,
        hips: 0.55 * body.waist + 0.45 * body.seat,
        waistToHips: (library.waistToSeat ?? 0) / 2,
      }
    case 'jacket':
    case 'shirt':
    case 'overcoat':
      return library
    default:
      return design satisfies never
  }
}

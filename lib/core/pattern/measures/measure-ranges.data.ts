import type { SideKey } from '@/lib/core/body/model/model-key'
import type { PatternKey } from './pattern-keys'

/**
 * The gate of the drafting room: outside these a drawing would look clean and be garbage. Ranges are
 * 15 % beyond the 0.1 % and 99.9 % quantiles of both sexes of ANSUR II (US Army 2012, public domain);
 * ratios 8 % beyond the least and the greatest that the survey holds. Wider than the body model's
 * findings on purpose: those ask, this refuses. Slopes: our assumption.
 */
export const MEASURE_RANGES: Readonly<Record<PatternKey | SideKey, readonly [number, number]>> = {
  height: [1220, 2270],
  weight: [30, 200],
  chest: [630, 1540],
  waist: [530, 1530],
  seat: [680, 1490],
  neck: [240, 565],
  biacromial: [268, 550],
  shoulderLength: [93, 211],
  backLength: [303, 658],
  sleeve: [391, 790],
  upperArm: [243, 480],
  biceps: [200, 540],
  wrist: [114, 240],
  inseam: [564, 1163],
  waistH: [714, 1406],
  waistToSeat: [50, 275],
  kneeH: [323, 676],
  thigh: [399, 949],
  lowerThigh: [265, 604],
  calf: [250, 573],
  ankle: [150, 322],
  crotchTotal: [425, 895],
  crotchFront: [144, 433],
  backWidth: [250, 613],
  axillaH: [928, 1746],
  head: [440, 720],
  cervicalH: [1051, 1963],
  acromialH: [1008, 1884],
  chestH: [874, 1694],
  ribH: [781, 1486],
  heel: [232, 463],
  spineWrist: [594, 1168],
  shoulderCirc: [760, 1583],
  sleeveLeft: [391, 790],
  sleeveRight: [391, 790],
  shoulderSlopeLeft: [5, 35],
  shoulderSlopeRight: [5, 35],
}

/** `part` over `whole` lies between; told as "the sleeve against the height". */
export const RATIO_RANGES: readonly {
  readonly part: PatternKey
  readonly whole: PatternKey
  readonly between: readonly [number, number]
}[] = [
  { part: 'waist', whole: 'chest', between: [0.64, 1.2] },
  { part: 'seat', whole: 'chest', between: [0.74, 1.43] },
  { part: 'seat', whole: 'waist', between: [0.76, 1.54] },
  { part: 'neck', whole: 'chest', between: [0.266, 0.482] },
  { part: 'biacromial', whole: 'chest', between: [0.272, 0.535] },
  { part: 'biacromial', whole: 'height', between: [0.172, 0.292] },
  { part: 'chest', whole: 'height', between: [0.407, 0.862] },
  { part: 'seat', whole: 'height', between: [0.415, 0.88] },
  { part: 'backLength', whole: 'height', between: [0.203, 0.354] },
  { part: 'sleeve', whole: 'height', between: [0.277, 0.406] },
  { part: 'inseam', whole: 'height', between: [0.397, 0.584] },
  { part: 'waistH', whole: 'height', between: [0.511, 0.71] },
  { part: 'inseam', whole: 'waistH', between: [0.677, 0.93] },
  { part: 'ribH', whole: 'waistH', between: [0.97, 1.2] },
  { part: 'axillaH', whole: 'height', between: [0.67, 0.852] },
  { part: 'cervicalH', whole: 'height', between: [0.773, 0.96] },
  { part: 'acromialH', whole: 'height', between: [0.73, 0.92] },
  { part: 'chestH', whole: 'height', between: [0.616, 0.834] },
  { part: 'kneeH', whole: 'inseam', between: [0.49, 0.68] },
  { part: 'upperArm', whole: 'sleeve', between: [0.525, 0.72] },
  { part: 'biceps', whole: 'chest', between: [0.239, 0.444] },
  { part: 'wrist', whole: 'biceps', between: [0.351, 0.76] },
  { part: 'shoulderLength', whole: 'biacromial', between: [0.272, 0.473] },
  { part: 'thigh', whole: 'seat', between: [0.493, 0.742] },
  { part: 'lowerThigh', whole: 'thigh', between: [0.501, 0.845] },
  { part: 'ankle', whole: 'calf', between: [0.449, 0.77] },
  { part: 'crotchTotal', whole: 'height', between: [0.259, 0.494] },
  { part: 'crotchFront', whole: 'crotchTotal', between: [0.291, 0.629] },
]

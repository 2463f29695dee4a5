import { LANDMARKS, type Landmarks, type Sex } from './figure-contour'

/** Where a measure lies on the line figure: the tape's way, the part of it behind the body, its ends. */
type Point = readonly [x: number, y: number]

export type MeasureMark = {
  readonly key: string
  readonly path: string
  readonly hidden?: string
  readonly ends: readonly Point[]
  readonly isGirth: boolean
  /** The person's right side, which is on our left. */
  readonly isMirrored?: boolean
}

type Shape = Omit<MeasureMark, 'key'>

const line = (...points: readonly [Point, ...Point[]]): Shape => ({
  path: `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`,
  ends: [points[0], points.at(-1) ?? points[0]],
  isGirth: false,
})

/** Around the trunk: in front it hangs a little, behind it is dotted. */
const girth = (half: number, y: number, depth = 7): Shape => ({
  path: `M${-half} ${y}Q0 ${y + depth} ${half} ${y}`,
  hidden: `M${-half} ${y}Q0 ${y - depth} ${half} ${y}`,
  ends: [
    [-half, y],
    [half, y],
  ],
  isGirth: true,
})

/** Around an arm or a leg, on the figure's left as we see it. */
const limb = ([inner, outer, y]: readonly [number, number, number]): Shape => ({
  path: `M${-outer} ${y}Q${-(inner + outer) / 2} ${y + 5} ${-inner} ${y}`,
  hidden: `M${-outer} ${y}Q${-(inner + outer) / 2} ${y - 5} ${-inner} ${y}`,
  ends: [
    [-outer, y],
    [-inner, y],
  ],
  isGirth: true,
})

const MARKS: Readonly<Record<string, (l: Landmarks) => Shape>> = {
  height: (l) => line([-98, l.crown], [-98, l.floor]),
  neck: (l) => girth(l.neck[0] + 1, l.neck[1] - 2, 4),
  chest: (l) => girth(l.chest[0] + 1, l.chest[1]),
  waist: (l) => girth(l.waist[0], l.waist[1]),
  seat: (l) => girth(l.seat[0], l.seat[1]),
  biacromial: (l) => line([-l.shoulder[0], l.shoulder[1]], [l.shoulder[0], l.shoulder[1]]),
  shoulderLength: (l) => line([l.neck[0] + 4, l.neck[1] + 4], [l.shoulder[0], l.shoulder[1]]),
  backWidth: (l) => line([-l.axilla[0] - 2, 124], [l.axilla[0] + 2, 124]),
  backLength: (l) => line([0, l.nape], [0, l.waist[1]]),
  sleeve: (l) =>
    line(
      [l.shoulder[0], l.shoulder[1]],
      [l.elbow[1] - 2, l.elbow[2]],
      [l.wrist[1] - 1, l.wrist[2]],
    ),
  spineWrist: (l) =>
    line(
      [0, l.nape],
      [l.shoulder[0], l.shoulder[1]],
      [l.elbow[1] - 2, l.elbow[2]],
      [l.wrist[1] - 1, l.wrist[2]],
    ),
  upperArm: (l) => line([l.shoulder[0], l.shoulder[1]], [l.elbow[1] - 2, l.elbow[2]]),
  biceps: (l) => limb(l.biceps),
  wrist: (l) => limb(l.wrist),
  inseam: (l) => line([0, l.crotch], [0, l.floor]),
  waistHeight: (l) => line([-84, l.waist[1]], [-84, l.floor]),
  waistToSeat: (l) => line([-l.seat[0] - 7, l.waist[1]], [-l.seat[0] - 7, l.seat[1]]),
  // Down the front and, dotted, up behind to the same height.
  crotch: (l) => ({
    ...line([0, l.waist[1]], [0, l.crotch + 2]),
    hidden: `M0 ${l.crotch + 2}q7 -4 7 -14V${l.waist[1]}`,
  }),
  crotchFront: (l) => line([0, l.waist[1]], [0, l.crotch + 2]),
  // Somebody's own weight: the board one stands on.
  weight: (l) => line([-48, l.floor + 5], [48, l.floor + 5]),
  thigh: (l) => limb([l.thigh[0] + 1, l.thigh[1], l.thigh[2]]),
  lowerThigh: (l) => limb([(l.thigh[0] + l.knee[0]) / 2 + 1, l.knee[1] + 4, l.knee[2] - 30]),
  calf: (l) => limb(l.calf),
  ankle: (l) => limb(l.ankle),
  kneeHeight: (l) => line([-l.knee[1] - 16, l.knee[2]], [-l.knee[1] - 16, l.floor]),
  napeHeight: (l) => line([-90, l.nape], [-90, l.floor]),
  head: (l) => girth(18, l.crown + 22, 5),
  shoulderSlope: (l) =>
    line(
      [l.neck[0] + 4, l.neck[1] + 4],
      [l.shoulder[0] + 6, l.neck[1] + 4],
      [l.shoulder[0], l.shoulder[1]],
    ),
}

/** The contract's keys for the same place. */
const SAME_PLACE: Readonly<Record<string, string>> = {
  waistH: 'waistHeight',
  kneeH: 'kneeHeight',
  cervicalH: 'napeHeight',
  crotchTotal: 'crotch',
}

/** A side may be said at the end (sleeveLeft): the place is the same, mirrored. */
export function measureMark(sex: Sex, key: string): MeasureMark | undefined {
  const plain = key.replace(/(Left|Right)$/, '')
  const draw = MARKS[SAME_PLACE[plain] ?? plain]
  return draw && { key, ...draw(LANDMARKS[sex]), isMirrored: key.endsWith('Right') }
}

import { curve, move, type Path, type Point, type Side, spline, through } from '../path'
import type { JacketLines } from './jacket-lines'

/** The picture's right sleeve: opens to the elbow, then hangs straight (technique page, section 4). */
export type SleeveLines = {
  readonly shape: Path
  readonly outerPoints: readonly Point[]
  readonly innerPoints: readonly Point[]
  readonly outer: Path
  readonly inner: Path
  readonly armhole: Path
  readonly cuff: Path
  readonly cuffY: number
  readonly cuffOuter: Point
  readonly cuffInner: Point
  /** How upper arm and forearm lean outward, and where they meet. */
  readonly upperDeg: number
  readonly lowerDeg: number
  readonly elbow: Point
  readonly pivotX: number
  readonly yAt: (share: number) => number
}

/** An arm held off leaves the body from the shoulder on and hangs straight below the elbow. */
const heldOut = (share: number) => Math.sin((Math.PI / 2) * Math.min(1, share / 0.75))

const lean = (across: number, down: number) => (Math.atan2(across, down) * -180) / Math.PI

export function sleeveLines(j: JacketLines, view: 'front' | 'back', side: Side = 1): SleeveLines {
  const { shoulder: s, shoulderY: y0, armholeY } = j
  const isWoman = j.sex === 'w'
  const yAt = (share: number) => y0 + j.sleeveMm * share
  const upper = (isWoman ? 132 : 142) * j.armScale
  const elbow = (isWoman ? 108 : 118) * j.armScale
  const cuff = (isWoman ? 93 : 101) * j.armScale
  // Women's sleeves hang closer to the body.
  const hang = (reach: number, share: number) =>
    s + reach * (isWoman ? 0.92 : 1) + j.armOut * heldOut(share)
  // Full arms fill the room towards the body.
  const under = (reach: number, share: number) =>
    s + reach * (isWoman ? 0.92 : 1) + j.armOut * Math.min(1, 1.2 * share)
  // No two arms hang alike: the picture's left one is bent a little more.
  const bent = side < 0 ? 1 : 0
  // A roped head stands above the shoulder; a natural one falls on from it.
  const rise = j.isStructured ? -5 : 0.5
  const outerPoints: Point[] = [
    [s - 3, y0 - 0.5],
    [s + 10, y0 + 6 + rise],
    [s + (j.isStructured ? 25 : 22) + j.armOut * heldOut(0.04), y0 + 27 + rise],
    [s + (j.isStructured ? 36 : 34) + j.armOut * heldOut(0.1), y0 + 66],
    [hang(49, 0.2), yAt(0.2)],
    [hang(64 + 2 * bent, 0.35), yAt(0.35)],
    [hang(79 + 5 * bent, 0.5), yAt(0.5)],
    [hang(90 + 4 * bent, 0.66), yAt(0.66)],
    [hang(96, 0.83), yAt(0.83)],
    [hang(97, 0.99), yAt(0.99)],
  ]
  const cuffOuter: Point = [hang(97, 1), yAt(0.99)]
  const cuffInner: Point = [hang(97, 1) - cuff, yAt(0.99) + 8]
  const pit: Point = view === 'front' ? [s - 45, armholeY - 4] : [s - 30, armholeY - 2]
  const innerPoints: Point[] = [
    cuffInner,
    [under(91, 0.85) - cuff, yAt(0.85)],
    [under(86 + 3 * bent, 0.68) - elbow, yAt(0.68)],
    [under(73 + 6 * bent, 0.54) - elbow, yAt(0.54)],
    [under(66, 0.4) - upper * 0.86, yAt(0.4)],
    pit,
  ]
  const armholePoints: Point[] =
    view === 'front'
      ? [pit, [s - 45, armholeY - 42], [s - 36, y0 + 96], [s - 18, y0 + 42], [s - 3, y0 - 0.5]]
      : [pit, [s - 33, armholeY - 44], [s - 28, y0 + 96], [s - 15, y0 + 42], [s - 3, y0 - 0.5]]
  const cuffCurve = curve(
    [hang(97, 1) - cuff * 0.3, cuffOuter[1] + 6],
    [hang(97, 1) - cuff * 0.7, cuffOuter[1] + 10],
    cuffInner,
  )
  const outer = through(...outerPoints)
  return {
    shape: `${outer}${cuffCurve}${spline(innerPoints)}${spline(armholePoints)}Z`,
    outerPoints,
    innerPoints,
    outer,
    inner: through(...innerPoints),
    armhole: through(...armholePoints),
    cuff: move(cuffOuter) + cuffCurve,
    cuffY: cuffOuter[1],
    cuffOuter,
    cuffInner,
    upperDeg: 0.82 * lean(hang(79, 0.5) - s - 34, yAt(0.5) - y0 - 66),
    lowerDeg: lean(hang(97, 1) - hang(79, 0.5), yAt(0.99) - yAt(0.5)),
    elbow: [hang(79, 0.5) - elbow * 0.5, yAt(0.5)],
    pivotX: s + 20,
    yAt,
  }
}

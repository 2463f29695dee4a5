import { curve, move, type Path, type Point, spline, through } from '../path'
import type { ShirtLines } from './shirt-lines'
import { isShortSleeved } from './shirt-task'

/** The picture's right sleeve of a shirt: set low on the shoulder, full to the cuff, gathered there. */
export type ShirtSleeveLines = {
  readonly shape: Path
  readonly outerPoints: readonly Point[]
  readonly innerPoints: readonly Point[]
  readonly outer: Path
  readonly inner: Path
  readonly armhole: Path
  /** Where sleeve and cuff meet, outside and inside. */
  readonly seamOuter: Point
  readonly seamInner: Point
  readonly turnDeg: number
  readonly pivotX: number
  readonly yAt: (share: number) => number
}

export const cuffHeightMm = (cuff: string | undefined): number => (cuff === 'french' ? 78 : 66)

export function shirtSleeveLines(
  s: ShirtLines,
  view: 'front' | 'back',
  options: Readonly<Record<string, string>>,
): ShirtSleeveLines {
  const { shoulder: x, shoulderY: y0, armholeY } = s
  const isShort = isShortSleeved(options)
  const isWoman = s.sex === 'w'
  const length = isShort ? 0.4 * s.sleeveMm : s.sleeveMm - cuffHeightMm(options.cuff)
  const yAt = (share: number) => y0 + s.sleeveMm * share
  const end = y0 + length
  const upper = (isWoman ? 132 : 144) * s.armScale
  const elbow = (isWoman ? 112 : 122) * s.armScale
  const wrist = (isWoman ? 92 : 102) * s.armScale
  // A fuller body holds the arm off from the shoulder down, or the sleeve would break at its head.
  const hang = (reach: number) =>
    x + reach * (isWoman ? 0.92 : 1) + s.armOut * Math.max(0, (reach - 8) / 89) ** 1.25
  const under: Point = [x - 40, armholeY - (view === 'front' ? 4 : 2)]
  const head: Point[] = [
    [x - 1, y0 - 0.5],
    [hang(13), y0 + 9],
    [hang(26), y0 + 31],
    [hang(38), y0 + 70],
  ]
  const seat: Point[] =
    view === 'front'
      ? [under, [x - 36, armholeY - 46], [x - 27, y0 + 92], [x - 13, y0 + 40], [x - 1, y0 - 0.5]]
      : [under, [x - 31, armholeY - 46], [x - 22, y0 + 92], [x - 10, y0 + 40], [x - 1, y0 - 0.5]]
  const outerPoints: Point[] = isShort
    ? [...head, [hang(50), yAt(0.2)], [hang(66), yAt(0.33)], [hang(73), end]]
    : [
        ...head,
        [hang(50), yAt(0.2)],
        [hang(65), yAt(0.35)],
        [hang(80), yAt(0.5)],
        [hang(91), yAt(0.66)],
        [hang(98), yAt(0.8)],
        [hang(98), end - 12],
        [hang(94), end],
      ]
  const seamOuter: Point = isShort ? [hang(73), end] : [hang(94), end]
  const seamInner: Point = isShort
    ? [hang(73) - upper * 0.84, end + 17]
    : [hang(97) - wrist + 7, end + 7]
  const innerPoints: Point[] = isShort
    ? [seamInner, [seamInner[0] + 1, seamInner[1] - 30], under]
    : [
        seamInner,
        [hang(94) - wrist - 2, end - 16],
        [hang(91) - wrist - 6, yAt(0.78)],
        [hang(86) - elbow, yAt(0.64)],
        [hang(74) - elbow - 1, yAt(0.52)],
        [hang(67) - upper * 0.9, yAt(0.4)],
        under,
      ]
  const seam = curve(
    [seamOuter[0] - (seamOuter[0] - seamInner[0]) * 0.3, seamOuter[1] + 6],
    [seamOuter[0] - (seamOuter[0] - seamInner[0]) * 0.7, seamInner[1] + 3],
    seamInner,
  )
  const outer = through(...outerPoints)
  return {
    shape: `${outer}${seam}${spline(innerPoints)}${spline(seat)}Z`,
    outerPoints,
    innerPoints,
    outer,
    inner: through(...innerPoints),
    armhole: through(...seat),
    seamOuter,
    seamInner,
    turnDeg: (Math.atan2(61, yAt(0.99) - y0 - 66) * -180 * 0.75) / Math.PI,
    pivotX: x + 20,
    yAt,
  }
}

export const cuffSeam = (v: ShirtSleeveLines): Path =>
  move(v.seamOuter) +
  curve(
    [v.seamOuter[0] - (v.seamOuter[0] - v.seamInner[0]) * 0.3, v.seamOuter[1] + 6],
    [v.seamOuter[0] - (v.seamOuter[0] - v.seamInner[0]) * 0.7, v.seamInner[1] + 3],
    v.seamInner,
  )

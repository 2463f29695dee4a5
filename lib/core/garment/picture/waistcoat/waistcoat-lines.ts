import type { GarmentMeasures } from '../measures'
import { curve, line, move, type Path, type Point, spline } from '../path'

/** Waistcoat on a form, in the jacket's coordinates (technique page, section 4a). */
export type WaistcoatLines = {
  readonly isDouble: boolean
  /** A single-breasted front without points. */
  readonly isStraight?: boolean
  readonly neck: number
  readonly shoulder: Point
  readonly chest: number
  readonly waist: number
  readonly armholeY: number
  readonly waistY: number
  readonly pointY: number
  readonly sideHemY: number
  readonly topButtonY: number
  readonly buttonYs: readonly number[]
  readonly overlap: number
  readonly closing: 1 | -1
  readonly isWoman: boolean
}

export function waistcoatLines(m: GarmentMeasures, option: string | undefined): WaistcoatLines {
  const isWoman = m.sex === 'w'
  const isDouble = option === 'double-6'
  const neck = 0.071 * m.chestMm * (isWoman ? 0.97 : 1) + 1
  const half = m.shoulderMm / 2
  const waistY = m.backLengthMm - (isWoman ? 8 : 2)
  const armholeY = m.backLengthMm * 0.5 + 10
  const topButtonY = armholeY + (isDouble ? 66 : 34)
  const count = isDouble ? 3 : 5
  const step = (waistY + (isDouble ? 20 : 22) - topButtonY) / (count - 1)
  const chest = 0.196 * (m.chestMm + (isWoman ? 40 : 44))
  return {
    isDouble,
    neck,
    // A fuller chest takes the strap a little outward.
    shoulder: [half * 0.68 + 0.14 * Math.max(0, chest - half), 0.62 * (0.245 * (half - neck) + 9)],
    chest,
    waist: 0.2 * (m.waistMm + (isWoman ? 44 : 62)),
    armholeY,
    waistY,
    pointY: waistY + 92,
    sideHemY: waistY + 36,
    topButtonY,
    buttonYs: Array.from({ length: count }, (_, i) => topButtonY + i * step),
    overlap: isDouble ? 66 : 14,
    closing: isWoman ? -1 : 1,
    isWoman,
  }
}

/** Where the armhole meets the side: the fuller the chest, the lower, or its corner would be a wing. */
export const armholeFoot = (w: WaistcoatLines): Point => {
  const over = Math.max(0, w.chest - w.shoulder[0] - 44)
  return [w.chest - 13 - 0.12 * over, w.armholeY + 20 + 0.5 * over]
}

/** From the neck over the shoulder, down the armhole, round its corner and along the side. */
const outer = (w: WaistcoatLines): Path => {
  const [x, y] = w.shoulder
  const [footX, footY] = armholeFoot(w)
  const low: Point = [x - 9, w.armholeY - 22]
  return (
    curve([w.neck + 30, 5], [x - 20, y - 6], w.shoulder) +
    spline([
      w.shoulder,
      [x - 17, y + 62],
      [x - 23, w.armholeY - 84],
      low,
      [low[0] + (footX - low[0]) * 0.5, low[1] + (footY - low[1]) * 0.7],
      [footX - 9, footY - 2],
    ]) +
    curve([footX - 3, footY], [footX + 0.5, footY + 4], [footX, footY + 13]) +
    spline([
      [footX, footY + 13],
      [(footX + w.waist) / 2 - 1, (footY + w.waistY) / 2 - 8],
      [w.waist - 1, w.waistY + (w.isWoman ? -8 : -4)],
      [w.waist + (w.isWoman ? 11 : 6), w.sideHemY],
    ])
  )
}

export const vPoint = (w: WaistcoatLines): Point => [
  -w.overlap,
  w.topButtonY - (w.isDouble ? 24 : 16),
]

export const vLine = (w: WaistcoatLines): Path => {
  const [x, y] = vPoint(w)
  return curve([x + (w.isDouble ? 30 : 16), y - 44], [w.neck - 12, 90], [w.neck + 8, 0])
}

export function waistcoatFrontShape(w: WaistcoatLines): Path {
  const point = w.pointY
  // Doubled fronts end level where they lie on each other.
  const hem = w.isDouble
    ? curve(
        [w.waist * 0.8, w.sideHemY + 5],
        [w.overlap + 50, w.sideHemY + 20],
        [w.overlap, w.sideHemY + 20],
      ) + line([-w.overlap, w.sideHemY + 20])
    : w.isStraight
      ? curve(
          [w.waist * 0.8, w.sideHemY + 4],
          [w.waist * 0.4, w.sideHemY + 20],
          [-w.overlap, w.sideHemY + 24],
        )
      : curve([w.waist * 0.8, w.sideHemY + 8], [w.waist * 0.5, point - 22], [46, point]) +
        curve([30, point - 14], [4, point - 46], [-14, point - 64])
  return `${move([w.neck + 8, 0])}${outer(w)}${hem}${line(vPoint(w))}${vLine(w)}Z`
}

export function waistcoatBackShape(w: WaistcoatLines): Path {
  const hem = w.sideHemY + 6
  return `${move([-1.5, 8])}${curve([w.neck * 0.5, 8], [w.neck * 0.8, 4], [w.neck + 8, 0])}${outer(w)}${curve([w.waist * 0.7, hem + 4], [w.waist * 0.3, hem + 8], [-1.5, hem + 8])}Z`
}

/** A pocket's mouth: its height, where it begins and how wide it is. */
export type Welt = readonly [y: number, x: number, width: number]

/** Beside a doubled front the mouths stand further out, clear of its edge. */
export const lowerPocket = (w: WaistcoatLines): Welt => {
  const x = Math.max(w.waist * 0.3, w.isDouble ? w.overlap + 12 : 0)
  return [w.waistY - 6, x, Math.min(w.waist * 0.46, w.waist - 26 - x)]
}
export const chestPocket = (w: WaistcoatLines): Welt => [
  w.armholeY + 26,
  w.waist * 0.36,
  w.waist * 0.4,
]

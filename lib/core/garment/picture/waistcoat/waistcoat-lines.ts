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
  const step = (waistY + (isDouble ? 34 : 22) - topButtonY) / (count - 1)
  return {
    isDouble,
    neck,
    shoulder: [half * 0.68, 0.62 * (0.245 * (half - neck) + 9)],
    chest: 0.196 * (m.chestMm + (isWoman ? 40 : 52)),
    waist: 0.2 * (m.waistMm + (isWoman ? 50 : 90)),
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

const outer = (w: WaistcoatLines): Path => {
  const [x, y] = w.shoulder
  // The further the side stands out, the lower the armhole is scooped, or its corner would be a wing.
  const foot = w.armholeY + 18 + 0.3 * Math.max(0, w.chest - x - 20)
  return (
    curve([w.neck + 30, 5], [x - 20, y - 6], w.shoulder) +
    spline([
      w.shoulder,
      [x - 19, y + 62],
      [x - 25, w.armholeY - 72],
      [x - 10, w.armholeY - 12],
      [(x + w.chest) / 2 - 4, (w.armholeY - 12 + foot) / 2 + 8],
      [w.chest - 14, foot],
    ]) +
    spline([
      [w.chest - 14, foot],
      [w.chest - 15, foot + 26],
      [w.waist + 4, w.waistY - 70],
      [w.waist - 1, w.waistY + (w.isWoman ? -6 : 0)],
      [w.waist + 7, w.sideHemY],
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
  const hem =
    w.isDouble || w.isStraight
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

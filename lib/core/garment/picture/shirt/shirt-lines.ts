import { armsOut } from '../jacket/jacket-lines'
import type { GarmentMeasures } from '../measures'
import { curve, line, move, type Path, type Point, spline } from '../path'

/**
 * The skeleton of a shirt on a form, in the jacket's coordinates: x = 0 the centre, y = 0 the high
 * point of the shoulder, the nape 22 above. Assumptions, ours: 105 mm of ease at the chest, a back as long as the torso and 0.185 of the height, side seams 78 mm
 * shorter than the tails; visible width is 0.8 of half the girth, as for the jacket.
 */
export type ShirtLines = {
  readonly sex: 'm' | 'w'
  readonly closing: 1 | -1
  readonly neck: number
  readonly shoulder: number
  readonly shoulderY: number
  readonly chest: number
  readonly waist: number
  readonly hip: number
  readonly armholeY: number
  readonly waistY: number
  readonly hipY: number
  /** Lowest point of the front; the back tail hangs lower. */
  readonly hemY: number
  readonly backHemY: number
  readonly sideHemY: number
  readonly isCurved: boolean
  readonly sleeveMm: number
  readonly armScale: number
  readonly armOut: number
  readonly buttonYs: readonly number[]
}

/** Ease in mm of girth, and how far the shoulder is dropped; back darts take waist away. */
const EASE = { chest: 105, waist: 122, hip: 62, drop: 2, darts: 46 }

/** Half the placket: what the top front reaches past the centre. */
export const OVERLAP_MM = 17
const TAIL_MM = 78

export function shirtLines(
  m: GarmentMeasures,
  options: Readonly<Record<string, string>>,
): ShirtLines {
  const isWoman = m.sex === 'w'
  const neck = 0.166 * m.neckMm
  const shoulder = m.shoulderMm / 2 + EASE.drop
  const waistY = m.backLengthMm - (isWoman ? 8 : 2)
  const hip = 0.206 * (m.hipsMm + EASE.hip + (isWoman ? 20 : 0))
  const chest = 0.202 * (m.chestMm + EASE.chest - (isWoman ? 8 : 0))
  // A shirt has no waist of its own: it falls straight from the chest where the body fills it.
  const taken = options.back === 'darts' ? EASE.darts : 0
  const waist = Math.max(
    0.2 * (m.waistMm + EASE.waist - taken),
    (isWoman ? (taken > 0 ? 0.76 : 0.81) : taken > 0 ? 0.87 : 0.93) * chest,
  )
  const isCurved = options.hem !== 'straight'
  const tail = m.backLengthMm + 0.185 * m.heightMm - 22
  const hemY = isCurved ? tail - 16 : tail - TAIL_MM + 10
  const firstButton = 72
  const lastButton = waistY + 0.098 * m.heightMm
  const step = (lastButton - firstButton - 64) / 5
  return {
    sex: m.sex,
    closing: isWoman ? -1 : 1,
    neck,
    shoulder,
    shoulderY: 0.25 * (shoulder - neck) + 15,
    chest,
    waist,
    hip: Math.max(hip, waist * 1.01),
    armholeY: m.backLengthMm * 0.5 + 14,
    waistY,
    hipY: waistY + 0.108 * m.heightMm,
    hemY,
    backHemY: isCurved ? tail + 10 : hemY + 6,
    sideHemY: isCurved ? tail - TAIL_MM : hemY - 2,
    isCurved,
    sleeveMm: m.sleeveMm + 12,
    armScale: (m.chestMm / 1000) ** 0.7,
    armOut: armsOut(shoulder, chest, waist, hip - 12),
    // Below the collar the first button is nearer, so that the collar stands when it is open.
    buttonYs: Array.from({ length: 6 }, (_, i) => firstButton + 64 + i * step),
  }
}

export const neckPoint = (s: ShirtLines): Point => [s.neck + 7, -2]

/** Where the yoke's seam lies over the front: a shirt has no seam on the shoulder itself. */
export const YOKE_DROP_MM = 30

export const shoulderSeam = (s: ShirtLines): Path =>
  curve([s.neck + 44, 13], [s.shoulder - 54, s.shoulderY - 11], [s.shoulder, s.shoulderY])

export const armholeLine = (s: ShirtLines): Path =>
  spline([
    [s.shoulder, s.shoulderY],
    [s.shoulder - 8, s.shoulderY + 42],
    [s.shoulder - 15, s.shoulderY + 98],
    [s.shoulder - 20, s.armholeY - 38],
    [Math.min(s.shoulder - 14, s.chest + 4), s.armholeY],
  ])

export function sidePoints(s: ShirtLines): readonly Point[] {
  const isWoman = s.sex === 'w'
  return [
    [Math.min(s.shoulder - 14, s.chest + 4), s.armholeY],
    [Math.min(s.chest, s.shoulder + 6), s.armholeY + 34],
    [s.waist + (isWoman ? 10 : 4) + 0.16 * (s.chest - s.waist), s.waistY - 70],
    [s.waist, s.waistY - (isWoman ? 8 : 0)],
    [s.waist + (s.hip - s.waist) * 0.58, s.waistY + 84],
    [s.hip, Math.min(s.hipY, s.sideHemY - 26)],
    [s.hip + 2, s.sideHemY],
  ]
}

export const outerLine = (s: ShirtLines): Path =>
  shoulderSeam(s) + armholeLine(s) + spline(sidePoints(s))

/** From the side to `endX`: tails swing down from the seam, a straight hem turns its corner only. */
export function hemLine(s: ShirtLines, bottomY: number, endX: number): Path {
  if (!s.isCurved)
    return (
      line([s.hip + 1, bottomY - 3]) +
      curve([s.hip * 0.7, bottomY + 3], [s.hip * 0.3, bottomY + 5], [endX, bottomY + 5])
    )
  return (
    curve(
      [s.hip - 4, s.sideHemY + 17],
      [s.hip - 26, s.sideHemY + 22],
      [s.hip - 42, s.sideHemY + 34],
    ) + curve([s.hip - 70, s.sideHemY + 55], [s.hip * 0.34, bottomY], [endX, bottomY])
  )
}

/** The neckline of the front, from the neck point to `endX` beside the centre. */
export const frontNeck = (s: ShirtLines): Point => [0, s.neck * 1.04]

/** One front: `edge` past the centre, positive where it lies on top. */
export function frontShape(s: ShirtLines, edge: number): Path {
  const [, y] = frontNeck(s)
  return `${move(neckPoint(s))}${outerLine(s)}${hemLine(s, s.hemY, -edge)}${line([-edge, y])}${curve([s.neck * 0.5, y - 4], [s.neck * 0.94, y * 0.5], neckPoint(s))}Z`
}

export function backShape(s: ShirtLines): Path {
  return `${move([-1.5, -14])}${curve([s.neck * 0.5, -14], [s.neck * 0.9, -10], neckPoint(s))}${outerLine(s)}${hemLine(s, s.backHemY, -1.5)}Z`
}

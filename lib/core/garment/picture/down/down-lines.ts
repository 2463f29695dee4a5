import {
  armsOut,
  type JacketLines,
  armholeLine as jacketArmhole,
  jacketLines,
} from '../jacket/jacket-lines'
import type { GarmentMeasures } from '../measures'
import { curve, line, move, type Path, type Point, spline } from '../path'

/**
 * The skeleton of a down jacket: wide ease, no waist unless it is drawn in, and chambers that bulge
 * between their seams; how far they do follows the grams of fill. Ease (185 mm at the chest), lengths
 * by height and bulges are our assumption.
 */
export type DownLines = {
  readonly sex: 'm' | 'w'
  readonly closing: 1 | -1
  readonly neck: number
  readonly shoulder: number
  readonly shoulderY: number
  readonly armholeY: number
  readonly waistY: number
  readonly hemY: number
  readonly sleeveMm: number
  readonly armScale: number
  readonly armOut: number
  /** How far a chamber stands out between two seams. */
  readonly bulge: number
  readonly sideX: (y: number) => number
  readonly armhole: Path
  readonly armholeEnd: Point
}

type Options = Readonly<Record<string, string>>

const BULGE: Readonly<Record<string, number>> = {
  'g-120': 4.5,
  'g-180': 6.5,
  'g-250': 9,
  'g-330': 11.5,
}
const LENGTHS: Readonly<Record<string, number>> = {
  waist: 0.052,
  hip: 0.125,
  thigh: 0.205,
  knee: 0.315,
}

export function downLines(m: GarmentMeasures, options: Options): DownLines {
  const isWoman = m.sex === 'w'
  const isWide = options.shape === 'wide'
  const ease = isWide ? 250 : 165
  const bulge = BULGE[options.grams ?? 'g-180'] ?? 6.5
  const over = { ...m, chestMm: m.chestMm + 40, shoulderMm: m.shoulderMm + (isWide ? 40 : 22) }
  const isGilet = options.sleeves === 'none'
  const cutIn = isGilet ? 18 : 0
  const j: JacketLines = jacketLines(
    { ...over, shoulderMm: over.shoulderMm - 2 * cutIn },
    { shoulder: 'natural' },
  )
  const waistY = m.backLengthMm - 4
  const hemY = waistY + m.heightMm * (LENGTHS[options.length ?? 'hip'] ?? 0.125)
  const chest = 0.202 * (m.chestMm + ease)
  const hip = Math.max(0.2 * (m.hipsMm + ease - 60), chest * 0.97)
  const drawn = 0.2 * (m.waistMm + (isWoman ? 130 : 150))
  const waist =
    options.shape === 'waisted'
      ? Math.min(drawn, chest * 0.88)
      : Math.max(drawn, chest * (isWoman ? 0.93 : 0.97))
  const hipY = waistY + 0.108 * m.heightMm
  const armholeY = m.backLengthMm * 0.5 + 26
  const sideX = eased([
    [armholeY - 60, chest - 6],
    [armholeY + 30, chest],
    [waistY, waist],
    [hipY, hip],
    [Math.max(hemY, hipY + 60), hip + (hemY > hipY + 60 ? 12 : 2)],
  ])
  const [x, y] = [j.shoulder, j.shoulderY]
  const armholeEnd: Point = isGilet
    ? [sideX(armholeY), armholeY + 6]
    : [Math.min(x - 16, sideX(armholeY)), armholeY]
  return {
    sex: m.sex,
    closing: isWoman ? -1 : 1,
    neck: j.neck,
    shoulder: j.shoulder,
    shoulderY: j.shoulderY,
    armholeY,
    waistY,
    hemY,
    sleeveMm: m.sleeveMm + 22,
    armScale: (m.chestMm / 1000) ** 0.7 * (isWide ? 1.08 : 1),
    armOut: armsOut(j.shoulder + 14, chest, waist, hip),
    bulge,
    sideX,
    // A sleeve covers the armhole's foot; a gilet's is scooped and runs out to the side.
    armhole: isGilet
      ? spline([[x, y], [x - 11, y + 46], [x - 19, y + 104], [x - 14, armholeY - 34], armholeEnd])
      : jacketArmhole({ ...j, armholeY }),
    armholeEnd,
  }
}

/** A smooth course through knots of height and width. */
export function eased(knots: readonly (readonly [y: number, x: number])[]): (y: number) => number {
  return (y) => {
    const next = knots.findIndex((knot) => knot[0] >= y)
    if (next <= 0) return (next < 0 ? knots[knots.length - 1] : knots[0])?.[1] ?? 0
    const [y0, x0] = knots[next - 1] ?? [0, 0]
    const [y1, x1] = knots[next] ?? [0, 0]
    const t = (y - y0) / (y1 - y0)
    return x0 + (x1 - x0) * t * t * (3 - 2 * t)
  }
}

/** Down an edge from seam to seam; between two of them the cloth stands out. */
export function scalloped(points: readonly Point[], bulge: number): Path {
  return points
    .slice(1)
    .map((to, i) => {
      const from = points[i] as Point
      return curve(
        [from[0] + bulge, from[1] + (to[1] - from[1]) * 0.22],
        [to[0] + bulge, to[1] - (to[1] - from[1]) * 0.22],
        to,
      )
    })
    .join('')
}

export const frontBase = (d: DownLines): number => d.neck * 1.02

/** The back's halves overlap, or paper would shine through between them. */
const BACK_OVERLAP_MM = 1.5

/** Shoulder, armhole, side and hem of a half, without its centre. */
export function downEdge(d: DownLines, seamYs: readonly number[]): Path {
  const start = d.armholeEnd
  const inside = seamYs.filter((y) => y > d.armholeY + 24 && y < d.hemY - 14)
  const ends = [...inside, d.hemY].map((y): Point => [d.sideX(y), y])
  const low = d.hemY + 8
  return `${move([d.neck + 8, 0])}${curve([d.neck + 45, 9], [d.shoulder - 48, d.shoulderY - 10], [d.shoulder, d.shoulderY])}${d.armhole}${scalloped([start, ...ends], d.bulge)}${curve([d.sideX(d.hemY) - 6, low - 2], [d.sideX(d.hemY) * 0.5, low], [0, low])}`
}

/** One half of front or back; `seamYs` are where its side is drawn in. */
export function downHalf(
  d: DownLines,
  seamYs: readonly number[],
  isBack: boolean,
  overlapMm = BACK_OVERLAP_MM,
): Path {
  const low = d.hemY + 8
  const neck = isBack
    ? line([-overlapMm, low], [-overlapMm, -4]) +
      curve([d.neck * 0.5, -4], [d.neck * 0.8, -2], [d.neck + 8, 0])
    : line([0, low], [0, frontBase(d)]) +
      curve([d.neck * 0.55, frontBase(d) - 4], [d.neck * 0.98, frontBase(d) * 0.5], [d.neck + 8, 0])
  return `${downEdge(d, seamYs)}${neck}Z`
}

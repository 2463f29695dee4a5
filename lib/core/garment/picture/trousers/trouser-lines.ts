import type { GarmentMeasures } from '../measures'
import { curve, line, move, type Path, type Point, spline } from '../path'

/**
 * The skeleton of a pair of trousers: y = 0 at the top of the band, x = 0 at the centre. Widths:
 * technique page, section 4a; leg widths by option and the length from the inside leg are ours.
 */
export type TrouserLines = {
  readonly sex: 'm' | 'w'
  readonly waist: number
  readonly hip: number
  readonly hipY: number
  readonly crotchY: number
  readonly kneeY: number
  readonly hemY: number
  readonly kneeMm: number
  readonly hemMm: number
  /** The crease's x at a height. */
  readonly creaseX: (y: number) => number
}

export const BAND_MM = 36
export const TURN_UP_MM = 40
/** How much higher the band sits at the natural waist, and what is left for one's own tailor. */
export const HIGH_RISE_MM = 38
export const RAW_MM = 60

/** Width at the hem, laid flat on a form; knee as a multiple. */
const LEGS: Readonly<Record<string, readonly [hem: number, knee: number]>> = {
  slim: [96, 1.18],
  tapered: [98, 1.36],
  straight: [114, 1.12],
  wide: [160, 1.02],
}

export function trouserLines(
  m: GarmentMeasures,
  options: Readonly<Record<string, string>>,
): TrouserLines {
  const isWoman = m.sex === 'w'
  const [hemMm, knee] = LEGS[options['trousers-leg'] ?? 'straight'] ?? [114, 1.12]
  const fullness = isWoman ? 0.95 : 1
  const pleats =
    options['trousers-front'] === 'pleat-2' ? 7 : options['trousers-front'] === 'pleat-1' ? 4 : 0
  const waist = 0.2 * (m.waistMm + (isWoman ? 6 : 20)) + 2
  // A belly wider than the hips still hangs into the leg: the band is never the widest place.
  // A woman's hips are rounder from the side than from the front.
  const hip = Math.max((isWoman ? 0.187 : 0.193) * (m.hipsMm + 50) + pleats, waist + 10)
  const rise = options.rise === 'high' ? HIGH_RISE_MM : 0
  const crotchY = 0.15 * m.heightMm - (isWoman ? 0 : 4) + rise
  const hemY = crotchY + m.insideLegMm + (options['trousers-hem'] === 'raw' ? RAW_MM : 0)
  const kneeY = crotchY + m.insideLegMm * 0.44
  // A fuller body has fuller legs, at the knee more than at the hem.
  const body = m.hipsMm / (isWoman ? 970 : 1030)
  const legHem = hemMm * fullness * body ** 0.78
  const legKnee = hemMm * fullness * knee * body ** 0.96 + pleats
  return {
    sex: m.sex,
    waist,
    hip,
    hipY: 0.108 * m.heightMm + rise,
    crotchY,
    kneeY,
    hemY,
    kneeMm: legKnee,
    hemMm: legHem,
    creaseX: (y) => {
      const t = Math.max(0, Math.min(1, y / hemY))
      // Wide legs hang from further out, or they would cross in the middle.
      return Math.max(hip * 0.5 + 7 - 3 * t, (legHem * 0.5 + 5) * t)
    },
  }
}

export function outseam(t: TrouserLines): readonly Point[] {
  const knee = t.creaseX(t.kneeY)
  const calfY = t.kneeY + (t.hemY - t.kneeY) * 0.5
  return [
    [t.waist, 2],
    [t.waist + 0.16 * (t.hip - t.waist), 40],
    [t.waist + 0.59 * (t.hip - t.waist), t.hipY * 0.52],
    [t.hip, t.hipY + 4],
    [
      Math.max(t.hip - (t.sex === 'w' ? 12 : 8), t.creaseX(t.crotchY) + t.kneeMm * 0.52),
      t.crotchY + 70,
    ],
    [knee + t.kneeMm * 0.5, t.kneeY],
    [t.creaseX(calfY) + (t.hemMm * 0.6 + t.kneeMm * 0.4) * 0.5, calfY],
    [t.creaseX(t.hemY) + t.hemMm * 0.5, t.hemY],
  ]
}

/** The side's x at a height, between the points of the outseam. */
export function sideX(t: TrouserLines, y: number): number {
  const points = outseam(t)
  const next = Math.max(
    1,
    points.findIndex((point) => point[1] >= y),
  )
  const [x0, y0] = points[next - 1] ?? [0, 0]
  const [x1, y1] = points[next] ?? [0, 1]
  return x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)
}

export function inseam(t: TrouserLines): readonly Point[] {
  const knee = t.creaseX(t.kneeY)
  const calfY = t.kneeY + (t.hemY - t.kneeY) * 0.5
  return [
    [t.creaseX(t.hemY) - t.hemMm * 0.5, t.hemY + 3],
    [t.creaseX(calfY) - (t.hemMm * 0.6 + t.kneeMm * 0.4) * 0.5, calfY],
    [Math.max(4, knee - t.kneeMm * 0.5), t.kneeY],
    [Math.min(14, Math.max(3, knee - t.kneeMm * 0.5)), t.crotchY + 74],
    [3, t.crotchY + 8],
    [0, t.crotchY],
  ]
}

export function hemLine(t: TrouserLines, y = t.hemY): Path {
  const x = t.creaseX(t.hemY)
  const half = t.hemMm * 0.5
  return curve([x + half * 0.4, y + 5], [x - half * 0.4, y + 7], [x - half, y + 3])
}

/** One leg with its half of the seat, from the centre of the band. */
export function legShape(t: TrouserLines, overlapMm = 0): Path {
  return `${move([-overlapMm, 6])}${line([t.waist, 2])}${spline(outseam(t))}${hemLine(t)}${spline(inseam(t))}${line([-overlapMm, t.crotchY])}Z`
}

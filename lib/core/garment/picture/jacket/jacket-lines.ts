import type { GarmentMeasures } from '../measures'
import { curve, line, move, type Path, type Point, spline } from '../path'

/**
 * The skeleton of a jacket on a form: every line of the drawing hangs on these millimetres. x = 0 is
 * the centre, y = 0 the high point of the shoulder, y grows downward; the nape lies 22 above.
 * Visible width is about 0.8 of half the girth, because a form is round. Formulas: technique page of
 * the study, section 2; women's waist, hip and button line are ours.
 */
export type JacketLines = {
  readonly sex: 'm' | 'w'
  /** The side that lies on top when closed: women close the other way. */
  readonly closing: 1 | -1
  readonly isDouble: boolean
  readonly isStructured: boolean
  /** A shirt shoulder. */
  readonly isGathered: boolean
  readonly neck: number
  readonly shoulder: number
  readonly shoulderY: number
  readonly chest: number
  readonly waist: number
  readonly hip: number
  readonly armholeY: number
  readonly waistY: number
  readonly hipY: number
  readonly hemY: number
  readonly overlap: number
  readonly buttonYs: readonly number[]
  /** Where the lapel starts to roll. */
  readonly breakPoint: Point
  readonly rollTop: Point
  readonly pocketY: number
  readonly sleeveMm: number
  readonly armScale: number
  /** How far a body fuller than its shoulders holds the arms off. */
  readonly armOut: number
}

const BUTTON_STEP_MM = 104

/**
 * A sleeve hides this much of the side before the body pushes it out; then further than the body
 * stands out, for a fuller body has fuller arms.
 */
const SLEEVE_HIDES_MM = 10
const ARM_FULLNESS = 1.8
export const armsOut = (shoulder: number, ...halves: readonly number[]): number =>
  ARM_FULLNESS * Math.max(0, Math.max(...halves) - shoulder - SLEEVE_HIDES_MM)

function buttonLine(front: string, waistY: number, isWoman: boolean): number[] {
  // Women's single button sits at the narrowest place, men's a finger below;
  // a lone button lies lower, where the first of two would leave the waist free.
  const fasten = waistY + (isWoman ? -14 : -6)
  if (front === 'single-1') return [fasten + 26]
  if (front === 'single-3') return [fasten - 82, fasten + 5, fasten + 92]
  if (front === 'double-6x2') return [waistY - 4, waistY - 4 + BUTTON_STEP_MM]
  return [fasten, fasten + (isWoman ? 90 : BUTTON_STEP_MM)]
}

export function jacketLines(
  m: GarmentMeasures,
  options: Readonly<Record<string, string>>,
): JacketLines {
  const isWoman = m.sex === 'w'
  const front = options.front ?? 'single-2'
  const isDouble = front === 'double-6x2'
  const isStructured = options.shoulder === 'structured'
  const neck = (isWoman ? 0.173 : 0.1775) * m.neckMm + 1
  const shoulder = m.shoulderMm / 2 + (isStructured ? 4 : -2)
  const waistY = m.backLengthMm - (isWoman ? 8 : 2)
  const buttonYs = buttonLine(front, waistY, isWoman)
  const firstButton = buttonYs[0] ?? waistY
  const overlap = isDouble ? 88 : 19
  const chest = 0.202 * (m.chestMm + (isWoman ? 92 : 100))
  const waist = 0.2 * (m.waistMm + (isWoman ? 70 : 105))
  const hip = (isWoman ? 0.197 : 0.206) * (m.hipsMm + (isWoman ? 85 : 95))
  const pocketFrom = isDouble ? firstButton + 0.86 * BUTTON_STEP_MM : waistY + (isWoman ? 72 : 77)
  return {
    sex: m.sex,
    closing: isWoman ? -1 : 1,
    isDouble,
    isStructured,
    isGathered: options.shoulder === 'shirt',
    neck,
    shoulder,
    shoulderY: 0.245 * (shoulder - neck) + (isStructured ? 2 : 12),
    chest,
    waist,
    hip,
    armholeY: m.backLengthMm * 0.5 + 10,
    waistY,
    hipY: waistY + 0.108 * m.heightMm,
    hemY: m.jacketLengthMm + 26,
    overlap,
    buttonYs,
    breakPoint: [-overlap, firstButton - (isDouble ? 26 : 24)],
    rollTop: [neck - 9, 22],
    pocketY: pocketFrom,
    sleeveMm: m.sleeveMm,
    armScale: (m.chestMm / 1000) ** 0.7,
    armOut: armsOut(shoulder, chest, waist, hip - 8),
  }
}

export const lastButtonY = (j: JacketLines) => j.buttonYs[j.buttonYs.length - 1] ?? j.waistY

export const neckPoint = (j: JacketLines): Point => [j.neck + 8, 0]

/** Neck point to shoulder point: a little hollow when natural, straight when structured. */
export function shoulderSeam(j: JacketLines): Path {
  const hollow = j.isStructured ? 3 : 8
  return curve(
    [j.neck + 45, hollow],
    [j.shoulder - 48, j.shoulderY - (j.isStructured ? 13 : 9)],
    [j.shoulder, j.shoulderY],
  )
}

export function armholeLine(j: JacketLines): Path {
  const { shoulder: s, shoulderY: y } = j
  return spline([
    [s, y],
    [s - 6, y + 40],
    [s - 12, y + 95],
    [s - 18, j.armholeY - 40],
    [s - 16, j.armholeY],
  ])
}

/** The side of the body, armhole to hem: women's bust and hip spring are seen here first. */
export function sidePoints(j: JacketLines): readonly Point[] {
  const isWoman = j.sex === 'w'
  const spring = j.hip - j.waist
  return [
    [j.shoulder - 16, j.armholeY],
    [Math.min(j.chest, j.shoulder - 2), j.armholeY + (isWoman ? 22 : 30)],
    [j.waist + (isWoman ? 9 : 3) + 0.1 * (j.chest - j.waist), j.waistY - 62],
    [j.waist, j.waistY + (isWoman ? -6 : 4)],
    [j.waist + spring * (isWoman ? 0.54 : 0.55), j.waistY + 75],
    [j.hip, j.hipY],
    [j.hip + 4, j.hemY - 40],
    [j.hip + 2, j.hemY - 17],
    [j.hip - 6, j.hemY - 9],
  ]
}

/** From the neck point over shoulder, armhole and side to the corner of the hem. */
export const outerLine = (j: JacketLines): Path =>
  shoulderSeam(j) + armholeLine(j) + spline(sidePoints(j))

export const frontHem = (j: JacketLines): Path => {
  const { breakPoint: b, hemY, overlap } = j
  const edge = -overlap
  const isWoman = j.sex === 'w'
  if (j.isDouble) {
    return (
      curve([j.hip * 0.8, hemY - 2], [j.hip * 0.62, hemY + 6], [edge + 60, hemY + 7]) +
      line([edge + 5, hemY + 6], [edge, hemY], b)
    )
  }
  const last = lastButtonY(j)
  // The cutaway opens slowly, then turns a corner; wider it reads as a bolero.
  const bend = Math.max(hemY - 58, last + 92)
  return (
    curve([j.hip * 0.8, hemY - 2], [j.hip * 0.62, hemY + 6], [isWoman ? 96 : 88, hemY + 7]) +
    curve(
      [isWoman ? 60 : 52, hemY + 8],
      [edge + (isWoman ? 48 : 38), hemY - 4],
      [edge + 19, bend],
    ) +
    curve([edge + 9, bend - 34], [edge + 1, last + 66], [edge, last + 14]) +
    line(b)
  )
}

/** What of the collar stands above the shoulders, for shadow and outline. */
export const collarArch = ({ neck: n }: Pick<JacketLines, 'neck'>, riseMm = 35): Path =>
  `${move([-(n + 20), 6])}${curve([-(n + 8), -16], [-n * 0.5, 1 - riseMm], [0, -riseMm])}${curve([n * 0.5, 1 - riseMm], [n + 8, -16], [n + 20, 6])}Z`

export const startAtNeck = (j: JacketLines): Path => move(neckPoint(j))

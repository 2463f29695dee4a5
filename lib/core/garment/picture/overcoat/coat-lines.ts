import {
  armholeLine,
  type JacketLines,
  jacketLines,
  neckPoint,
  shoulderSeam,
} from '../jacket/jacket-lines'
import { rollUp } from '../jacket/lapel-lines'
import type { GarmentMeasures } from '../measures'
import { curve, line, move, type Path, type Point, spline } from '../path'

/**
 * The skeleton of an overcoat: a jacket's, cut over a jacket (70 mm more at the chest, 150 at the
 * waist), lengthened and flared to its hem. Lengths follow the height: mid thigh, knee, mid calf.
 * Ease, lengths and button lines are our assumption.
 */
export type CoatLines = JacketLines & {
  /** Fronts that close to the neck have no lapel. */
  readonly isClosed: boolean
  readonly hemHalf: number
}

type Options = Readonly<Record<string, string>>

const LENGTHS: Readonly<Record<string, number>> = { short: 0.255, knee: 0.335, long: 0.425 }
const BUTTON_STEP_MM = 112

export function coatLines(m: GarmentMeasures, options: Options): CoatLines {
  const isWoman = m.sex === 'w'
  const front = options.front ?? 'single-3'
  const isDouble = front === 'double-6' || front === 'wrap'
  const isDropped = options.shoulder === 'dropped'
  const length = m.backLengthMm + m.heightMm * (LENGTHS[options.length ?? 'knee'] ?? 0.335)
  const over: GarmentMeasures = {
    ...m,
    chestMm: m.chestMm + 70,
    waistMm: m.waistMm + (isWoman ? 110 : 150),
    hipsMm: m.hipsMm + 70,
    shoulderMm: m.shoulderMm + (isDropped ? 44 : 20),
    sleeveMm: m.sleeveMm + (isDropped ? 2 : 14),
    jacketLengthMm: Math.round(length),
  }
  const shoulder = options.shoulder ?? 'set-in'
  const j = jacketLines(over, {
    front: isDouble ? 'double-6x2' : 'single-2',
    shoulder: shoulder === 'set-in' ? 'structured' : 'natural',
  })
  const isClosed = options.collar === 'stand' || options.collar === 'hood' || front === 'toggles'
  const first = firstButtonY(j, front, isClosed, options.collar === 'ulster')
  const count = front === 'double-6' ? 2 : front === 'wrap' ? 0 : isClosed ? 4 : 3
  const step = isClosed ? (j.waistY + 120 - first) / 3 : BUTTON_STEP_MM
  const overlap = isDouble ? (isWoman ? 92 : 104) : 28
  return {
    ...j,
    isClosed,
    isDouble,
    overlap,
    armholeY: j.armholeY + 12,
    hip: Math.max(j.hip, j.waist + 8),
    buttonYs: Array.from({ length: count }, (_, i) => first + i * step),
    breakPoint: [-overlap, first - 28],
    pocketY: j.waistY + 92,
    hemHalf: Math.max(j.hip, j.chest) + (j.hemY - j.hipY) * 0.072,
  }
}

function firstButtonY(j: JacketLines, front: string, isClosed: boolean, isUlster: boolean): number {
  if (isClosed) return front === 'toggles' ? 150 : 126
  if (front === 'double-6') return j.waistY - (isUlster ? 60 : 24)
  if (front === 'wrap') return j.waistY - 10
  return isUlster ? j.armholeY + 16 : j.waistY - 96
}

export function coatSide(j: CoatLines, hemY: number): readonly Point[] {
  const isWoman = j.sex === 'w'
  return [
    [j.shoulder - 16, j.armholeY],
    [Math.min(j.chest, j.shoulder + 2), j.armholeY + 34],
    [j.waist + (isWoman ? 8 : 4) + 0.14 * (j.chest - j.waist), j.waistY - 66],
    [j.waist, j.waistY - (isWoman ? 8 : 0)],
    [j.waist + (j.hip - j.waist) * 0.6, j.waistY + 84],
    [j.hip + 4, j.hipY],
    [j.hip + (j.hemHalf - j.hip) * 0.56, j.hipY + (hemY - j.hipY) * 0.5],
    [j.hemHalf, hemY - 12],
  ]
}

export const coatOuter = (j: CoatLines, hemY: number): Path =>
  shoulderSeam(j) +
  armholeLine(j) +
  spline(coatSide(j, hemY)) +
  curve([j.hemHalf + 0.6, hemY - 5], [j.hemHalf - 2, hemY + 0.6], [j.hemHalf - 9, hemY + 1])

/** Where a front that closes to the neck ends below its collar. */
export const closedNeck = (j: CoatLines): Point => [-j.overlap, j.neck * 0.98]

export function coatFront(j: CoatLines): Path {
  const low = j.hemY
  const edge = -j.overlap
  const hem =
    curve([j.hemHalf * 0.7, low + 8], [j.hemHalf * 0.3, low + 11], [edge + 9, low + 11]) +
    curve([edge + 3, low + 11], [edge, low + 9], [edge, low + 4])
  const up = j.isClosed
    ? line(closedNeck(j)) +
      curve([j.neck * 0.4, j.neck * 0.96], [j.neck * 0.92, j.neck * 0.5], neckPoint(j))
    : line(j.breakPoint) + rollUp(j) + curve([j.neck - 8, 6], [j.neck - 2, 0], neckPoint(j))
  return `${move(neckPoint(j))}${coatOuter(j, low)}${hem}${up}Z`
}

export const coatBackHemY = (j: CoatLines) => j.hemY - 8

export function coatBack(j: CoatLines, overlapMm = 1.5): Path {
  const low = coatBackHemY(j)
  return `${move([-overlapMm, -2])}${curve([j.neck * 0.4, -2], [j.neck * 0.8, 0], neckPoint(j))}${coatOuter(j, low)}${curve([j.hemHalf * 0.7, low + 7], [j.hemHalf * 0.3, low + 9], [-overlapMm, low + 9])}Z`
}

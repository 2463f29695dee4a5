import { breastMouth } from './jacket/draw-pockets'
import type { JacketLines } from './jacket/jacket-lines'
import type { LapelLines } from './jacket/lapel-lines'
import { sleeveLines } from './jacket/sleeve-lines'
import type { Point } from './path'
import type { TrouserLines } from './trousers/trouser-lines'

/** Named places in millimetres, so that callouts and dimension lines hang where the thing is. */
export type Anchors = Readonly<Record<string, Point>>
/** From and to of each dimension that the view can show. */
export type Dimensions = Readonly<Record<string, readonly [Point, Point]>>

export function jacketAnchors(j: JacketLines, l: LapelLines): Anchors {
  const sleeve = sleeveLines(j, 'front')
  const [from, to] = breastMouth(j.neck, l.widthMm, j.shoulder, j.armholeY)
  const buttonX = j.isDouble ? 62 : 0
  return {
    lapel: [l.tip[0] - 18, l.tip[1] + 22],
    collar: [j.neck + 12, 26],
    shoulder: [j.shoulder - 30, j.shoulderY - 2],
    breast: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + 12],
    button: [buttonX, j.buttonYs[0] ?? j.waistY],
    pocket: [-0.4 * j.waist - 62, j.pocketY + 24],
    cloth: [j.waist * 0.42, j.waistY + 20],
    cuff: [-sleeve.cuffOuter[0] + 12, sleeve.cuffY - 50],
    sleeve: [j.shoulder + 42, sleeve.yAt(0.42)],
    hem: [j.hip * 0.6, j.hemY + 2],
    vent: [j.hip * 0.675, j.hipY - 40],
    waist: [j.waist - 10, j.waistY],
    stitching: [l.gorgeCorner[0] + 8, l.gorgeCorner[1] - 6],
    lining: [j.neck * 0.3, 40],
    monogram: [j.neck + 74, j.armholeY + 5],
  }
}

export function jacketDimensions(j: JacketLines): Dimensions {
  const sleeve = sleeveLines(j, 'front')
  return {
    // From the nape, 22 mm above y = 0, to the hem.
    backLength: [
      [0, -22],
      [0, j.hemY + 4],
    ],
    shoulder: [
      [-j.shoulder, j.shoulderY],
      [j.shoulder, j.shoulderY],
    ],
    sleeve: [
      [j.shoulder, j.shoulderY],
      [sleeve.cuffOuter[0], sleeve.cuffY],
    ],
    chest: [
      [-j.chest, j.armholeY + 26],
      [j.chest, j.armholeY + 26],
    ],
    waist: [
      [-j.waist, j.waistY],
      [j.waist, j.waistY],
    ],
    hem: [
      [-j.hip, j.hemY],
      [j.hip, j.hemY],
    ],
  }
}

export function trouserAnchors(t: TrouserLines, offsetY = 0): Anchors {
  const at = (x: number, y: number): Point => [x, y + offsetY]
  return {
    band: at(t.waist * 0.2, 20),
    pleat: at(t.waist * 0.5 + 6, 80),
    fly: at(0, t.crotchY * 0.6),
    trouserPocket: at(t.waist - 16, 100),
    crease: at(t.creaseX(t.kneeY), t.kneeY - 60),
    leg: at(t.creaseX(t.kneeY) + t.kneeMm * 0.3, t.kneeY + 40),
    trouserHem: at(t.creaseX(t.hemY), t.hemY - 18),
  }
}

export function trouserDimensions(t: TrouserLines, offsetY = 0): Dimensions {
  return {
    insideLeg: [
      [0, t.crotchY + offsetY],
      [0, t.hemY + offsetY],
    ],
    outsideLeg: [
      [t.waist, offsetY],
      [t.waist, t.hemY + offsetY],
    ],
    trouserWaist: [
      [-t.waist, 2 + offsetY],
      [t.waist, 2 + offsetY],
    ],
    legHem: [
      [t.creaseX(t.hemY) - t.hemMm / 2, t.hemY + offsetY],
      [t.creaseX(t.hemY) + t.hemMm / 2, t.hemY + offsetY],
    ],
  }
}

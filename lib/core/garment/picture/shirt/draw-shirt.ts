import { type CutTask, sideOfView } from '../cut-task'
import { frameOf, type GarmentDrawing, groundShadow } from '../drawing'
import { mirrored, type Point } from '../path'
import { collarLines } from './collar-lines'
import { drawShirtBack } from './draw-shirt-back'
import { drawShirtFront } from './draw-shirt-front'
import { backShape, shirtLines } from './shirt-lines'
import { shirtSleeveLines } from './shirt-sleeve-lines'

/** A shirt with its frame, its named places and its dimensions. */
export function drawShirt({ pen, measures, options, monogram, view }: CutTask): GarmentDrawing {
  const side = sideOfView(view)
  const s = shirtLines(measures, options)
  const v = shirtSleeveLines(s, side, options)
  const task = { pen, s, options, monogram }
  const half = backShape(s) + v.shape
  const cuffY = s.shoulderY + s.sleeveMm
  const wrist: Point = [v.seamOuter[0], Math.min(v.seamOuter[1] + 20, cuffY)]
  return {
    markup:
      groundShadow(pen, half + mirrored(half)) +
      (side === 'front' ? drawShirtFront(task) : drawShirtBack(task)),
    frame: frameOf(s.shoulder + s.armOut + 118, -74, Math.max(s.backHemY, cuffY) + 34),
    anchors: {
      collar: collarLines(s, options).tip,
      shoulder: [s.shoulder - 30, s.shoulderY - 2],
      breast: [s.chest * 0.5, s.armholeY - 20],
      button: [0, s.buttonYs[1] ?? s.armholeY],
      cloth: [s.waist * 0.5, s.waistY],
      cuff: [-wrist[0] + 20, wrist[1]],
      sleeve: [s.shoulder + 40, v.yAt(0.3)],
      hem: [s.hip * 0.4, s.hemY],
      waist: [s.waist - 8, s.waistY],
      yoke: [s.shoulder * 0.5, s.shoulderY + 50],
      vent: [s.hip - 4, s.sideHemY],
      monogram: options.monogram === 'cuff' ? wrist : [s.waist * 0.56, s.waistY - 34],
    },
    dimensions: {
      backLength: [
        [0, -22],
        [0, s.backHemY],
      ],
      shoulder: [
        [-s.shoulder, s.shoulderY],
        [s.shoulder, s.shoulderY],
      ],
      sleeve: [[s.shoulder, s.shoulderY], wrist],
      chest: [
        [-s.chest, s.armholeY + 26],
        [s.chest, s.armholeY + 26],
      ],
      waist: [
        [-s.waist, s.waistY],
        [s.waist, s.waistY],
      ],
    },
  }
}

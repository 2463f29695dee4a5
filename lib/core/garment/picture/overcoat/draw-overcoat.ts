import { type CutTask, sideOfView } from '../cut-task'
import { frameOf, type GarmentDrawing, groundShadow } from '../drawing'
import { collarArch } from '../jacket/jacket-lines'
import { lapelLines } from '../jacket/lapel-lines'
import { sleeveLines } from '../jacket/sleeve-lines'
import { mirrored } from '../path'
import { coatBack, coatFront, coatLines } from './coat-lines'
import { drawCoatBack } from './draw-coat-back'
import { drawCoatFront } from './draw-coat-front'
import { coatFrontInside, drawCoatInside } from './draw-coat-inside'
import { ulsterLines } from './ulster-lines'

/** An overcoat with its frame, its named places and its dimensions. */
export function drawOvercoat({ pen, measures, options, view }: CutTask): GarmentDrawing {
  const side = sideOfView(view)
  const j = coatLines(measures, options)
  const l =
    options.collar === 'ulster'
      ? ulsterLines(j)
      : lapelLines(j, { lapel: options.collar ?? 'notch', 'lapel-width': 'wide' })
  const task = { pen, j, l, options }
  const v = sleeveLines(j, side)
  // Without its overlap: two halves that run against each other would cancel out where they overlap.
  const flat = { ...j, overlap: 0, breakPoint: [0, j.breakPoint[1]] as const }
  const isInside = view === 'inside'
  const half =
    (side === 'front' && !isInside ? coatFront(flat) : coatBack(j, 0)) + (isInside ? '' : v.shape)
  const open = coatFrontInside(task, 1)
  const reach = isInside ? Math.max(open.reach, j.shoulder + j.armOut + 102 + j.sleeveMm * 0.07) : 0
  return {
    markup:
      groundShadow(pen, collarArch(j, 40) + half + mirrored(half)) +
      (isInside
        ? drawCoatInside(task)
        : side === 'front'
          ? drawCoatFront(task)
          : drawCoatBack(task)),
    frame: frameOf(
      Math.max(j.shoulder + j.armOut + 97, j.hemHalf, reach) + 22,
      options.collar === 'hood' && !isInside ? -106 : -70,
      j.hemY + 40,
    ),
    anchors: {
      lapel: j.isClosed ? [j.neck, 40] : [l.tip[0] - 18, l.tip[1] + 22],
      collar: [j.neck + 12, 26],
      shoulder: [j.shoulder - 30, j.shoulderY - 2],
      breast: [j.shoulder - 90, j.armholeY + 8],
      button: [j.isDouble ? 68 : 0, j.buttonYs[0] ?? j.waistY],
      pocket: [-0.42 * j.waist - 70, j.pocketY + 30],
      cloth: [j.waist * 0.42, j.waistY + 200],
      cuff: [-v.cuffOuter[0] + 14, v.cuffY - 60],
      sleeve: [j.shoulder + 42, v.yAt(0.42)],
      hem: [j.hemHalf * 0.6, j.hemY + 4],
      vent: [0, j.hipY + 60],
      waist: [j.waist - 10, j.waistY],
      lining: isInside ? [j.waist * 0.3, j.waistY] : [j.neck * 0.3, 40],
      monogram: isInside ? open.pocket : [j.neck * 0.3, 40],
    },
    dimensions: {
      backLength: [
        [0, -22],
        [0, j.hemY],
      ],
      shoulder: [
        [-j.shoulder, j.shoulderY],
        [j.shoulder, j.shoulderY],
      ],
      sleeve: [[j.shoulder, j.shoulderY], v.cuffOuter],
      chest: [
        [-j.chest, j.armholeY + 26],
        [j.chest, j.armholeY + 26],
      ],
      waist: [
        [-j.waist, j.waistY],
        [j.waist, j.waistY],
      ],
    },
  }
}

import { type CutTask, sideOfView } from '../cut-task'
import { frameOf, type GarmentDrawing, groundShadow } from '../drawing'
import { mirrored, onSide, SIDES } from '../path'
import { downHalf, downLines } from './down-lines'
import { downSleeve } from './down-sleeve-lines'
import type { DownTask } from './down-task'
import { drawDownBody, quiltOf } from './draw-down-body'
import { collarTopY, drawDownCollar, drawDownCollarBehind, drawDownNeck } from './draw-down-collar'
import { drawDownFront } from './draw-down-front'
import { downFrontInside, drawDownInside } from './draw-down-inside'
import { drawDownPockets } from './draw-down-pockets'
import { drawDownSleeve } from './draw-down-sleeve'
import { drawHoodFront } from './draw-hood'
import { drawHoodBack, drawHoodZipFront } from './draw-hood-back'
import { hoodTopY, shellOf, sizeOf } from './hood-lines'

/** A down jacket with its frame, its named places and its dimensions. */
export function drawDownJacket(cut: CutTask): GarmentDrawing {
  const { pen, measures, options, monogram } = cut
  const side = sideOfView(cut.view)
  const d = downLines(measures, options)
  const task: DownTask = { pen, d, options, monogram, shellHex: cut.clothHex }
  const isInside = cut.view === 'inside'
  const half = downHalf(d, quiltOf(task).seamYs, side === 'back' || isInside)
  const v = downSleeve(task, side)
  const isGilet = options.sleeves === 'none'
  const silhouette = isGilet || isInside ? half : half + v.shape
  const reach = isGilet ? Math.max(d.shoulder, d.sideX(d.hemY)) : d.shoulder + d.armOut + 106
  const hood = (options.hood ?? 'fixed') === 'none' ? '' : shellOf(d.neck, sizeOf(task))
  const open = downFrontInside(task, 1)
  const wide = isInside ? Math.max(open.reach + 8, isGilet ? 0 : reach + d.sleeveMm * 0.12) : 0
  const cuff = isGilet ? d.armholeY : v.endY
  return {
    markup:
      groundShadow(pen, silhouette + mirrored(silhouette) + hood) +
      (isInside
        ? drawDownInside(task)
        : side === 'front'
          ? drawFront(task, half)
          : drawBack(task, half)),
    frame: frameOf(
      Math.max(reach, wide) + d.bulge + 24,
      Math.min(options.collar === 'funnel' ? -112 : -88, hoodTopY(task) - 24),
      Math.max(d.hemY + (options.hem === 'cord' ? 66 : 8), cuff + 60) + 30,
    ),
    anchors: {
      collar: [d.neck, 20],
      hood: [0, options.hood === 'none' ? -40 : -180],
      shoulder: [d.shoulder - 30, d.shoulderY - 2],
      breast: [d.sideX(d.armholeY) * 0.5, d.armholeY],
      button: [0, d.armholeY],
      pocket: [-d.sideX(d.waistY) * 0.6, Math.min(d.waistY + 60, d.hemY - 60)],
      cloth: [d.sideX(d.waistY) * 0.4, d.waistY],
      cuff: [isGilet ? -d.shoulder + 10 : -v.outerX(cuff) + 24, cuff - 20],
      sleeve: [isGilet ? d.shoulder : d.shoulder + 30, d.shoulderY + 180],
      hem: [d.sideX(d.hemY) * 0.5, d.hemY],
      waist: [d.sideX(d.waistY) - 8, d.waistY],
      lining: isInside ? [d.sideX(d.waistY) * 0.3, d.waistY] : [0, -40],
    },
    dimensions: {
      backLength: [
        [0, -22],
        [0, d.hemY + 6],
      ],
      shoulder: [
        [-d.shoulder, d.shoulderY],
        [d.shoulder, d.shoulderY],
      ],
      chest: [
        [-d.sideX(d.armholeY + 26), d.armholeY + 26],
        [d.sideX(d.armholeY + 26), d.armholeY + 26],
      ],
    },
  }
}

function drawFront(task: DownTask, half: string): string {
  const body = half + mirrored(half)
  return (
    drawHoodFront(task) +
    ((task.options.hood ?? 'fixed') === 'none' ? drawDownNeck(task) : '') +
    drawDownBody(task, false) +
    drawDownPockets(task) +
    SIDES.map((side) => drawDownSleeve(task, side, 'front', onSide(side)(half))).join('') +
    drawHoodZipFront(task) +
    drawDownCollar(task, body) +
    drawDownFront(task, collarTopY(task))
  )
}

function drawBack(task: DownTask, half: string): string {
  const { pen, d, options, monogram } = task
  return (
    drawDownBody(task, true) +
    SIDES.map((side) => drawDownSleeve(task, side, 'back', onSide(side)(half))).join('') +
    (options.monogram === 'back'
      ? pen.lettering(monogram || 'ABC', [0, d.armholeY + 60], 96, '#e9e4d6', '#8d8877')
      : '') +
    drawDownCollarBehind(task) +
    drawHoodBack(task)
  )
}

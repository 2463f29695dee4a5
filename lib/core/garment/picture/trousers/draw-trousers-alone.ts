import { trouserAnchors, trouserDimensions } from '../anchors'
import type { CutTask } from '../cut-task'
import { frameOf, type GarmentDrawing, groundShadow } from '../drawing'
import { mirrored, onSide } from '../path'
import { drawDrawstring, drawGurkha, drawTab } from './draw-closing'
import { drawCoinPocket, drawPatchMouth, drawRawHem } from './draw-trouser-details'
import { drawTrousersBack } from './draw-trousers-back'
import { drawTrousersFront } from './draw-trousers-front'
import { legShape, RAW_MM, trouserLines } from './trouser-lines'
import type { OwnParts, TrouserTask } from './trouser-task'

/** Trousers sold alone: a suit's, with closings, pockets and hems of their own. */
export function drawTrousersAlone({ pen, measures, options: own, view }: CutTask): GarmentDrawing {
  const options: Readonly<Record<string, string>> = {
    ...own,
    'trousers-front': own.front ?? 'flat',
    'trousers-leg': own.leg ?? 'straight',
    'trousers-hem': own.hem ?? 'plain',
    'trouser-pockets': own['side-pockets'] ?? 'slant',
    lining: 'silver',
  }
  const t = trouserLines(measures, options)
  const plain: TrouserTask = { pen, t, options }
  const task: TrouserTask = { ...plain, own: ownParts(plain) }
  const shape = legShape(t)
  return {
    markup:
      groundShadow(pen, shape + mirrored(shape)) +
      (view === 'front' ? drawTrousersFront(task) : drawTrousersBack(task)),
    frame: frameOf(Math.max(t.hip, t.creaseX(t.hemY) + t.hemMm / 2) + 14, -24, t.hemY + 26),
    anchors: trouserAnchors(t),
    dimensions: trouserDimensions(t),
  }
}

function ownParts(task: TrouserTask): OwnParts {
  const { t, options } = task
  const { closing, waistband } = options
  return {
    ...(waistband === 'drawstring' ? { band: (sag: number) => drawDrawstring(task, sag) } : {}),
    ...(closing === 'tab' ? { closing: (sag: number) => drawTab(task, sag) } : {}),
    ...(closing === 'gurkha' ? { closing: (sag: number) => drawGurkha(task, sag) } : {}),
    ...(waistband === 'drawstring' && closing !== 'tab' && closing !== 'gurkha'
      ? { closing: () => '' }
      : {}),
    ...(options['side-pockets'] === 'patch'
      ? { sidePocket: (place) => drawPatchMouth(task, place) }
      : {}),
    ...(options.hem === 'raw'
      ? { hem: (side) => drawRawHem(task, onSide(side), t.hemY - RAW_MM) }
      : {}),
    ...(options['coin-pocket'] === 'welt' ? { onFront: () => drawCoinPocket(task) } : {}),
  }
}

import type { CutTask } from '../cut-task'
import type { GarmentDrawing } from '../drawing'
import { drawJacketBack } from '../jacket/draw-jacket-back'
import { drawJacketFront } from '../jacket/draw-jacket-front'
import { drawJacketInside, frontsInside } from '../jacket/draw-jacket-inside'
import { insideShape } from '../jacket/inside-shape'
import { drawTrousersBack } from '../trousers/draw-trousers-back'
import { drawTrousersFront } from '../trousers/draw-trousers-front'
import { drawWaistcoatFront } from '../waistcoat/draw-waistcoat-front'
import { waistcoatLines } from '../waistcoat/waistcoat-lines'
import {
  jacketDrawing,
  jacketSilhouette,
  type Scene,
  sceneOf,
  suitDrawing,
  trousersDrawing,
} from './suit-scene'

/** A suit: its jacket from three sides, its trousers from two, or both as they are worn. */
export function drawSuit(cut: CutTask): GarmentDrawing {
  const scene = sceneOf(cut)
  const { task, t } = scene
  const { pen, j, options } = task
  switch (cut.view) {
    case 'front':
      return jacketDrawing(scene, drawJacketFront(task, underWaistcoat(scene)))
    case 'back':
      return jacketDrawing(scene, drawJacketBack(task), { silhouette: jacketSilhouette(j, true) })
    case 'inside':
      return drawInside(scene, cut.monogram)
    case 'whole':
      return suitDrawing(
        scene,
        drawJacketFront(task, underWaistcoat(scene)),
        drawTrousersFront({ pen, t, options }),
      )
    case 'trousers':
      return trousersDrawing(scene, drawTrousersFront({ pen, t, options }))
    case 'trousers-back':
      return trousersDrawing(scene, drawTrousersBack({ pen, t, options }))
    default:
      return cut.view satisfies never
  }
}

function underWaistcoat({ task: { pen, options }, measures }: Scene): string {
  const choice = options.waistcoat ?? 'none'
  if (choice === 'none') return ''
  return drawWaistcoatFront({ pen, w: waistcoatLines(measures, choice), options }, '')
}

/** The arms are held off the body, and the opened fronts reach further than the jacket. */
function drawInside(scene: Scene, monogram: string): GarmentDrawing {
  const { j } = scene.task
  const [, [, front]] = frontsInside(scene.task)
  const drawn = jacketDrawing(scene, drawJacketInside(scene.task, monogram), {
    reachMm: Math.max(j.shoulder + j.armOut + 102 + j.sleeveMm * 0.105, front.reach + 8),
    silhouette: insideShape(j),
  })
  const [x, y] = front.pocket
  const anchors = { ...drawn.anchors, monogram: front.pocket, lining: [x, y + 110] as const }
  return { ...drawn, anchors }
}

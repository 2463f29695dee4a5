import {
  type DrawRequest,
  type GarmentDrawing,
  jacketDrawing,
  type PenRequest,
  painted,
  type Scene,
  sceneOf,
  suitDrawing,
  trousersDrawing,
} from './drawing'
import { drawJacketFront } from './jacket/draw-jacket-front'
import type { Pen } from './pen'
import { drawTrousersFront } from './trousers/draw-trousers-front'
import { drawWaistcoatFront } from './waistcoat/draw-waistcoat-front'
import { waistcoatLines } from './waistcoat/waistcoat-lines'

/**
 * The views one designs by, apart from the others, so that a browser can begin with these alone.
 */
export type FrontView = 'suit-front' | 'jacket-front' | 'trousers-front'

type FrontRequest<R> = R & { readonly view: FrontView }

export const drawFront = (request: FrontRequest<DrawRequest>): GarmentDrawing =>
  painted(request, drawFrontWith)

export function drawFrontWith(pen: Pen, request: FrontRequest<PenRequest>): GarmentDrawing {
  const scene = sceneOf(pen, request)
  const { task, t } = scene
  const trousers = () => drawTrousersFront({ pen, t, options: task.options })
  const jacket = () => drawJacketFront(task, underWaistcoat(scene))
  switch (request.view) {
    case 'suit-front':
      return suitDrawing(scene, jacket(), trousers())
    case 'jacket-front':
      return jacketDrawing(scene, jacket())
    case 'trousers-front':
      return trousersDrawing(scene, trousers())
  }
}

function underWaistcoat({ task: { pen, options }, measures }: Scene): string {
  const choice = options.waistcoat ?? 'none'
  if (choice === 'none') return ''
  return drawWaistcoatFront({ pen, w: waistcoatLines(measures, choice), options }, '')
}

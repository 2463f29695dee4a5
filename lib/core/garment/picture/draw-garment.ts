import { drawFrontWith } from './draw-front'
import {
  type DrawRequest,
  frameOf,
  type GarmentDrawing,
  groundShadow,
  jacketDrawing,
  type PenRequest,
  painted,
  type Scene,
  sceneOf,
  suitDrawing,
  trousersDrawing,
} from './drawing'
import { drawJacketBack } from './jacket/draw-jacket-back'
import { drawJacketInside } from './jacket/draw-jacket-inside'
import { mirrored } from './path'
import type { Pen } from './pen'
import { drawTrousersBack } from './trousers/draw-trousers-back'
import { drawWaistcoatBack, drawWaistcoatLining } from './waistcoat/draw-waistcoat-back'
import { drawWaistcoatFront } from './waistcoat/draw-waistcoat-front'
import {
  waistcoatBackShape,
  waistcoatFrontShape,
  waistcoatLines,
} from './waistcoat/waistcoat-lines'

export type { DrawRequest, Frame, GarmentDrawing, GarmentView } from './drawing'

/**
 * The picture of a garment from its options, cloth and measures, as SVG markup in millimetres. Pure
 * and deterministic: the same request gives the same bytes on server and in browser. Assumptions: a
 * round form, light from the upper left, cloth that hangs straight. Source: technique page of the
 * study, except where a file says otherwise.
 */
export const drawGarment = (request: DrawRequest): GarmentDrawing => painted(request, drawWith)

/** The same with a given pen; definitions are left to the caller. */
export function drawWith(pen: Pen, request: PenRequest): GarmentDrawing {
  const { view } = request
  const scene = sceneOf(pen, request)
  const { task, t } = scene
  const { j, options } = task
  switch (view) {
    case 'suit-front':
    case 'jacket-front':
    case 'trousers-front':
      return drawFrontWith(pen, { ...request, view })
    case 'suit-back':
      return suitDrawing(scene, drawJacketBack(task), drawTrousersBack({ pen, t, options }))
    case 'jacket-back':
      return jacketDrawing(scene, drawJacketBack(task))
    case 'jacket-inside': {
      const reach = Math.max(j.shoulder + 97, j.waist * 1.66, j.hip * 0.84 + 138)
      return jacketDrawing(scene, drawJacketInside(task, request.monogram ?? ''), reach)
    }
    case 'trousers-back':
      return trousersDrawing(scene, drawTrousersBack({ pen, t, options }))
    case 'waistcoat-front':
    case 'waistcoat-back':
      return drawWaistcoat(scene, view === 'waistcoat-front')
  }
}

function drawWaistcoat(
  { task: { pen, options }, measures }: Scene,
  isFront: boolean,
): GarmentDrawing {
  const w = waistcoatLines(measures, options.waistcoat)
  const shape = isFront ? waistcoatFrontShape(w) : waistcoatBackShape(w)
  const task = { pen, w, options }
  const drawn = isFront
    ? drawWaistcoatFront(task, drawWaistcoatLining(task))
    : drawWaistcoatBack(task)
  return {
    markup: groundShadow(pen, shape + mirrored(shape)) + drawn,
    frame: frameOf(w.chest + 16, -26, (isFront ? w.pointY : w.sideHemY) + 34),
    anchors: {
      button: [0, w.buttonYs[0] ?? w.topButtonY],
      cloth: [w.waist * 0.5, w.waistY - 40],
      hem: [w.waist * 0.5, w.sideHemY],
    },
    dimensions: {
      chest: [
        [-w.chest, w.armholeY + 26],
        [w.chest, w.armholeY + 26],
      ],
    },
  }
}

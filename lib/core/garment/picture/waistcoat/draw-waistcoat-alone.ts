import type { CutTask } from '../cut-task'
import { frameOf, type GarmentDrawing, groundShadow } from '../drawing'
import type { GarmentMeasures } from '../measures'
import { mirrored } from '../path'
import { drawWaistcoatBack, drawWaistcoatLining } from './draw-waistcoat-back'
import { drawWaistcoatFront } from './draw-waistcoat-front'
import { drawWaistcoatLapel } from './draw-waistcoat-lapel'
import { drawWaistcoatPockets } from './draw-waistcoat-pockets'
import {
  type WaistcoatLines,
  waistcoatBackShape,
  waistcoatFrontShape,
  waistcoatLines,
} from './waistcoat-lines'
import type { WaistcoatTask } from './waistcoat-task'

type Options = Readonly<Record<string, string>>

/** Where the buttons sit when it is not part of a suit: six close, or three low over a shirt front. */
function aloneLines(m: GarmentMeasures, options: Options): WaistcoatLines {
  const base = { ...waistcoatLines(m, options.front), isStraight: options.hem === 'straight' }
  const low = base.waistY + 22
  const row = (count: number, top: number): WaistcoatLines => ({
    ...base,
    topButtonY: top,
    buttonYs: Array.from({ length: count }, (_, i) => top + (i * (low - top)) / (count - 1)),
  })
  if (options.front === 'single-6') return row(6, base.armholeY + 12)
  if (options.front === 'low-3') return row(3, base.waistY - 58)
  return base
}

/** A waistcoat sold alone, with lapels, pockets and backs of its own. */
export function drawWaistcoatAlone({ pen, measures, options, view }: CutTask): GarmentDrawing {
  const w = aloneLines(measures, options)
  const plain: WaistcoatTask = { pen, w, options }
  const task: WaistcoatTask = {
    ...plain,
    own: {
      pockets: (place, at) => drawWaistcoatPockets(plain, place, at),
      lapel: (at, half) => drawWaistcoatLapel(plain, at, half),
    },
  }
  const isFront = view === 'front'
  // Halves that lie on each other would cancel out where they do.
  const shape = isFront ? waistcoatFrontShape({ ...w, overlap: 0 }) : waistcoatBackShape(w)
  return {
    markup:
      groundShadow(pen, shape + mirrored(shape)) +
      (isFront ? drawWaistcoatFront(task, drawWaistcoatLining(task)) : drawWaistcoatBack(task)),
    frame: frameOf(
      Math.max(w.chest, w.waist + 8) + 16,
      -26,
      (isFront && !w.isStraight ? w.pointY : w.sideHemY + 24) + 34,
    ),
    anchors: {
      button: [0, w.buttonYs[0] ?? w.topButtonY],
      lapel: [w.neck * 0.6 + 20, w.topButtonY * 0.5],
      pocket: [-w.waist * 0.5, w.waistY],
      cloth: [w.waist * 0.5, w.waistY - 40],
      hem: [w.waist * 0.5, w.sideHemY],
      vent: [0, w.waistY],
      lining: [0, 60],
    },
    dimensions: {
      chest: [
        [-w.chest, w.armholeY + 26],
        [w.chest, w.armholeY + 26],
      ],
      waist: [
        [-w.waist, w.waistY],
        [w.waist, w.waistY],
      ],
    },
  }
}

import type { Cloth } from '../cloth'
import type { CutId } from '../cut'
import { clothPen } from './cloth-pen'
import { clothTone } from './cloth-tone'
import type { CutSide, CutTask } from './cut-task'
import { drawDownJacket } from './down/draw-down-jacket'
import { drawGarment } from './draw-garment'
import type { GarmentDrawing } from './drawing'
import { FIGURES, type GarmentMeasures } from './measures'
import { drawOvercoat } from './overcoat/draw-overcoat'
import type { Pen } from './pen'
import { drawShirt } from './shirt/draw-shirt'
import { drawTrousersAlone } from './trousers/draw-trousers-alone'
import { drawWaistcoatAlone } from './waistcoat/draw-waistcoat-alone'
import type { TileLevel } from './weave/tile-size'

/**
 * The picture of a garment of any cut, from the front or from behind. A suit is drawn as it always
 * was (both pieces; its other views: `drawGarment`); the other cuts stand on a man's or a woman's
 * figure, as the measures say. Pure and deterministic.
 */
export type CutRequest = {
  readonly cut: CutId
  readonly options: Readonly<Record<string, string>>
  readonly cloth: Cloth
  readonly side: CutSide
  readonly measures?: GarmentMeasures
  readonly monogram?: string
  /** Keeps the ids of several drawings on one page apart. */
  readonly prefix: string
  readonly level?: TileLevel
  readonly tileHref?: string
}

type Draw = (task: CutTask) => GarmentDrawing

const DRAWN = {
  shirt: drawShirt,
  overcoat: drawOvercoat,
  'down-jacket': drawDownJacket,
  trousers: drawTrousersAlone,
  waistcoat: drawWaistcoatAlone,
} as const satisfies Partial<Record<CutId, Draw>>

/** Buttons that a cut has when nothing is said. */
const BUTTONS: Readonly<Partial<Record<CutId, string>>> = { shirt: 'shell' }

export function drawCut(request: CutRequest): GarmentDrawing {
  const { cut, side, options } = request
  if (cut === 'suit-men' || cut === 'suit-women')
    return drawGarment({ ...request, cut, view: side === 'front' ? 'suit-front' : 'suit-back' })
  const pen = clothPen({
    prefix: request.prefix,
    cloth: request.cloth,
    level: request.level ?? 2,
    buttons: options.buttons ?? BUTTONS[cut],
    tileHref: request.tileHref,
    isThin: cut === 'shirt' || cut === 'down-jacket',
  })
  const drawn = drawCutWith(pen, { ...request, cut }, clothTone(request.cloth).meanHex)
  return { ...drawn, markup: `<defs>${pen.definitions()}</defs>${drawn.markup}` }
}

type AloneRequest = Pick<CutRequest, 'options' | 'side' | 'measures' | 'monogram'> & {
  readonly cut: keyof typeof DRAWN
}

/** The same with a given pen (lines for a thumbnail, for instance); definitions are the caller's. */
export const drawCutWith = (pen: Pen, request: AloneRequest, clothHex: string): GarmentDrawing =>
  DRAWN[request.cut]({
    pen,
    measures: request.measures ?? FIGURES.m,
    options: request.options,
    monogram: request.monogram ?? '',
    side: request.side,
    clothHex,
  })

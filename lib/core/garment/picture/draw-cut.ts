import type { Cloth } from '../cloth'
import type { CutId } from '../cut'
import { sexOf } from '../figure'
import { clothPen } from './cloth-pen'
import { clothTone } from './cloth-tone'
import type { CutTask, DrawTask } from './cut-task'
import type { CutView } from './cut-views'
import { drawDownJacket } from './down/draw-down-jacket'
import type { GarmentDrawing } from './drawing'
import { type Figure, figureOf, type GarmentMeasures } from './measures'
import { drawOvercoat } from './overcoat/draw-overcoat'
import type { Pen } from './pen'
import { drawShirt } from './shirt/draw-shirt'
import { drawSuit } from './suit/draw-suit'
import { drawTrousersAlone } from './trousers/draw-trousers-alone'
import { drawWaistcoatAlone } from './waistcoat/draw-waistcoat-alone'
import type { TileLevel } from './weave/tile-size'

/**
 * The picture of a garment of any cut from its options, cloth and measures, as SVG markup in
 * millimetres. Pure and deterministic: the same request gives the same bytes on server and in
 * browser. Assumptions: a round form, light from the upper left. Source: technique page of the
 * study, except where a file says otherwise.
 */
export type CutRequest = {
  readonly cut: CutId
  readonly view: CutView
  readonly options: Readonly<Record<string, string>>
  readonly cloth: Cloth
  /** Whose figure shows it until a person's own measures are known; without, as cut and options say. */
  readonly sex?: Figure
  readonly measures?: GarmentMeasures
  readonly monogram?: string
  /** Keeps the ids of several drawings on one page apart. */
  readonly prefix: string
  readonly level?: TileLevel
  readonly tileHref?: string
  readonly under?: CutTask['under']
}

const DRAWN: Readonly<Record<CutId, DrawTask>> = {
  'suit-men': drawSuit,
  'suit-women': drawSuit,
  shirt: drawShirt,
  overcoat: drawOvercoat,
  'down-jacket': drawDownJacket,
  trousers: drawTrousersAlone,
  waistcoat: drawWaistcoatAlone,
}

/** Buttons that a cut has when nothing is said. */
const BUTTONS: Readonly<Partial<Record<CutId, string>>> = { shirt: 'shell' }

export function drawCut(request: CutRequest): GarmentDrawing {
  const { cut, options } = request
  const tone = clothTone(request.cloth)
  const pen = clothPen({
    prefix: request.prefix,
    cloth: request.cloth,
    tone,
    level: request.level ?? 2,
    buttons: options.buttons ?? BUTTONS[cut],
    tileHref: request.tileHref,
    isThin: cut === 'shirt' || cut === 'down-jacket',
  })
  const drawn = drawCutWith(pen, request, tone.meanHex)
  return { ...drawn, markup: `<defs>${pen.definitions()}</defs>${drawn.markup}` }
}

type PenRequest = Pick<
  CutRequest,
  'cut' | 'view' | 'options' | 'sex' | 'measures' | 'monogram' | 'under'
>

/** The same with a given pen (lines for a thumbnail, for instance); definitions are the caller's. */
export const drawCutWith = (pen: Pen, request: PenRequest, clothHex: string): GarmentDrawing =>
  DRAWN[request.cut]({
    pen,
    measures:
      request.measures ?? figureOf(request.cut, request.sex ?? sexOf(request.cut, request.options)),
    options: request.options,
    monogram: request.monogram ?? '',
    view: request.view,
    clothHex,
    under: request.under,
  })

import type { Cloth } from '../cloth'
import type { SewnCut } from '../cut'
import {
  type Anchors,
  type Dimensions,
  jacketAnchors,
  jacketDimensions,
  trouserAnchors,
  trouserDimensions,
} from './anchors'
import { clothPen } from './cloth-pen'
import { frontShape } from './jacket/front-shape'
import { type JacketLines, jacketLines } from './jacket/jacket-lines'
import type { JacketTask } from './jacket/jacket-task'
import { lapelLines } from './jacket/lapel-lines'
import { sleeveLines } from './jacket/sleeve-lines'
import { DEFAULT_MEASURES, type GarmentMeasures } from './measures'
import { mirrored, type Path, shifted } from './path'
import type { Pen } from './pen'
import { legShape, type TrouserLines, trouserLines } from './trousers/trouser-lines'
import type { TileLevel } from './weave/tile-size'

/** What every view of a garment shares: the request, the frame, the shadows. */
export const GARMENT_VIEWS = [
  'suit-front',
  'suit-back',
  'jacket-front',
  'jacket-back',
  'jacket-inside',
  'trousers-front',
  'trousers-back',
  'waistcoat-front',
  'waistcoat-back',
] as const
export type GarmentView = (typeof GARMENT_VIEWS)[number]

export type DrawRequest = {
  readonly cut: SewnCut
  readonly options: Readonly<Record<string, string>>
  readonly monogram?: string
  readonly cloth: Cloth
  readonly measures?: GarmentMeasures
  readonly view: GarmentView
  /** Keeps the ids of several drawings on one page apart. */
  readonly prefix: string
  readonly level?: TileLevel
  readonly under?: 'shirt' | 'nothing'
  readonly tileHref?: string
}

/** A request whose cloth and ids are already in the pen. */
export type PenRequest = Omit<DrawRequest, 'cloth' | 'prefix'>

export type Frame = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type GarmentDrawing = {
  /** What stands inside the `<svg>`: definitions first. */
  readonly markup: string
  readonly frame: Frame
  readonly anchors: Anchors
  readonly dimensions: Dimensions
}

export type Scene = {
  readonly task: JacketTask
  readonly t: TrouserLines
  readonly measures: GarmentMeasures
}

export function sceneOf(pen: Pen, request: PenRequest): Scene {
  const measures = request.measures ?? DEFAULT_MEASURES[request.cut]
  const { options } = request
  const j = jacketLines(measures, options)
  const task: JacketTask = {
    pen,
    j,
    l: lapelLines(j, options),
    options,
    under: request.under ?? 'shirt',
    isOverTrousers: request.view === 'suit-front',
  }
  return { task, t: trouserLines(measures, options), measures }
}

/** Draws with cloth and puts the definitions in front. */
export function painted<R extends DrawRequest>(
  request: R,
  draw: (pen: Pen, request: R) => GarmentDrawing,
): GarmentDrawing {
  const pen = clothPen({
    prefix: request.prefix,
    cloth: request.cloth,
    level: request.level ?? 2,
    buttons: request.options.buttons,
    tileHref: request.tileHref,
  })
  const drawn = draw(pen, request)
  return { ...drawn, markup: `<defs>${pen.definitions()}</defs>${drawn.markup}` }
}

export const frameOf = (halfWidth: number, top: number, bottom: number): Frame => ({
  x: Math.floor(-halfWidth),
  y: Math.floor(top),
  width: Math.ceil(halfWidth * 2),
  height: Math.ceil(bottom - top),
})

export function groundShadow(pen: Pen, silhouette: Path): string {
  return pen.onlyPainted(
    () =>
      pen.flat(shifted(silhouette, 5, 11), '#3a3428', { opacity: 0.22, blur: 12 }) +
      // Dark cloth on a dark page keeps its outline; the page gives the colour there.
      pen.flat(silhouette, 'none', {
        stroke: 'var(--garment-outline,transparent)',
        widthMm: 2.6,
      }),
  )
}

export function jacketSilhouette(j: JacketLines): Path {
  const half = frontShape(j) + sleeveLines(j, 'front').shape
  return half + mirrored(half)
}

export function jacketDrawing(
  { task }: Scene,
  jacket: string,
  reachMm = task.j.shoulder + 97,
): GarmentDrawing {
  const { j, l, pen } = task
  return {
    markup: groundShadow(pen, jacketSilhouette(j)) + jacket,
    frame: frameOf(reachMm + 18, -62, j.hemY + 34),
    anchors: jacketAnchors(j, l),
    dimensions: jacketDimensions(j),
  }
}

export function trousersDrawing({ task, t }: Scene, trousers: string): GarmentDrawing {
  const shape = legShape(t)
  return {
    markup: groundShadow(task.pen, shape + mirrored(shape)) + trousers,
    frame: frameOf(Math.max(t.hip, t.creaseX(t.hemY) + t.hemMm / 2) + 14, -22, t.hemY + 24),
    anchors: trouserAnchors(t),
    dimensions: trouserDimensions(t),
  }
}

/** As it is worn: the band sits on the natural waist, under the jacket, which shades the legs. */
export function suitDrawing({ task, t }: Scene, jacket: string, trousers: string): GarmentDrawing {
  const { pen, j, l } = task
  const bandY = j.waistY - 8
  const legs = legShape(t)
  const legsWorn = shifted(legs + mirrored(legs), 0, bandY)
  const body = frontShape(j)
  const floorY = bandY + t.hemY
  return {
    markup:
      floorShadow(pen, t, floorY) +
      groundShadow(pen, jacketSilhouette(j) + legsWorn) +
      `<g transform="translate(0 ${bandY})">${trousers}</g>` +
      pen.shadow(body + mirrored(body), [2, 16], 12, 0.7, legsWorn) +
      jacket,
    frame: frameOf(j.shoulder + 97 + 22, -62, floorY + 46),
    anchors: { ...trouserAnchors(t, bandY), ...jacketAnchors(j, l) },
    dimensions: { ...trouserDimensions(t, bandY), ...jacketDimensions(j) },
  }
}

/** Where the legs meet the floor. */
function floorShadow(pen: Pen, t: TrouserLines, floorY: number): string {
  const half = t.creaseX(t.hemY) + t.hemMm / 2 + 34
  const y = floorY + 14
  const disc = `M${-half} ${y}C${-half} ${y - 22} ${half} ${y - 22} ${half} ${y}C${half} ${y + 22} ${-half} ${y + 22} ${-half} ${y}Z`
  return pen.onlyPainted(() => pen.flat(disc, '#3a3428', { opacity: 0.34, blur: 12 }))
}

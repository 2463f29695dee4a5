import { jacketAnchors, jacketDimensions, trouserAnchors, trouserDimensions } from '../anchors'
import type { CutTask } from '../cut-task'
import { frameOf, type GarmentDrawing, GROUND_SHADOW_HEX, groundShadow } from '../drawing'
import { frontShape } from '../jacket/front-shape'
import { insideShape } from '../jacket/inside-shape'
import { collarArch, type JacketLines, jacketLines } from '../jacket/jacket-lines'
import type { JacketTask } from '../jacket/jacket-task'
import { lapelLines } from '../jacket/lapel-lines'
import { sleeveLines } from '../jacket/sleeve-lines'
import type { GarmentMeasures } from '../measures'
import { mirrored, type Path, shifted } from '../path'
import type { Pen } from '../pen'
import { legShape, type TrouserLines, trouserLines } from '../trousers/trouser-lines'

/** What the views of a suit share: its lines, and how a piece gets its frame and its shadows. */
export type Scene = {
  readonly task: JacketTask
  readonly t: TrouserLines
  readonly measures: GarmentMeasures
}

export function sceneOf({ pen, measures, options, under = 'shirt', view }: CutTask): Scene {
  const j = jacketLines(measures, options)
  const isOverTrousers = view === 'whole'
  const task: JacketTask = { pen, j, l: lapelLines(j, options), options, under, isOverTrousers }
  return { task, t: trouserLines(measures, options), measures }
}

/** Both fronts as one area. Halves that lie on each other would cancel out where they do. */
function bothFronts(j: JacketLines): Path {
  const half = frontShape(j.isDouble ? { ...j, overlap: 0, breakPoint: [0, j.breakPoint[1]] } : j)
  return half + mirrored(half)
}

export function jacketSilhouette(j: JacketLines, isBack = false): Path {
  return (
    collarArch(j) +
    (isBack ? insideShape(j) : bothFronts(j)) +
    sleeveLines(j, 'front', 1).shape +
    mirrored(sleeveLines(j, 'front', -1).shape)
  )
}

type Extent = { readonly reachMm?: number; readonly silhouette?: Path }

export function jacketDrawing(
  { task }: Scene,
  jacket: string,
  extent: Extent = {},
): GarmentDrawing {
  const { j, l, pen } = task
  return {
    markup: groundShadow(pen, extent.silhouette ?? jacketSilhouette(j)) + jacket,
    frame: frameOf((extent.reachMm ?? j.shoulder + j.armOut + 97) + 18, -62, j.hemY + 34),
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
  const floorY = bandY + t.hemY
  return {
    markup:
      floorShadow(pen, t, floorY) +
      groundShadow(pen, jacketSilhouette(j) + legsWorn) +
      `<g transform="translate(0 ${bandY})">${trousers}</g>` +
      pen.shadow(bothFronts(j), [2, 16], 12, 0.7, legsWorn) +
      jacket,
    frame: frameOf(j.shoulder + j.armOut + 97 + 22, -62, floorY + 46),
    anchors: { ...trouserAnchors(t, bandY), ...jacketAnchors(j, l) },
    dimensions: { ...trouserDimensions(t, bandY), ...jacketDimensions(j) },
  }
}

/** Where the legs meet the floor. */
function floorShadow(pen: Pen, t: TrouserLines, floorY: number): string {
  const half = t.creaseX(t.hemY) + t.hemMm / 2 + 34
  const y = floorY + 14
  const disc = `M${-half} ${y}C${-half} ${y - 22} ${half} ${y - 22} ${half} ${y}C${half} ${y + 22} ${-half} ${y + 22} ${-half} ${y}Z`
  return pen.onlyPainted(() => pen.flat(disc, GROUND_SHADOW_HEX, { opacity: 0.28, blur: 12 }))
}

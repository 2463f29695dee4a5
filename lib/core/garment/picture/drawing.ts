import type { Anchors, Dimensions } from './anchors'
import { type Path, shifted } from './path'
import type { Pen } from './pen'

/** What the picture of any garment is: its markup, its frame, its named places and dimensions. */
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

export const frameOf = (halfWidth: number, top: number, bottom: number): Frame => ({
  x: Math.floor(-halfWidth),
  y: Math.floor(top),
  width: Math.ceil(halfWidth * 2),
  height: Math.ceil(bottom - top),
})

/** As dark as the darkest page: a lighter one would glow around a garment on it. */
export const GROUND_SHADOW_HEX = '#14110c'

export function groundShadow(pen: Pen, silhouette: Path): string {
  return pen.onlyPainted(
    () =>
      pen.flat(shifted(silhouette, 5, 11), GROUND_SHADOW_HEX, { opacity: 0.18, blur: 12 }) +
      // Dark cloth on a dark page keeps its outline; the page gives the colour there.
      pen.flat(silhouette, 'none', {
        stroke: 'var(--garment-outline,transparent)',
        widthMm: 2.6,
      }),
  )
}

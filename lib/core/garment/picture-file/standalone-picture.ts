import { drawCut, drawCutWith } from '../picture/draw-cut'
import type { GarmentDrawing } from '../picture/drawing'
import { SILENT_PEN } from '../picture/silent-pen'
import type { PictureFile, PictureRequest } from './picture-request'

/** The drawing of a picture file; ids need no prefix, the file is its own world. */
export const drawPicture = (request: PictureRequest, tileHref: string): GarmentDrawing =>
  drawCut({ ...request, prefix: '', tileHref })

/** Where its named places are, without drawing it. */
export function placesOfPicture(request: PictureRequest): Omit<PictureFile, 'src'> {
  const { frame, anchors, dimensions } = drawCutWith(SILENT_PEN, request, '')
  return { frame, anchors, dimensions }
}

/** Dark cloth on a dark page keeps its outline: the token of docs/design.md, told inside the file. */
const STYLE =
  '<style>:root{--garment-outline:transparent}@media(prefers-color-scheme:dark){:root{--garment-outline:#8a93a8}}</style>'

/** A whole SVG file around a drawing whose tile is already inside. */
export function standalonePicture({ markup, frame }: GarmentDrawing): string {
  const { x, y, width, height } = frame
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">${STYLE}${markup}</svg>`
}

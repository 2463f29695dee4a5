import type { GarmentDrawing } from '../picture/drawing'
import { tileSize } from '../picture/weave/tile-size'
import type { PictureRequest } from './picture-request'

/**
 * The pictures that leave the site, as SVG to be turned into PNG: their readers know no dark mode and
 * no variables, so both are told away. The share image lays the garment beside its cloth.
 */
const PAPER = '#fbf9f5'
const INK = '#15171c'
const SHARE = { width: 1200, height: 630, garment: 566, cloth: 300 } as const
const MAIL_PX = 480
/** Cloth lies at two pixels to the millimetre of a garment shown at less than one. */
const CLOTH_PX_PER_MM = 4

export const withoutVariables = (markup: string): string =>
  markup.replace(/var\(--[a-z-]+,\s*([^)]+)\)/g, '$1')

const sheet = (width: number, height: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${PAPER}"/>${content}</svg>`

const placed = (
  { markup, frame }: GarmentDrawing,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string =>
  `<svg x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" viewBox="${frame.x} ${frame.y} ${frame.width} ${frame.height}">${withoutVariables(markup)}</svg>`

/** Garment in the middle of what the cloth leaves free; the cloth runs off the right edge. */
export function shareSheet(drawing: GarmentDrawing, { cloth }: PictureRequest, tile: string) {
  const { width, height } = SHARE
  const clothX = width - SHARE.cloth
  const size = tileSize(cloth, 5)
  const [w, h] = [size.widthMm * CLOTH_PX_PER_MM, size.heightMm * CLOTH_PX_PER_MM]
  const garment = placed(drawing, {
    x: 0,
    y: (height - SHARE.garment) / 2,
    width: clothX,
    height: SHARE.garment,
  })
  return sheet(
    width,
    height,
    `<pattern id="swatch" width="${w}" height="${h}" patternUnits="userSpaceOnUse"><image href="${tile}" width="${w}" height="${h}" preserveAspectRatio="none"/></pattern>${garment}<rect x="${clothX}" width="${SHARE.cloth}" height="${height}" fill="url(#swatch)"/><path d="M${clothX} 0V${height}" stroke="${INK}" stroke-width="1.3"/>`,
  )
}

export function mailSheet(drawing: GarmentDrawing): string {
  const { frame } = drawing
  const height = Math.round((MAIL_PX * frame.height) / frame.width)
  return sheet(MAIL_PX, height, placed(drawing, { x: 0, y: 0, width: MAIL_PX, height }))
}

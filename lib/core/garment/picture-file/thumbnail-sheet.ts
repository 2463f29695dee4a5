import { drawOptionThumbnail, type ThumbnailRequest } from '../picture/draw-option-thumbnail'

/** Ink on paper, and the other way round on a dark page: tokens of docs/design.md. */
const STYLE =
  '<style>:root{color:#15171c;--paper:#fbf9f5}@media(prefers-color-scheme:dark){:root{color:#ede9e1;--paper:#121417}}</style>'

/** A whole SVG file around an option's line drawing. */
export function thumbnailSheet(request: ThumbnailRequest): string | undefined {
  const drawn = drawOptionThumbnail(request)
  if (!drawn) return undefined
  const { x, y, width, height } = drawn.frame
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="64" height="58">${STYLE}${drawn.markup}</svg>`
}

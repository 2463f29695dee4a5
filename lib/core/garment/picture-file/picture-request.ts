import type { CutRequest } from '../picture/draw-cut'
import type { GarmentDrawing } from '../picture/drawing'
import type { TileLevel } from '../picture/weave/tile-size'

/**
 * A picture that is a file of its own: what it shows, and nothing of where it stands. Its address is
 * made from this alone, so that the same garment on ten pages is one file. Nobody's measures are in
 * it: an address is written down in too many places. A garment for one body is drawn into its page.
 */
export type PictureRequest = Omit<CutRequest, 'prefix' | 'tileHref' | 'measures'>

/** What a page needs to show one: the address, and the places that callouts and lines hang on. */
export type PictureFile = Pick<GarmentDrawing, 'frame' | 'anchors' | 'dimensions'> & {
  readonly src: string
}

/** Letters are one person's: such a picture is for that person's browser alone. */
export const isPersonal = (request: PictureRequest): boolean => Boolean(request.monogram)

/** A garment is about this wide, sleeves and all. */
const GARMENT_MM = 700
/** Above this many CSS pixels per mm the fine tile is worth its bytes; below, it would shimmer. */
const FINE_FROM_PX_PER_MM = 0.62

/** The fineness of the cloth for a garment shown this wide, with so much room left and right of it. */
export const levelFor = (widthPx: number, roomMm = 0): TileLevel =>
  widthPx / (GARMENT_MM + roomMm) < FINE_FROM_PX_PER_MM ? 1 : 2

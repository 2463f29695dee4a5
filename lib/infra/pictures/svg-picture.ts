import type { PictureRequest } from '@/lib/core/garment/picture-file/picture-request'
import { drawPicture, standalonePicture } from '@/lib/core/garment/picture-file/standalone-picture'
import { clothTileData } from './cloth-tile'

/** A picture as an SVG file that needs nothing else. */
export async function svgPicture(request: PictureRequest): Promise<string> {
  const tile = await clothTileData(request.cloth, request.level ?? 2)
  return standalonePicture(drawPicture(request, tile))
}

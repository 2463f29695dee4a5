import sharp from 'sharp'
import type { PictureKind } from '@/lib/core/garment/picture-file/picture-address'
import type { PictureRequest } from '@/lib/core/garment/picture-file/picture-request'
import { mailSheet, shareSheet } from '@/lib/core/garment/picture-file/share-sheet'
import { drawPicture } from '@/lib/core/garment/picture-file/standalone-picture'
import { clothTileData } from './cloth-tile'

/** A picture for readers that show no SVG: link previews and letters. */
export async function pngPicture(
  request: PictureRequest,
  kind: Exclude<PictureKind, 'svg'>,
): Promise<Buffer> {
  const { cloth } = request
  const drawing = drawPicture({ ...request, level: 2 }, await clothTileData(cloth, 2))
  const svg =
    kind === 'share'
      ? shareSheet(drawing, request, await clothTileData(cloth, 5))
      : mailSheet(drawing)
  // A drawing has few colours: a palette is a third of the bytes and looks the same.
  return sharp(Buffer.from(svg)).png({ palette: true, quality: 92, compressionLevel: 9 }).toBuffer()
}

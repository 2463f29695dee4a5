import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cloth } from '@/lib/core/garment/cloth'
import { tileHref } from '@/lib/core/garment/picture/weave/tile-file'
import type { TileLevel } from '@/lib/core/garment/picture/weave/tile-size'

/** The drawn tile of a cloth as part of a file: a picture in an `<img>` may fetch nothing itself. */
export async function clothTileData(cloth: Cloth, level: TileLevel): Promise<string> {
  const png = await readFile(join(process.cwd(), 'public', tileHref(cloth, level)))
  return `data:image/png;base64,${png.toString('base64')}`
}

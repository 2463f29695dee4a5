import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { PictureRequest } from '@/lib/core/garment/picture-file/picture-request'
import { withoutVariables } from '@/lib/core/garment/picture-file/share-sheet'
import { drawPicture } from '@/lib/core/garment/picture-file/standalone-picture'
import { clothTileData } from './cloth-tile'

/** What browsers must say they can show, to be given pixels: others draw the picture themselves. */
export const BAKED_TYPE = 'image/avif'

/**
 * A drawing has some fifty soft shadows, and a browser without a graphics unit takes a second and
 * more to blur them before it shows anything. A picture that is asked for again is therefore baked
 * once: the same file under the same address, with its pixels inside, for browsers that say they
 * can show them. Kept beside the build.
 */
const folder = () => join(process.cwd(), '.next/cache/pictures')
const fileOf = (key: string) =>
  join(folder(), `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.svg`)

/** What a phone's fine screen shows of it across; finer cloth, more pixels. */
const PX_PER_MM = { 1: 0.95, 2: 1.15, 5: 1.4 } as const

export async function readBaked(key: string): Promise<string | null> {
  try {
    return await readFile(fileOf(key), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

export async function bakePicture(request: PictureRequest, key: string): Promise<void> {
  const level = request.level ?? 2
  const { markup, frame } = drawPicture(request, await clothTileData(request.cloth, level))
  const { x, y, width, height } = frame
  const scale = PX_PER_MM[level]
  const [widthPx, heightPx] = [Math.round(width * scale), Math.round(height * scale)]
  const box = `viewBox="${x} ${y} ${width} ${height}"`
  const vector = `<svg xmlns="http://www.w3.org/2000/svg" ${box} width="${widthPx}" height="${heightPx}">${withoutVariables(markup)}</svg>`
  // Below this quality a dark cloth loses its seams; more effort takes ten times as long for a tenth.
  const pixels = await sharp(Buffer.from(vector))
    .avif({ quality: 64, effort: 2, chromaSubsampling: '4:2:0' })
    .toBuffer()
  const baked = `<svg xmlns="http://www.w3.org/2000/svg" ${box} width="${width}" height="${height}">${STYLE}<image x="${x}" y="${y}" width="${width}" height="${height}" href="data:${BAKED_TYPE};base64,${pixels.toString('base64')}"/></svg>`
  await mkdir(folder(), { recursive: true })
  const draft = `${fileOf(key)}.${process.pid}`
  await writeFile(draft, baked)
  await rename(draft, fileOf(key))
}

/** Dark cloth on a dark page keeps an outline: the token of docs/design.md. */
const STYLE =
  '<style>@media(prefers-color-scheme:dark){image{filter:drop-shadow(0 0 1px #8a93a8)}}</style>'

import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import sharp from 'sharp'
import type { Cloth } from '@/lib/core/garment/cloth'
import { tileFile } from '@/lib/core/garment/picture/weave/tile-file'
import { TILE_LEVELS, type TileLevel } from '@/lib/core/garment/picture/weave/tile-size'
import {
  WEAVE_VERSION,
  type WeaveTile,
  weaveTile,
} from '@/lib/core/garment/picture/weave/weave-tile'
import { indexedPng } from './indexed-png'

/**
 * Draws the tiles of all cloths into `public/cloth`. A stamp beside them holds
 * a hash of what each tile was drawn from, so that a second start draws nothing.
 */
const LEVELS = Object.keys(TILE_LEVELS).map(Number) as TileLevel[]

const stampOf = (cloth: Cloth, level: TileLevel) =>
  createHash('sha256')
    .update(
      JSON.stringify([WEAVE_VERSION, TILE_LEVELS[level], cloth.id, cloth.weave, cloth.colours]),
    )
    .digest('hex')
    .slice(0, 16)

async function readStamps(path: string): Promise<Record<string, string>> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Record<string, string>
  } catch {
    return {}
  }
}

async function packed(name: string, { widthPx, heightPx, rgb }: WeaveTile): Promise<Buffer> {
  if (name.endsWith('.png')) return indexedPng(widthPx, heightPx, rgb)
  const raw = { width: widthPx, height: heightPx, channels: 3 } as const
  // Two colours of yarn lie side by side: their hues must not be averaged.
  return sharp(rgb, { raw }).webp({ quality: 80, smartSubsample: true }).toBuffer()
}

export async function drawCloths(cloths: readonly Cloth[], folder: string): Promise<string> {
  const startedMs = performance.now()
  await mkdir(folder, { recursive: true })
  const stampsPath = `${folder}/stamps.json`
  const known = await readStamps(stampsPath)
  const stamps: Record<string, string> = {}
  let drawn = 0
  for (const cloth of cloths) {
    for (const level of LEVELS) {
      const name = tileFile(cloth, level)
      const stamp = stampOf(cloth, level)
      stamps[name] = stamp
      if (known[name] === stamp) continue
      const tile = weaveTile(cloth, TILE_LEVELS[level])
      await writeFile(`${folder}/${name}`, await packed(name, tile))
      drawn++
    }
  }
  await writeFile(stampsPath, JSON.stringify(stamps, null, 1))
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1)
  return `cloths: ${cloths.length}, tiles drawn ${drawn} of ${cloths.length * LEVELS.length}, ${seconds} s`
}

async function main(): Promise<void> {
  const { ALL_CLOTHS } = await import('@/lib/core/garment/cloths')
  process.stdout.write(`${await drawCloths(ALL_CLOTHS, 'public/cloth')}\n`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main()

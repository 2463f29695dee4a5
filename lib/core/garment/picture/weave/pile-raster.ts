import type { Cloth } from '../../cloth'
import { rgbOf } from '../colour'
import { periodicNoise, seedOf } from './noise'
import type { LightRaster } from './thread-raster'
import type { TileSize } from './tile-size'

/** Corduroy: cut pile in wales of 3.2 mm (about eight to the inch) with a dark gutter between. */
const WALE_MM = 3.2

export function pileRaster(cloth: Cloth, size: TileSize, pxPerMm: number): LightRaster {
  const widthPx = Math.round(size.widthMm * pxPerMm)
  const heightPx = Math.round(size.heightMm * pxPerMm)
  const light = new Float32Array(widthPx * heightPx * 3)
  const seed = seedOf(cloth.id)
  const tufts = periodicNoise(size.widthMm * 3, size.heightMm * 1.2, seed)
  const fine = periodicNoise(size.widthMm * 5, size.heightMm * 5, seed + 1)
  const colour = rgbOf(cloth.colours[0])
  for (let y = 0, at = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const u = (x + 0.5) / widthPx
      const v = (y + 0.5) / heightPx
      const phase = (((u * size.widthMm) / WALE_MM) % 1) * 2 - 1
      const p = Math.abs(phase)
      const form = 1.12 - 0.75 * p ** 3 - (p > 0.86 ? 0.18 : 0) - 0.1 * phase
      const s = form * (1 + 0.1 * tufts(u, v) + 0.05 * fine(u, v))
      for (const channel of colour) light[at++] = (channel * s) ** 2
    }
  }
  return { widthPx, heightPx, light }
}

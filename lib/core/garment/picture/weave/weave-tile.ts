import type { Cloth } from '../../cloth'
import { luminanceOf, type Rgb } from '../colour'
import { napped } from './nap'
import { seedOf } from './noise'
import { pileRaster } from './pile-raster'
import { shrunk } from './shrink'
import { threadRaster } from './thread-raster'
import { type TileSize, tileSize } from './tile-size'
import { weavePlan } from './weave-plan'

/**
 * A cloth drawn from its weave, crossing by crossing, at true scale. Assumptions: threads are round
 * and evenly lit, yarn varies by a seeded, periodic noise, colours are as declared (by eye, not
 * measured). Source: technique page of the study, section 6. Runs ahead of time, never in the
 * browser.
 */
export const WEAVE_VERSION = 1

export type WeaveTile = TileSize & {
  /** 24 bit, row by row. */
  readonly rgb: Uint8Array
  readonly meanRgb: Rgb
  readonly luminance: number
}

export function weaveTile(cloth: Cloth, pxPerMm: number): WeaveTile {
  const size = tileSize(cloth, pxPerMm)
  const plan = weavePlan(cloth)
  const perThread = Math.max(4, Math.ceil((pxPerMm * 10) / plan.endsPerCm))
  const raw =
    cloth.weave === 'corduroy'
      ? pileRaster(cloth, size, Math.max(6, pxPerMm * 2))
      : threadRaster(cloth, size, perThread)
  const face = plan.nap > 0 ? napped(raw, perThread, plan.nap, seedOf(cloth.id)) : raw
  const rgb = shrunk(face, size.widthPx, size.heightPx)
  const sum = [0, 0, 0]
  for (let i = 0; i < rgb.length; i++) sum[i % 3] = (sum[i % 3] ?? 0) + (rgb[i] ?? 0)
  const pixels = rgb.length / 3
  const meanRgb: Rgb = [(sum[0] ?? 0) / pixels, (sum[1] ?? 0) / pixels, (sum[2] ?? 0) / pixels]
  return { ...size, rgb, meanRgb, luminance: luminanceOf(meanRgb) }
}

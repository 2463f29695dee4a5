import type { Cloth } from '@/lib/core/garment/cloth'
import { tileHref } from '@/lib/core/garment/picture/weave/tile-file'
import { TILE_LEVELS, tileSize } from '@/lib/core/garment/picture/weave/tile-size'
import { PX_PER_MM, type SwatchTile } from './swatch'

/** A cloth as a swatch shows it. Worked out on the server: no page needs the weaves' tables for it. */
export function swatchOf(cloth: Cloth): SwatchTile {
  const { widthMm, heightMm } = tileSize(cloth, TILE_LEVELS[5])
  return {
    src: tileHref(cloth, 5),
    widthPx: hundredth(widthMm * PX_PER_MM),
    heightPx: hundredth(heightMm * PX_PER_MM),
  }
}

const hundredth = (px: number) => Math.round(px * 100) / 100

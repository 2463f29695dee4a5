import { useEffect, useState } from 'react'
import type { Cloth } from '@/lib/core/garment/cloth'
import { tileHref } from '@/lib/core/garment/picture/weave/tile-file'
import type { TileLevel } from '@/lib/core/garment/picture/weave/tile-size'

/**
 * The cloth to draw in now: the wanted one as soon as its tile can be painted, the one before until
 * then. A garment must not stand there without cloth for the time of a download.
 */
export function useReadyCloth(wanted: Cloth, level: TileLevel, isDrawing: boolean): Cloth | null {
  const [ready, setReady] = useState<Cloth | null>(null)
  useEffect(() => {
    if (!isDrawing) return
    let isWanted = true
    const done = () => {
      if (isWanted) setReady(wanted)
    }
    const tile = new Image()
    tile.src = tileHref(wanted, level)
    // A tile that cannot be had must not stop the drawing of everything else.
    tile.decode().then(done, done)
    return () => {
      isWanted = false
    }
  }, [wanted, level, isDrawing])
  return ready
}

import { crossesItself } from '../geometry/crossing'
import { areaOf } from '../geometry/outline'
import type { DraftedPiece } from './drafted-piece'

/**
 * The last look before anything leaves the drafting room: finite numbers, an area, no line that
 * crosses itself. The sentence names the piece; undefined when all is well.
 */
const LARGEST_MM2 = 3_000_000

export function checkPieces(pieces: readonly DraftedPiece[]): string | undefined {
  for (const { id, outline, seam } of pieces) {
    for (const line of [outline, seam])
      if (line.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y)))
        return `${id} has points that are no numbers`
    const area = areaOf(outline)
    if (!(area > areaOf(seam)) || area > LARGEST_MM2) return `${id} has no sensible area`
    if (crossesItself(outline)) return `${id} crosses itself`
  }
  return undefined
}

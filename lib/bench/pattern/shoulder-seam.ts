import { distance, type Xy } from '@/lib/core/pattern/geometry/outline'
import type { DraftedPiece } from '@/lib/core/pattern/pieces/drafted-piece'

/**
 * How far front and back differ along the shoulder, read off the pieces themselves: the seam is the one
 * straight edge between two notches that runs across, neck and shoulder. A shirt's back begins with its yoke.
 */
const FRONTS = ['front', 'front-left', 'front-right']
const BACKS = ['back', 'yoke', 'split-yoke']
const NEAR_MM = 0.3

export function shoulderOffMm(drawn: readonly DraftedPiece[]): number {
  const seamsOf = (parts: readonly string[]): number[] =>
    drawn.filter(({ part }) => parts.includes(part)).flatMap(seamsBetweenNotches)
  const backs = seamsOf(BACKS)
  if (backs.length === 0) return 0
  const fronts = seamsOf(FRONTS)
  if (fronts.length === 0) return Number.POSITIVE_INFINITY
  return Math.max(...fronts.map((one) => Math.min(...backs.map((other) => Math.abs(one - other)))))
}

function seamsBetweenNotches({ seam, notches }: DraftedPiece): number[] {
  const isNotch = (p: Xy): boolean => notches.some((notch) => distance(notch, p) < NEAR_MM)
  return seam.flatMap((p, at) => {
    const q = seam[(at + 1) % seam.length] as Xy
    const runsAcross = Math.abs(p[0] - q[0]) > Math.abs(p[1] - q[1])
    return runsAcross && isNotch(p) && isNotch(q) ? [distance(p, q)] : []
  })
}

import type { LibraryPart } from '@freesewing/core'
import type { Xy } from '../geometry/outline'
import { type Bend, warp } from './bend'

/**
 * A peaked lapel: the library draws notches only. The lapel's corner rises and moves out, the edge
 * below follows and is the old one again a hand's breadth further down; the gorge, and with it the
 * collar, stays. Amounts are ours.
 */
const PEAK_MM = { out: 8, up: 24, along: 90 }
const LAPEL_PARTS = ['front', 'frontFacing']

export function lapelBends(
  name: string,
  part: LibraryPart,
  lapel: string | undefined,
): readonly Bend[] {
  // The coat's block calls them otherwise.
  const { notchEdge = part.points.collarTip, notch = part.points.cfNeck } = part.points
  if (lapel !== 'peak' || !LAPEL_PARTS.includes(name) || !notchEdge || !notch) return []
  return [
    warp(([x, y]: Xy): Xy => {
      const along = y - notchEdge.y
      if (along < -1 || along > PEAK_MM.along || x > (notchEdge.x + notch.x) / 2) return [x, y]
      const share = (1 - Math.max(0, along) / PEAK_MM.along) ** 2
      return [x - PEAK_MM.out * share, y - PEAK_MM.up * share]
    }),
  ]
}

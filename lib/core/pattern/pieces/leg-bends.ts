import type { LibraryPart } from '@freesewing/core'
import type { Xy } from '../geometry/outline'
import { type Bend, warp } from './bend'

/**
 * What the library's trousers leave out: a leg that narrows below the knee (theirs falls straight, 46
 * cm at the hem of a middling man) and pleats. Every leg seam moves in by a quarter of what the hem
 * loses, so that seams that are sewn together keep equal lengths; pleats open the waist outside the
 * crease and run out at the knee.
 */
const PLEATS_MM: Readonly<Record<string, number>> = { flat: 0, 'pleat-1': 30, 'pleat-2': 50 }
const POCKET_PARTS = ['frontPocketFacing', 'frontPocketBag']
const LEG_PARTS = ['front', 'back']

export const pleatMm = (choice: string | undefined): number => PLEATS_MM[choice ?? 'flat'] ?? 0

export function legBends(
  name: string,
  part: LibraryPart,
  front: LibraryPart,
  leg: { readonly narrowerMm: number; readonly pleatMm: number },
): readonly Bend[] {
  const bends: Bend[] = []
  const { kneeIn, kneeOut, floorIn } = front.points
  if (!kneeIn || !kneeOut || !floorIn) return []
  if (LEG_PARTS.includes(name) && leg.narrowerMm !== 0) {
    const { floorIn: a, floorOut: b } = part.points
    const middle = a && b ? (a.x + b.x) / 2 : 0
    const height = floorIn.y - kneeIn.y
    bends.push(
      warp(([x, y]: Xy): Xy => {
        if (y <= kneeIn.y) return [x, y]
        const share = ((y - kneeIn.y) / height) * (leg.narrowerMm / 4)
        return [x > middle ? x - share : x + share, y]
      }),
    )
  }
  if (leg.pleatMm > 0 && (name === 'front' || POCKET_PARTS.includes(name))) {
    const crease = (kneeIn.x + kneeOut.x) / 2
    const top = part.points.slantTop?.y ?? 0
    bends.push(
      warp(([x, y]: Xy): Xy => {
        const isInside = name === 'front' && x >= crease
        const share = Math.min(1, Math.max(0, (kneeIn.y - y) / (kneeIn.y - top)))
        return [isInside ? x : x - leg.pleatMm * share, y]
      }),
    )
  }
  return bends
}

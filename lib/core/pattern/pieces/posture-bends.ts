import type { LibraryPart } from '@freesewing/core'
import type { DesignId } from '../freesewing/draft-design'
import type { Xy } from '../geometry/outline'
import type { Posture } from '../measures/pattern-input'
import { type Bend, wedge } from './bend'

/**
 * Carriage, which the library's men's blocks cannot express (one back length for front and back).
 * Stooped: the back longer over the shoulder blades, the front shorter by as much; erect: the reverse;
 * a head carried forward lengthens the back at the neck alone. Amounts per step are ours: 7 mm and
 * 5 mm, the range of trade codes (three tenths of an inch and a little less). A shirt's stoop is the
 * library's own round back; trousers have none.
 */
const STOOP_MM = 7
const NECK_MM = 5
const BACKS = ['back', 'backStay']
const FRONTS = ['front', 'frontFacing', 'frontLining', 'chestPiece']

export function postureBends(
  design: DesignId,
  name: string,
  part: LibraryPart,
  { stoop, neckForward }: Posture,
  /** Where a back without shoulders turns for a head carried forward. */
  neckPivot?: Xy,
): readonly Bend[] {
  if (design === 'trousers' || design === 'shirt') return []
  const { armholePitch, shoulder } = part.points
  if (!armholePitch || !shoulder) return []
  if (BACKS.includes(name)) {
    const bends: Bend[] = []
    // The neck first: its level is measured on the part as it was drafted.
    if (neckForward !== 0)
      bends.push(wedge(neckPivot ?? [shoulder.x, shoulder.y], NECK_MM * neckForward))
    if (stoop !== 0) bends.push(wedge([armholePitch.x, armholePitch.y], STOOP_MM * stoop))
    return bends
  }
  if (FRONTS.includes(name)) {
    const less = STOOP_MM * stoop + NECK_MM * neckForward
    return less === 0 ? [] : [wedge([armholePitch.x, armholePitch.y], -less)]
  }
  return []
}

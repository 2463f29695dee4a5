import { boxOf, type Outline, type Xy } from '../geometry/outline'
import { type Bend, lengthenBelow } from './bend'
import type { Bust } from './bust'
import type { Seam } from './seam-of'

/** Parts of the front that follow the bust, the dart drawn on those that reach the side panel. */
const FRONT_PARTS = ['front', 'frontLeft', 'frontRight', 'frontFacing', 'frontLining', 'chestPiece']
const DARTED_PARTS = ['front', 'frontLeft', 'frontRight', 'frontLining']

export const bustBends = (name: string, bust: Bust | undefined): readonly Bend[] =>
  bust && FRONT_PARTS.includes(name) ? [lengthenBelow(bust.levelMm, bust.lengthMm)] : []

/**
 * The marks of a part with its bust dart: two legs as one line, from the side edge to the tip and back.
 * A waist dart that would run into it ends below it instead.
 */
export function bustMarks(name: string, { line, marks }: Seam, bust: Bust | undefined): Outline[] {
  if (!bust || !DARTED_PARTS.includes(name)) return [...marks]
  const { levelMm, lengthMm, tipMm } = bust
  const onLevel = line.filter(([, y]) => Math.abs(y - levelMm) < 0.05)
  // A right front is drawn to the other side of the centre.
  const side = onLevel.reduce((far, [x]) => (Math.abs(x) > Math.abs(far) ? x : far), 0)
  if (side === 0) return [...marks]
  const dart: Outline = [
    [side, levelMm],
    [Math.sign(side) * tipMm, levelMm + lengthMm / 2],
    [side, levelMm + lengthMm],
  ]
  return [...marks.map((mark) => startingBelow(mark, levelMm + lengthMm + APART_MM)), dart]
}

const APART_MM = 15

function startingBelow(mark: Outline, level: number): Outline {
  const { minY, maxY } = boxOf(mark)
  // A roll or a pocket is a straight line; only darts have to make room.
  if (mark.length === 2 || minY >= level || maxY <= level) return mark
  const scale = (maxY - level) / (maxY - minY)
  return mark.map(([x, y]): Xy => [x, maxY - (maxY - y) * scale])
}

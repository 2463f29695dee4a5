import { boxOf, type Outline, type Xy } from '../geometry/outline'
import { type Bend, lengthenBelow } from './bend'
import type { Bust } from './bust'
import type { Seam } from './seam-of'

/** Parts of the front that follow the bust, the dart drawn on those that reach the side panel. */
const FRONT_PARTS = ['front', 'frontFacing', 'frontLining', 'chestPiece']
const DARTED_PARTS = ['front', 'frontLining']

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
  const edge = Math.max(...onLevel.map(([x]) => x))
  if (!Number.isFinite(edge)) return [...marks]
  const dart: Outline = [
    [edge, levelMm],
    [tipMm, levelMm + lengthMm / 2],
    [edge, levelMm + lengthMm],
  ]
  return [...marks.map((mark) => startingBelow(mark, levelMm + lengthMm + APART_MM)), dart]
}

const APART_MM = 15

function startingBelow(mark: Outline, level: number): Outline {
  const { minY, maxY } = boxOf(mark)
  if (minY >= level || maxY <= level) return mark
  const scale = (maxY - level) / (maxY - minY)
  return mark.map(([x, y]): Xy => [x, maxY - (maxY - y) * scale])
}

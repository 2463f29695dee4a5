import type { LibraryPart } from '@freesewing/core'
import { boxOf, type Outline, type Xy } from '../geometry/outline'
import { type Bend, lengthenBelow } from './bend'
import type { Bust } from './bust'
import type { Seam } from './seam-of'

/** Parts of the front that follow the bust, the dart drawn on those that reach the side panel. */
const FRONT_PARTS = ['front', 'frontLeft', 'frontRight', 'frontFacing', 'frontLining', 'chestPiece']
const DARTED_PARTS = ['front', 'frontLeft', 'frontRight', 'frontLining']

export const bustBends = (
  name: string,
  part: LibraryPart,
  bust: Bust | undefined,
): readonly Bend[] =>
  bust && FRONT_PARTS.includes(name)
    ? [
        lengthenBelow(
          TONGUED_PARTS.includes(name) ? pastTongue(part, bust.levelMm) : () => bust.levelMm,
          bust.lengthMm,
        ),
      ]
    : []

/**
 * A jacket's facing runs out to the inner pocket in a rounded tongue, around which the lining is cut. A
 * level that would go through the tongue passes above it instead, on that edge of both.
 */
const TONGUED_PARTS = ['frontFacing', 'frontLining']
const CLEAR_OF_TONGUE_MM = 4

function pastTongue({ points }: LibraryPart, level: number): (x: number) => number {
  const { ipfeTopRight, ipfeBottomRight, ipfeEdge } = points
  if (!ipfeTopRight || !ipfeBottomRight || !ipfeEdge) return () => level
  // The hollows beside it begin half its height further up and end as much further down.
  const height = ipfeBottomRight.y - ipfeTopRight.y
  const [top, bottom] = [ipfeTopRight.y - height / 2, ipfeBottomRight.y + height / 2]
  const reach = ipfeEdge.x + CLEAR_OF_TONGUE_MM
  const passes = level > top - CLEAR_OF_TONGUE_MM && level < bottom + CLEAR_OF_TONGUE_MM
  return passes ? (x) => (x > 0 && x < reach ? top - CLEAR_OF_TONGUE_MM : level) : () => level
}

/** The two legs as one line, from the side edge to the tip and back. */
function dartOf(name: string, { line }: Seam, bust: Bust): Outline | undefined {
  if (!DARTED_PARTS.includes(name)) return undefined
  const { levelMm, lengthMm, tipMm } = bust
  const onLevel = line.filter(([, y]) => Math.abs(y - levelMm) < 0.05)
  // A right front is drawn to the other side of the centre.
  const side = onLevel.reduce((far, [x]) => (Math.abs(x) > Math.abs(far) ? x : far), 0)
  if (side === 0) return undefined
  // A lining begins further out than the bust: its dart ends inside it all the same.
  const inner = Math.min(...innerEdge(line, levelMm, Math.sign(side)))
  const tip = Math.max(tipMm, inner + INSIDE_MM)
  return [
    [side, levelMm],
    [Math.sign(side) * tip, levelMm + lengthMm / 2],
    [side, levelMm + lengthMm],
  ]
}

/** Where an outline crosses a level, measured from the centre. */
const innerEdge = (line: Outline, level: number, sign: number): number[] =>
  line.flatMap(([x, y], at) => {
    const [px, py] = line.at(at - 1) as Xy
    return py < level === y < level ? [] : [sign * (px + ((level - py) / (y - py)) * (x - px))]
  })

/** The marks of a part with its bust dart; a waist dart that would run into it ends below it instead. */
export function bustMarks(name: string, seam: Seam, bust: Bust | undefined): Outline[] {
  const dart = bust && dartOf(name, seam, bust)
  if (!dart) return [...seam.marks]
  const below = bust.levelMm + bust.lengthMm + APART_MM
  return [...seam.marks.map((mark) => startingBelow(mark, below)), dart]
}

/** Both legs are notched where they leave the edge, so that the dart is found without its drawing. */
export function bustNotches(name: string, seam: Seam, bust: Bust | undefined): readonly Xy[] {
  const [upper, , lower] = (bust && dartOf(name, seam, bust)) ?? []
  return upper && lower ? [...seam.notches, upper, lower] : seam.notches
}

const APART_MM = 15
const INSIDE_MM = 30

function startingBelow(mark: Outline, level: number): Outline {
  const { minY, maxY } = boxOf(mark)
  // A roll or a pocket is a straight line; only darts have to make room.
  if (mark.length === 2 || minY >= level || maxY <= level) return mark
  const scale = (maxY - level) / (maxY - minY)
  return mark.map(([x, y]): Xy => [x, maxY - (maxY - y) * scale])
}

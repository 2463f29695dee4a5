import type { LibraryPart } from '@freesewing/core'
import type { Outline } from '../geometry/outline'

/**
 * What a cutter marks besides darts: on a front where the pockets open and the lapel rolls, on a short
 * sleeve where the hem is folded. Points are the library's.
 */
const FRONT_LINES = [
  ['frontPocketTopLeft', 'frontPocketTopEnd'],
  ['lapelBreakPoint', 'shoulderRoll'],
  ['pocketTopLeft', 'pocketTopMidLeft'],
  ['pocketTopMidRight', 'pocketTopRight'],
  ['rollLineStart', 'rollLineEnd'],
] as const
const BREAST_POCKET = ['chestPocketBottomLeft', 'chestPocketBottomRight'] as const
const COAT_POCKET = ['pocketTopLeft', 'pocketTopRight'] as const
const SHORT_SLEEVE_FOLD = ['wristLeft', 'wristRight'] as const

export function styleMarks(
  pieceName: string,
  part: LibraryPart,
  hasBreastWelt: boolean,
): Outline[] {
  if (pieceName === 'front') {
    // Where no dart divides a pocket's line, it is drawn whole.
    const lower = part.points.pocketTopMidLeft ? [] : [COAT_POCKET]
    const lines = [...FRONT_LINES, ...lower, ...(hasBreastWelt ? [BREAST_POCKET] : [])]
    return lines.flatMap(([from, to]) => lineBetween(part, from, to))
  }
  if (pieceName === 'sleeve' && part.points.shortSleeveHem)
    return lineBetween(part, ...SHORT_SLEEVE_FOLD)
  return []
}

function lineBetween(part: LibraryPart, from: string, to: string): Outline[] {
  const [a, b] = [part.points[from], part.points[to]]
  if (!a || !b) return []
  return [
    [
      [a.x, a.y],
      [b.x, b.y],
    ],
  ]
}

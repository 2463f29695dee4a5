import type { LibraryPart } from '@freesewing/core'
import type { Outline, Xy } from '../geometry/outline'

/**
 * What a cutter marks on a front besides darts: where the pockets open, where the lapel rolls, where the
 * buttons sit (crosses). Points are the library's; a double-breasted front has its buttons in two rows.
 */
const LINES = [
  ['frontPocketTopLeft', 'frontPocketTopEnd'],
  ['chestPocketBottomLeft', 'chestPocketBottomRight'],
  ['lapelBreakPoint', 'shoulderRoll'],
  ['pocketTopLeft', 'pocketTopMidLeft'],
  ['pocketTopMidRight', 'pocketTopRight'],
  ['rollLineStart', 'rollLineEnd'],
] as const
const CROSS_MM = 5
const DOUBLE_ROW_MM = { jacket: 58, waistcoat: 44 } as const
const BUTTON = /^button\d+(Left|Right)?$/

type Front = { readonly isDouble: boolean; readonly rowMm: number }

export function frontMarks(part: LibraryPart, { isDouble, rowMm }: Front): Outline[] {
  const lines = LINES.flatMap(([from, to]): Outline[] => {
    const [a, b] = [part.points[from], part.points[to]]
    if (!a || !b) return []
    return [
      [
        [a.x, a.y],
        [b.x, b.y],
      ],
    ]
  })
  const buttons = Object.entries(part.points)
    .filter(([name]) => BUTTON.test(name))
    .flatMap(([, { x, y }]): Xy[] =>
      isDouble
        ? [
            [-rowMm, y],
            [rowMm, y],
          ]
        : [[x, y]],
    )
  return [...lines, ...buttons.flatMap(cross)]
}

export const rowOf = (design: string): number =>
  design === 'waistcoat' ? DOUBLE_ROW_MM.waistcoat : DOUBLE_ROW_MM.jacket

const cross = ([x, y]: Xy): Outline[] => [
  [
    [x - CROSS_MM, y],
    [x + CROSS_MM, y],
  ],
  [
    [x, y - CROSS_MM],
    [x, y + CROSS_MM],
  ],
]

import type { LibraryPart } from '@freesewing/core'
import type { DesignId } from '../freesewing/draft-design'
import type { Outline, Xy } from '../geometry/outline'

/**
 * Where the buttons of a front sit, as crosses. Heights are the library's, spread anew where the style
 * has another number; a front in two rows has a column on either side of the centre.
 */
const CROSS_MM = 5
const BUTTON = /^button\d+(Left|Right)?$/
/** Half the way between the rows of a double-breasted jacket; the pair above shows and never closes. */
const JACKET_ROW_MM = 58
const SHOWN_ROW_MM = 80
const WAISTCOAT_ROW_MM = 44
const WAISTCOAT_ROWS: Readonly<Record<string, number>> = {
  'single-5': 5,
  'single-6': 6,
  'low-3': 3,
  'double-6': 3,
}
/** A double-breasted waistcoat closes lower than a single one, a coat without lapels up to the neck. */
const DOUBLE_WAISTCOAT_LOWER_MM = 52
const NECK_BUTTON_BELOW_MM = 24

export function buttonMarks(
  design: DesignId,
  part: LibraryPart,
  modules: Readonly<Record<string, string>>,
): Outline[] {
  const drawn = Object.entries(part.points).flatMap(([name, { x, y }]): Xy[] =>
    BUTTON.test(name) ? [[x, y]] : [],
  )
  return placesOf(design, drawn, part, modules).flatMap(cross)
}

function placesOf(
  design: DesignId,
  drawn: readonly Xy[],
  part: LibraryPart,
  modules: Readonly<Record<string, string>>,
): readonly Xy[] {
  const heights = [...new Set(drawn.map(([, y]) => y))].sort((one, other) => one - other)
  const [first = 0, last = 0] = [heights[0], heights.at(-1)]
  switch (design) {
    case 'jacket': {
      if (modules.front !== 'double-6x2') return drawn
      const spacing = heights.length > 1 ? (last - first) / (heights.length - 1) : 0
      return [
        [SHOWN_ROW_MM, first - spacing],
        ...inColumns([-JACKET_ROW_MM, JACKET_ROW_MM], heights),
      ]
    }
    case 'waistcoat': {
      const style = modules.waistcoat ?? 'single-5'
      const isDouble = style === 'double-6'
      return inColumns(
        isDouble ? [-WAISTCOAT_ROW_MM, WAISTCOAT_ROW_MM] : [0],
        spread(
          first + (isDouble ? DOUBLE_WAISTCOAT_LOWER_MM : 0),
          last,
          WAISTCOAT_ROWS[style] ?? 5,
        ),
      )
    }
    case 'overcoat': {
      const [outermost = 0, innermost = 0] = [
        Math.min(...drawn.map(([x]) => x)),
        Math.max(...drawn.map(([x]) => x)),
      ]
      const top = (part.points.cfNeck?.y ?? 0) + NECK_BUTTON_BELOW_MM
      const all = ['stand', 'hood', 'ulster'].includes(modules['coat-collar'] ?? '')
        ? spread(top, last, heights.length + 1)
        : heights
      if (modules['coat-front'] === 'single') return inColumns([0], all)
      // A belt holds a wrapped coat; one button keeps its edge in place.
      if (modules['coat-front'] === 'wrap') return [[outermost, (first + last) / 2]]
      return inColumns([outermost, innermost], all)
    }
    default:
      return drawn
  }
}

const spread = (first: number, last: number, rows: number): readonly number[] =>
  Array.from({ length: rows }, (_, at) => first + ((last - first) * at) / (rows - 1))

const inColumns = (columns: readonly number[], heights: readonly number[]): Xy[] =>
  heights.flatMap((y) => columns.map((x): Xy => [x, y]))

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

import { type Box, boxOf } from '../../geometry/outline'
import { isShort } from '../draw-sheet'
import { type LaidPiece, laySheet, type SheetPiece } from '../lay-sheet'
import { notchStroke } from '../notch-stroke'
import { LINE_HEIGHT, pieceLabel } from '../piece-label'
import { num, type PdfForm, type PdfPage, pdfDocument } from './pdf-document'
import { path, segment, words } from './pdf-pen'

/**
 * The pieces at their true size on sheets of A4 or A0: neighbouring sheets overlap by 10 mm, each says its
 * row and column and marks where the next is laid. Sheets without a line on them are left out. The
 * first sheet holds the square to check the printer with, the title block and the plan.
 */
type PaperSize = 'a4' | 'a0'
type PdfTitle = {
  /** What it is, whose (an order's number, never a name), when: shown as they are. */
  readonly what: string
  readonly order: string
  readonly date: string
  readonly hash: string
}

const PAPER = { a4: [210, 297], a0: [841, 1189] } as const
const EDGE_MM = 10
const OVERLAP_MM = 10
const ACROSS = { a4: 6, a0: 2 } as const
const TEST_MM = 100

type Tile = {
  readonly row: number
  readonly column: number
  readonly x: number
  readonly y: number
}

export function drawPdf(pieces: readonly SheetPiece[], title: PdfTitle, paper: PaperSize): string {
  const [paperWidth, paperHeight] = PAPER[paper]
  const [width, height] = [paperWidth - 2 * EDGE_MM, paperHeight - 2 * EDGE_MM]
  const [stepX, stepY] = [width - OVERLAP_MM, height - OVERLAP_MM]
  const widest = Math.max(0, ...pieces.map(({ outline }) => boxWidth(boxOf(outline)))) + 2 * EDGE_MM
  const columns = Math.max(ACROSS[paper], Math.ceil(widest / stepX))
  const laid = laySheet(pieces, columns * stepX, EDGE_MM)
  const rows = Math.ceil(Math.max(0, ...laid.map(({ bottom }) => bottom + EDGE_MM)) / stepY)
  const tiles = Array.from({ length: rows * columns }, (_, at): Tile => {
    const [row, column] = [Math.floor(at / columns), at % columns]
    return { row, column, x: column * stepX, y: row * stepY }
  }).filter((tile) => laid.some((each) => touches(each, tile, width, height)))
  const forms = laid.map((each, at): PdfForm => formOf(each, at))
  const page = (content: string): PdfPage => ({
    widthMm: paperWidth,
    heightMm: paperHeight,
    content,
  })
  return pdfDocument(
    [
      page(cover(title, { rows, columns, tiles, paper })),
      ...tiles.map((tile) => page(tileContent(tile, laid, width, height))),
    ],
    forms,
  )
}

const boxWidth = ({ minX, maxX }: Box): number => maxX - minX

function touches({ piece, x, y }: LaidPiece, tile: Tile, width: number, height: number): boolean {
  const { minX, maxX, minY, maxY } = boxOf(piece.outline)
  return (
    minX + x < tile.x + width &&
    maxX + x > tile.x &&
    minY + y < tile.y + height &&
    maxY + y > tile.y
  )
}

function formOf({ piece }: LaidPiece, at: number): PdfForm {
  const { outline, seam, marks, notches } = piece
  const { minX, maxX, minY, maxY } = boxOf(outline)
  const label = pieceLabel(piece)
  const [x, y] = label.grain.at
  const half = label.grain.halfMm
  const down = label.turnedDeg === 90
  const content = [
    '1 j 0.5 w',
    path(outline, true),
    '0.25 w',
    path(seam, true),
    ...marks.map((mark) => `${isShort(mark) ? '[] 0 d' : '[4 3] 0 d'} ${path(mark, false)}`),
    '[] 0 d 0.4 w',
    ...notches.flatMap((notch) => {
      const stroke = notchStroke(notch, seam)
      return stroke ? [segment(...stroke)] : []
    }),
    '0.3 w',
    segment([x, y - half], [x, y + half]),
    ...[-1, 1].flatMap((side) => [
      segment([x, y - half], [x + 3 * side, y - half + 8]),
      segment([x, y + half], [x + 3 * side, y + half - 8]),
    ]),
    ...label.lines.map((line, row) => {
      const by = row * label.sizeMm * LINE_HEIGHT
      const [u, v] = label.at
      return words(line, down ? [u - by, v] : [u, v + by], label.sizeMm, label.turnedDeg)
    }),
  ].join('\n')
  const room = 5
  return {
    name: `P${at}`,
    box: [minX - room, minY - room, maxX + room, maxY + room].map(num).join(' '),
    content,
  }
}

/** Columns are letters, rows numbers, as on a map. */
const nameOf = ({ row, column }: Pick<Tile, 'row' | 'column'>): string =>
  `${String.fromCharCode(65 + column)}${row + 1}`

function tileContent(
  tile: Tile,
  laid: readonly LaidPiece[],
  width: number,
  height: number,
): string {
  const seen = laid.flatMap((each, at) =>
    touches(each, tile, width, height)
      ? [
          `q 1 0 0 1 ${num(EDGE_MM + each.x - tile.x)} ${num(EDGE_MM + each.y - tile.y)} cm /P${at} Do Q`,
        ]
      : [],
  )
  const [right, bottom] = [EDGE_MM + width, EDGE_MM + height]
  return [
    `q ${EDGE_MM} ${EDGE_MM} ${width} ${height} re W n`,
    ...seen,
    'Q',
    '0.15 w [2 2] 0 d',
    // The next sheet begins here; this one ends at the frame.
    segment([right - OVERLAP_MM, EDGE_MM], [right - OVERLAP_MM, bottom]),
    segment([EDGE_MM, bottom - OVERLAP_MM], [right, bottom - OVERLAP_MM]),
    '[] 0 d 0.2 w',
    `${EDGE_MM} ${EDGE_MM} ${width} ${height} re S`,
    ...corners(width, height),
    words(`${nameOf(tile)}  1:1`, [EDGE_MM + 3, EDGE_MM - 3], 4),
  ].join('\n')
}

/** Crosses that come to lie on each other where four sheets meet. */
const corners = (width: number, height: number): string[] =>
  [0, width - OVERLAP_MM].flatMap((x) =>
    [0, height - OVERLAP_MM].flatMap((y) => {
      const [u, v] = [EDGE_MM + x + OVERLAP_MM / 2, EDGE_MM + y + OVERLAP_MM / 2]
      return [segment([u - 3, v], [u + 3, v]), segment([u, v - 3], [u, v + 3])]
    }),
  )

type Plan = {
  readonly rows: number
  readonly columns: number
  readonly tiles: readonly Tile[]
  readonly paper: PaperSize
}

function cover(title: PdfTitle, { rows, columns, tiles, paper }: Plan): string {
  const x = 2 * EDGE_MM
  const line = (at: number, text: string, size = 4): string => words(text, [x, at], size)
  const [cellX, cellY] = [9, 9 * (PAPER[paper][1] / PAPER[paper][0])]
  const planY = 190
  const cells = Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns]
    const isThere = tiles.some((tile) => tile.row === row && tile.column === column)
    const [u, v] = [x + column * cellX, planY + row * Math.min(cellY, 90 / rows)]
    return isThere ? [words(nameOf({ row, column }), [u, v], Math.min(3, 60 / rows))] : []
  }).flat()
  return [
    '0.3 w',
    `${x} 30 ${TEST_MM} ${TEST_MM} re S`,
    line(78, '100 mm × 100 mm', 5),
    line(86, '校验正方形，边长 100 毫米', 5),
    line(140, title.what, 6),
    line(148, `Order ${title.order}  ${title.date}`),
    line(154, `订单编号 ${title.order}`),
    line(160, `Scale 1:1, ${paper.toUpperCase()}, ${tiles.length} sheets, overlap 10 mm`),
    line(166, `比例 1:1，共 ${tiles.length} 页，粘贴重叠 10 毫米`),
    line(172, title.hash, 3),
    line(180, 'Outer line: cut. Inner line: sew. 外线为裁线，内线为缝份净线。', 3.4),
    ...cells,
  ].join('\n')
}

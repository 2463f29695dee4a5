import type { Outline } from '../geometry/outline'
import type { DraftedPiece } from '../pieces/drafted-piece'

/**
 * The pieces as an ASCII DXF drawing (AutoCAD R12, the version every cutter's program reads), in
 * millimetres, one block per piece with the layers of ASTM D6673 / AAMA: 1 cutting line, 14 line that
 * is sewn, 8 internal lines, 7 grain, 4 notches, 15 text. y runs up in DXF, so that it is turned over
 * here. Written after the published description; not yet read by a cutter's own program.
 */
const LAYER = { cut: '1', notch: '4', grain: '7', inner: '8', sewn: '14', text: '15' } as const

export function drawDxf(pieces: readonly DraftedPiece[]): string {
  const blocks = pieces.flatMap((piece) => [
    ...pairs([0, 'BLOCK'], [8, '1'], [2, piece.id], [70, 0], [10, 0], [20, 0]),
    ...polyline(piece.outline, LAYER.cut, true),
    ...polyline(piece.seam, LAYER.sewn, true),
    ...piece.marks.flatMap((mark) => polyline(mark, LAYER.inner, false)),
    ...grain(piece.outline),
    ...piece.notches.flatMap(([x, y]) =>
      pairs([0, 'POINT'], [8, LAYER.notch], [10, x], [20, turned(y)]),
    ),
    ...labels(piece),
    ...pairs([0, 'ENDBLK'], [8, '1']),
  ])
  const inserts = pieces.flatMap(({ id }) =>
    pairs([0, 'INSERT'], [8, '1'], [2, id], [10, 0], [20, 0]),
  )
  return [
    ...section('HEADER', pairs([9, '$ACADVER'], [1, 'AC1009'])),
    ...section('BLOCKS', blocks),
    ...section('ENTITIES', inserts),
    ...pairs([0, 'EOF']),
    '',
  ].join('\n')
}

const turned = (y: number): number => (y === 0 ? 0 : -y)

const pairs = (...groups: readonly (readonly [number, string | number])[]): string[] =>
  groups.flatMap(([code, value]) => [String(code), String(value)])

const section = (name: string, body: readonly string[]): string[] => [
  ...pairs([0, 'SECTION'], [2, name]),
  ...body,
  ...pairs([0, 'ENDSEC']),
]

const polyline = (line: Outline, layer: string, isClosed: boolean): string[] => [
  ...pairs([0, 'POLYLINE'], [8, layer], [66, 1], [70, isClosed ? 1 : 0]),
  ...line.flatMap(([x, y]) => pairs([0, 'VERTEX'], [8, layer], [10, x], [20, turned(y)])),
  ...pairs([0, 'SEQEND'], [8, layer]),
]

/** Down the middle half of the piece: the grain always runs along y. */
function grain(outline: Outline): string[] {
  const xs = outline.map(([x]) => x)
  const ys = outline.map(([, y]) => y)
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ]
  const x = Math.round((left + right) * 5) / 10
  const quarter = (bottom - top) / 4
  const at = (y: number): number => turned(Math.round(y * 10) / 10)
  return pairs(
    [0, 'LINE'],
    [8, LAYER.grain],
    [10, x],
    [20, at(top + quarter)],
    [11, x],
    [21, at(bottom - quarter)],
  )
}

function labels({ id, material, cut, outline }: DraftedPiece): string[] {
  const [x, y] = outline[0] ?? [0, 0]
  return [`Piece Name: ${id}`, `Material: ${material}`, `Quantity: ${cut}`].flatMap((text, at) =>
    pairs([0, 'TEXT'], [8, LAYER.text], [10, x], [20, turned(y) - 12 * at], [40, 8], [1, text]),
  )
}

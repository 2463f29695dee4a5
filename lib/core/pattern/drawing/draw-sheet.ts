import { boxOf, type Outline, signedArea, type Xy } from '../geometry/outline'
import type { DraftedPiece } from '../pieces/drafted-piece'
import { pieceLabel } from './piece-label'

/**
 * Our own drawing of the pieces as one SVG in millimetres: the cutting line hard, the line that is
 * sewn thin, darts and rolls dashed, the grain as an arrow, notches as short strokes across the
 * allowance, and on each piece its name, material and count in both languages. Nothing of the library's
 * drawing is used, so that the same pieces give the same bytes on any day.
 */
const MARGIN_MM = 25
const SHEET_WIDTH_MM = 2600
const NOTCH_MM = 7

export function drawSheet(pieces: readonly DraftedPiece[], widthMm = SHEET_WIDTH_MM): string {
  const laid = shelves(pieces, widthMm)
  const height = Math.max(0, ...laid.map(({ bottom }) => bottom)) + MARGIN_MM
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthMm}mm" height="${num(height)}mm" viewBox="0 0 ${widthMm} ${num(height)}" font-family="IBM Plex Sans, Noto Sans SC, sans-serif">`,
    `<rect width="${widthMm}" height="${num(height)}" fill="#fff"/>`,
    ...laid.map(({ piece, x, y }) => drawPiece(piece, x, y)),
    '</svg>',
  ].join('\n')
}

export function drawPiece(piece: DraftedPiece, x: number, y: number): string {
  const { outline, seam, marks, notches } = piece
  return [
    `<g transform="translate(${num(x)} ${num(y)})" fill="none" stroke="#1a1a1a" stroke-linejoin="round">`,
    `<path d="${path(outline)}Z" fill="#faf8f3" stroke-width="1.6"/>`,
    `<path d="${path(seam)}Z" stroke-width="0.7"/>`,
    ...marks.map((mark) => `<path d="${path(mark)}" stroke-width="0.8" stroke-dasharray="6 4"/>`),
    ...notches.flatMap((notch) => notchStroke(notch, seam)),
    pieceLabel(piece),
    '</g>',
  ].join('\n')
}

const num = (mm: number): string => String(Math.round(mm * 10) / 10 + 0)

const path = (line: Outline): string =>
  line.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${num(x)} ${num(y)}`).join('')

/** From the seam outwards, across the allowance. */
function notchStroke([x, y]: Xy, seam: Outline): string[] {
  const at = seam.findIndex(([px, py]) => Math.hypot(px - x, py - y) < 0.2)
  const before = seam[(at + seam.length - 1) % seam.length]
  const after = seam[(at + 1) % seam.length]
  if (at < 0 || !before || !after) return []
  const length = Math.hypot(after[0] - before[0], after[1] - before[1])
  if (length === 0) return []
  const [nx, ny] = [(after[1] - before[1]) / length, -(after[0] - before[0]) / length]
  const out = signedArea(seam) > 0 ? 1 : -1
  return [
    `<path d="M${num(x)} ${num(y)}L${num(x + out * nx * NOTCH_MM)} ${num(y + out * ny * NOTCH_MM)}" stroke-width="1.2"/>`,
  ]
}

type Laid = {
  readonly piece: DraftedPiece
  readonly x: number
  readonly y: number
  readonly bottom: number
}

/** Side by side from the tallest to the smallest, row under row. */
function shelves(pieces: readonly DraftedPiece[], widthMm: number): Laid[] {
  const boxes = pieces
    .map((piece) => ({ piece, box: boxOf(piece.outline) }))
    .sort((one, other) => other.box.maxY - other.box.minY - (one.box.maxY - one.box.minY))
  let x = MARGIN_MM
  let y = MARGIN_MM
  let row = 0
  return boxes.map(({ piece, box }) => {
    const [width, height] = [box.maxX - box.minX, box.maxY - box.minY]
    if (x + width + MARGIN_MM > widthMm) {
      x = MARGIN_MM
      y += row + MARGIN_MM
      row = 0
    }
    const laid = { piece, x: x - box.minX, y: y - box.minY, bottom: y + height }
    x += width + MARGIN_MM
    row = Math.max(row, height)
    return laid
  })
}

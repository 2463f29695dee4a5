import { boxOf, type Outline } from '../geometry/outline'
import { laySheet, SHEET_MARGIN_MM, type SheetPiece } from './lay-sheet'
import { notchStroke } from './notch-stroke'
import { LINE_HEIGHT, pieceLabel } from './piece-label'

/**
 * Our own drawing of the pieces as one SVG in millimetres: the cutting line hard, the line that is
 * sewn thin, darts, rolls, pockets and buttons dashed, the grain as an arrow, notches as short strokes
 * across the allowance, and on each piece its name, material and count in both languages. Nothing of
 * the library's drawing is used, so that the same pieces give the same bytes on any day.
 */
const SHEET_WIDTH_MM = 2600

export function drawSheet(pieces: readonly SheetPiece[], widthMm = SHEET_WIDTH_MM): string {
  const laid = laySheet(pieces, widthMm)
  const height = Math.max(0, ...laid.map(({ bottom }) => bottom)) + SHEET_MARGIN_MM
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthMm}mm" height="${num(height)}mm" viewBox="0 0 ${widthMm} ${num(height)}" font-family="IBM Plex Sans, Noto Sans SC, sans-serif">`,
    `<rect width="${widthMm}" height="${num(height)}" fill="#fff"/>`,
    ...laid.map(({ piece, x, y }) => drawPiece(piece, x, y)),
    '</svg>',
  ].join('\n')
}

function drawPiece(piece: SheetPiece, x: number, y: number): string {
  const { outline, seam, marks, notches } = piece
  return [
    `<g transform="translate(${num(x)} ${num(y)})" fill="none" stroke="#1a1a1a" stroke-linejoin="round">`,
    `<path d="${path(outline)}Z" fill="#faf8f3" stroke-width="1.6"/>`,
    `<path d="${path(seam)}Z" stroke-width="0.7"/>`,
    ...marks.map(
      (mark) =>
        `<path d="${path(mark)}" stroke-width="0.8"${isShort(mark) ? '' : ' stroke-dasharray="6 4"'}/>`,
    ),
    ...notches.flatMap((notch) => {
      const stroke = notchStroke(notch, seam)
      return stroke ? [`<path d="${path(stroke)}" stroke-width="1.2"/>`] : []
    }),
    drawLabel(piece),
    '</g>',
  ].join('\n')
}

function drawLabel(piece: SheetPiece): string {
  const { grain, lines, sizeMm, at, turnedDeg } = pieceLabel(piece)
  const [x, y] = grain.at
  const [up, down] = [y - grain.halfMm, y + grain.halfMm]
  const text = lines.map(
    (line, row) =>
      `<text y="${num(row * sizeMm * LINE_HEIGHT)}"${row === 0 ? ' font-weight="600"' : ''}>${line}</text>`,
  )
  return [
    `<path d="M${num(x)} ${num(up)}V${num(down)}m-4 -9l4 9l4 -9M${num(x - 4)} ${num(up + 9)}l4 -9l4 9" stroke-width="0.9"/>`,
    `<g transform="translate(${num(at[0])} ${num(at[1])})${turnedDeg ? ' rotate(90)' : ''}" font-size="${num(sizeMm)}" fill="#1a1a1a" stroke="none">${text.join('')}</g>`,
  ].join('')
}

/** A button's cross is too short for dashes. */
export const isShort = (mark: Outline): boolean => {
  const { minX, maxX, minY, maxY } = boxOf(mark)
  return maxX - minX + maxY - minY < 15
}

const num = (mm: number): string => String(Math.round(mm * 10) / 10 + 0)

const path = (line: Outline): string =>
  line.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${num(x)} ${num(y)}`).join('')

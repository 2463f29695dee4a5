import { boxOf } from '../geometry/outline'
import type { DraftedPiece } from '../pieces/drafted-piece'

/** What a sheet draws of a piece; a package's pieces have all of it. */
export type SheetPiece = Omit<DraftedPiece, 'garment'> & { readonly garment: string }

export type LaidPiece = {
  readonly piece: SheetPiece
  readonly x: number
  readonly y: number
  readonly bottom: number
}

export const SHEET_MARGIN_MM = 25

/** Side by side from the tallest to the smallest, row under row. */
export function laySheet(
  pieces: readonly SheetPiece[],
  widthMm: number,
  marginMm = SHEET_MARGIN_MM,
): readonly LaidPiece[] {
  const boxes = pieces
    .map((piece) => ({ piece, box: boxOf(piece.outline) }))
    .sort((one, other) => other.box.maxY - other.box.minY - (one.box.maxY - one.box.minY))
  let x = marginMm
  let y = marginMm
  let row = 0
  return boxes.map(({ piece, box }) => {
    const [width, height] = [box.maxX - box.minX, box.maxY - box.minY]
    if (x + width + marginMm > widthMm && x > marginMm) {
      x = marginMm
      y += row + marginMm
      row = 0
    }
    const laid = { piece, x: x - box.minX, y: y - box.minY, bottom: y + height }
    x += width + marginMm
    row = Math.max(row, height)
    return laid
  })
}

/** A package of an earlier day may hold pieces that say only what is cut. */
export const isSheetPiece = (piece: object): piece is SheetPiece =>
  'outline' in piece && 'seam' in piece && 'marks' in piece && 'notches' in piece

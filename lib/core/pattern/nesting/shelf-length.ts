import { boxOf } from '../geometry/outline'
import { GAP_MM, type NestPiece } from './nest-piece'

/**
 * The yardstick (contracts, "Pattern"): bounding boxes of the same pieces with the same gap on shelves
 * across the cloth, first fit by decreasing height. Coffman, Garey, Johnson, Tarjan, "Performance
 * bounds for level-oriented two-dimensional packing algorithms", SIAM J. Comput. 9 (1980). Turning a
 * box end for end does not change it, so that the allowed rotations play no part.
 */
export function shelfLength(pieces: readonly NestPiece[], widthMm: number): number {
  const boxes = pieces
    .flatMap(({ outline, cut }) => {
      const { minX, maxX, minY, maxY } = boxOf(outline)
      return Array.from({ length: cut }, () => ({ width: maxX - minX, height: maxY - minY }))
    })
    .sort((one, other) => other.height - one.height || other.width - one.width)
  return shelves(boxes, widthMm).lengthMm
}

type Size = { readonly width: number; readonly height: number }

/** Boxes in the order they are given, which should be by decreasing height. */
export function shelves(
  boxes: readonly Size[],
  widthMm: number,
): { readonly places: readonly { x: number; y: number }[]; readonly lengthMm: number } {
  const rows: { y: number; used: number; height: number }[] = []
  let end = 0
  const places = boxes.map(({ width, height }) => {
    const row = rows.find(({ used }) => used + GAP_MM + width <= widthMm)
    if (row) {
      const x = row.used + GAP_MM
      row.used = x + width
      return { x, y: row.y }
    }
    const y = rows.length === 0 ? 0 : end + GAP_MM
    rows.push({ y, used: width, height })
    end = y + height
    return { x: 0, y }
  })
  return { places, lengthMm: end }
}

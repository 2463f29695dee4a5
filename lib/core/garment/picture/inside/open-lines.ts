import { curve, line, move, type Path, type Point, spline, through } from '../path'

/**
 * One front turned outward like a page, on the picture's right: the fold runs from the neck point
 * down the chest, the front edge stands outside. A front is seen at about four fifths of its width,
 * because it does not lie flat. Widths of facing and fold: our assumption, after opened jackets.
 */
export type OpenBody = {
  readonly neck: number
  readonly waist: number
  readonly shoulder: number
  readonly armholeY: number
  readonly waistY: number
  /** Half the width at the hem, and where the hem is. */
  readonly hemHalf: number
  readonly hemY: number
  /** Double-breasted fronts and coats end in a square corner and reach further. */
  readonly isSquare: boolean
  readonly isDouble: boolean
  /** Fronts that close to the neck have no lapel. */
  readonly isClosed: boolean
  /** Width of the facing of cloth, where it is not a tailored one. */
  readonly facingMm?: number
  /** Where the lapel ends and the straight edge begins. */
  readonly breakY: number
}

export type OpenFront = {
  readonly panel: Path
  readonly lining: Path
  /** Between facing and lining. */
  readonly seam: Path
  readonly fold: Path
  readonly edge: Path
  readonly gorge: Path
  /** The front edge alone, from its top to the hem: where a zip or toggles sit. */
  readonly straight: Path
  /** The crease along which the lapel turns when it is worn. */
  readonly crease: Path
  /** Middle of the inside pocket's mouth. */
  readonly pocket: Point
  /** x of the front edge and of the facing's seam at a height. */
  readonly reach: number
  readonly foldX: number
  readonly facingMm: number
}

const FACING_MM = 82

/** `open` is 1 for a front turned well out, less for one that hangs. */
export function openFront(b: OpenBody, open: number): OpenFront {
  const { neck: n, armholeY: arm, waistY: wy } = b
  const hem = b.hemY - 4
  const foldX = Math.min(b.waist * 0.7, b.shoulder * 0.72)
  const foldBottom = Math.max(Math.min(b.hemHalf * 0.74, foldX + 70), foldX + 8)
  // Held open, a front hides most of the arm and no more, however full the body is.
  const usual = Math.max(b.waist * (b.isDouble ? 1.72 : 1.58), foldBottom + 150)
  // Nor does the back of a full body show beyond its fronts.
  const reach = Math.max(
    Math.min(usual, Math.max(b.shoulder + 92, foldX + 116)) * open,
    Math.max(b.waist, b.hemHalf) + 14,
  )
  const bottom = Math.max(reach, b.isSquare ? foldBottom + 150 * open : 0)
  const top: Point = [n + 10, 0]
  const foldPoints: Point[] = [
    [foldBottom, hem - 6],
    [(foldX + foldBottom) / 2, (wy + hem) / 2],
    [foldX, wy],
    [foldX - 6, arm + 46],
    [n + 30, arm - 92],
    top,
  ]
  const notch: Point = b.isClosed ? [n + 44, 40] : [n + 72, 62]
  const tip: Point = b.isClosed ? [n + 70, 60] : [n + 116, 58]
  const breakY = Math.max(b.breakY, arm + 60)
  const corner = b.isSquare
    ? line([bottom, hem - 8]) + curve([bottom, hem], [bottom - 4, hem + 3], [bottom - 12, hem + 3])
    : curve([reach + 4, hem - 150], [reach + 3, hem - 132], [reach, hem - 118]) +
      curve(
        [reach - 6, hem - 54],
        [reach - 36, hem + 4],
        [Math.max(reach - 118, foldBottom + 20), hem + 3],
      )
  const edge =
    curve([n + 32, 4], [n + 52, 14], [n + 62, 36]) +
    line(notch, tip) +
    curve([n + 138, arm - 96], [reach - 30, breakY - 150], [reach - 4, breakY]) +
    corner +
    curve([foldBottom + 16, hem + 3], [foldBottom + 6, hem], [foldBottom, hem - 6])
  const facing = (b.facingMm ?? FACING_MM) * open
  const seamPoints: Point[] = [
    [n + 30, 14],
    [n + 52, 70],
    [Math.max(n + 84, foldX + 52), arm - 4],
    [reach - facing - 6, wy - 60],
    [reach - facing, wy + 50],
    [bottom - facing - 6, hem - 60],
    [bottom - facing - 10, hem - 26],
  ]
  return {
    panel: `${move(top)}${edge}${spline(foldPoints)}Z`,
    lining: `${through(...seamPoints)}${line([foldBottom, hem - 26])}${spline([[foldBottom, hem - 26], ...foldPoints.slice(1)])}Z`,
    seam: through(...seamPoints),
    fold: through(...foldPoints),
    edge: move(top) + edge,
    gorge: through([n + 30, 22], [n + 50, 44], notch),
    straight: through(
      tip,
      [(tip[0] + reach) / 2 + 16, (tip[1] + breakY) / 2],
      [reach - 4, breakY],
      [bottom, hem - 10],
    ),
    crease: through([n + 34, 30], [n + 66, arm - 60], [reach - 40, breakY - 40]),
    // Cut across the seam of the facing, clear of the fold.
    pocket: [foldX + 62, arm + 44],
    reach,
    foldX,
    facingMm: facing,
  }
}

import type { Pen } from '../pen'
import type { ShirtLines } from './shirt-lines'

/** Everything a part of the shirt needs to be drawn. */
export type ShirtTask = {
  readonly pen: Pen
  readonly s: ShirtLines
  readonly options: Readonly<Record<string, string>>
  readonly monogram: string
}

/** Collar and cuffs may be cut from white cloth. */
export const WHITE = '#f3f3f1'
export function accentFill(
  { pen, options }: ShirtTask,
  part: 'collar' | 'cuff',
  turnDeg = 0,
  xMm = 0,
  yMm = 0,
): string {
  const isWhite =
    options.contrast === 'both' || (options.contrast === 'collar' && part === 'collar')
  return isWhite ? WHITE : pen.cloth({ turnDeg, xMm, yMm })
}

/** Distance of the topstitching from an edge. */
export const stitchInset = (options: Readonly<Record<string, string>>): number =>
  options.stitching === 'quarter' ? 6 : 2.2

export const isShortSleeved = (options: Readonly<Record<string, string>>): boolean =>
  options.sleeve === 'short'

import { onSide, type Point, polygon, type Side } from '../path'
import type { Panel, Pen } from '../pen'

/**
 * What darts and seams do to a pattern: towards the waist the cloth beside them is drawn inward, and
 * below it set free again. Stripes lean with the waist and break at the seam; bars stay level, as a
 * cutter matches them. Two sheared lays that meet at the waist and are straight again at both ends.
 */
export type Waisting = {
  /** The seam's x where its shaping begins, at the waist, and where it has ended. */
  readonly seamXs: readonly [top: number, waist: number, low: number]
  readonly topY: number
  readonly waistY: number
  readonly lowY: number
  /** What it takes out at the waist. */
  readonly takenMm: number
  /** Where the pattern's rows are counted from. */
  readonly originY: number
}

const FAR_MM = 600

export function waistedPanels(pen: Pen, side: Side, w: Waisting): readonly Panel[] {
  if (!pen.isFigured) return []
  const [top, waist, low] = w.seamXs
  const above = -w.takenMm / (w.waistY - w.topY)
  const below = w.takenMm / (w.lowY - w.waistY)
  const lay = (slope: number, straightY: number) =>
    pen.cloth({
      xMm: side * slope * (w.originY - straightY),
      yMm: w.originY,
      slope: side * slope,
    })
  const area = (a: Point, b: Point) => onSide(side)(polygon(a, b, [FAR_MM, b[1]], [FAR_MM, a[1]]))
  return [
    { path: area([top, w.topY], [waist, w.waistY]), fill: lay(above, w.topY) },
    { path: area([waist, w.waistY], [low, w.lowY]), fill: lay(below, w.lowY) },
  ]
}

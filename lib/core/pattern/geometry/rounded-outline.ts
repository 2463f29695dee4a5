import { withoutLoops } from './offset-outline'
import { distance, type Outline, signedArea, type Xy } from './outline'

/**
 * Tenths of a millimetre, as everywhere outside (contracts, "Units"). Points that a straight line
 * reaches within `STRAIGHT_MM` are dropped, and with them what rounding alone would make cross.
 */
const STRAIGHT_MM = 0.015

const tenth = (mm: number): number => Math.round(mm * 10) / 10 + 0

export const roundedLine = (line: Outline): Outline =>
  line.map(([x, y]): Xy => [tenth(x), tenth(y)])

export function roundedOutline(outline: Outline): Outline {
  const points = withoutStraight(roundedLine(outline))
  return withoutStraight(roundedLine(withoutLoops(points, signedArea(points) > 0 ? 1 : -1)))
}

/** Two passes, of which each drops every second point at most: a gentle curve is never worn away. */
const withoutStraight = (outline: Outline): Outline => onePass(onePass(outline))

function onePass(points: Outline): Outline {
  let kept = true
  return points.filter((p, at) => {
    const before = points[(at + points.length - 1) % points.length] as Xy
    const after = points[(at + 1) % points.length] as Xy
    kept = !kept || !isBetween(before, p, after)
    return kept
  })
}

/** On the straight line, or on a spike that runs out and back along itself. */
function isBetween(a: Xy, p: Xy, b: Xy): boolean {
  const length = distance(a, b)
  if (length < 0.05 || distance(a, p) < 0.05) return true
  const off = Math.abs((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) / length
  return off < STRAIGHT_MM
}

import type { Outline, Xy } from './outline'

/** Where two edges of one outline cross: edge `a` runs from point a to a + 1. */
export type Crossing = { readonly a: number; readonly b: number; readonly at: Xy }

/** The point where segments p–q and r–s cross or touch; undefined for parallel or apart. */
export function crossingPoint(p: Xy, q: Xy, r: Xy, s: Xy): Xy | undefined {
  const dx = q[0] - p[0]
  const dy = q[1] - p[1]
  const ex = s[0] - r[0]
  const ey = s[1] - r[1]
  const cross = dx * ey - dy * ex
  if (Math.abs(cross) < 1e-12) return undefined
  const t = ((r[0] - p[0]) * ey - (r[1] - p[1]) * ex) / cross
  const u = ((r[0] - p[0]) * dy - (r[1] - p[1]) * dx) / cross
  if (t < 0 || t > 1 || u < 0 || u > 1) return undefined
  return [p[0] + t * dx, p[1] + t * dy]
}

/** The first crossing of edges that are not neighbours, found by a sweep from left to right. */
export function firstCrossing(outline: Outline): Crossing | undefined {
  const n = outline.length
  const point = (at: number): Xy => outline[at % n] as Xy
  const edges = Array.from({ length: n }, (_, at) => {
    const [p, q] = [point(at), point(at + 1)]
    return {
      at,
      minX: Math.min(p[0], q[0]),
      maxX: Math.max(p[0], q[0]),
      minY: Math.min(p[1], q[1]),
      maxY: Math.max(p[1], q[1]),
    }
  }).sort((one, other) => one.minX - other.minX || one.at - other.at)
  // The edges that the sweep still stands in, kept at the front of one array.
  const open: typeof edges = []
  for (const edge of edges) {
    let kept = 0
    for (const other of open) {
      if (other.maxX < edge.minX) continue
      open[kept++] = other
      if (other.minY > edge.maxY || other.maxY < edge.minY) continue
      const a = Math.min(edge.at, other.at)
      const b = Math.max(edge.at, other.at)
      if (b - a === 1 || (a === 0 && b === n - 1)) continue
      const at = crossingPoint(point(a), point(a + 1), point(b), point(b + 1))
      if (at) return { a, b, at }
    }
    open.length = kept
    open.push(edge)
  }
  return undefined
}

export const crossesItself = (outline: Outline): boolean => firstCrossing(outline) !== undefined

import { boxOf, type Outline, signedArea, type Xy } from './outline'

/**
 * Whether two placed pieces share any area: exact on the outlines themselves, edge against edge, and
 * one inside the other. Outlines that only touch do not overlap.
 */
export function overlaps(one: Outline, other: Outline): boolean {
  const a = boxOf(one)
  const b = boxOf(other)
  if (a.maxX <= b.minX || b.maxX <= a.minX || a.maxY <= b.minY || b.maxY <= a.minY) return false
  const near = edgesIn(other, a)
  for (const [p, q] of edgesIn(one, b))
    for (const [r, s] of near) if (cross(p, q, r, s)) return true
  return (
    justInside(one).some((p) => isInside(p, other)) ||
    justInside(other).some((p) => isInside(p, one))
  )
}

/** A hair inside the middle of each edge: tells shapes that lie on each other from shapes that touch. */
const HAIR_MM = 1e-3

function justInside(outline: Outline): Xy[] {
  const inward = signedArea(outline) > 0 ? 1 : -1
  return outline.map((p, at): Xy => {
    const q = outline[(at + 1) % outline.length] as Xy
    const length = Math.hypot(q[0] - p[0], q[1] - p[1])
    const by = (inward * HAIR_MM) / length
    return [(p[0] + q[0]) / 2 - by * (q[1] - p[1]), (p[1] + q[1]) / 2 + by * (q[0] - p[0])]
  })
}

type Edge = readonly [Xy, Xy]

function edgesIn(outline: Outline, box: ReturnType<typeof boxOf>): Edge[] {
  const edges: Edge[] = []
  let p = outline.at(-1) as Xy
  for (const q of outline) {
    if (
      Math.max(p[0], q[0]) >= box.minX &&
      Math.min(p[0], q[0]) <= box.maxX &&
      Math.max(p[1], q[1]) >= box.minY &&
      Math.min(p[1], q[1]) <= box.maxY
    )
      edges.push([p, q])
    p = q
  }
  return edges
}

const side = (p: Xy, q: Xy, r: Xy): number =>
  (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

function cross(p: Xy, q: Xy, r: Xy, s: Xy): boolean {
  const a = side(p, q, r)
  const b = side(p, q, s)
  const c = side(r, s, p)
  const d = side(r, s, q)
  return ((a > 0 && b < 0) || (a < 0 && b > 0)) && ((c > 0 && d < 0) || (c < 0 && d > 0))
}

export function isInside([x, y]: Xy, outline: Outline): boolean {
  let inside = false
  let [px, py] = outline.at(-1) as Xy
  for (const [qx, qy] of outline) {
    const on =
      Math.abs((qx - px) * (y - py) - (qy - py) * (x - px)) < 1e-7 &&
      x >= Math.min(px, qx) - 1e-9 &&
      x <= Math.max(px, qx) + 1e-9 &&
      y >= Math.min(py, qy) - 1e-9 &&
      y <= Math.max(py, qy) + 1e-9
    if (on) return false
    if (py > y !== qy > y && x < ((qx - px) * (y - py)) / (qy - py) + px) inside = !inside
    px = qx
    py = qy
  }
  return inside
}

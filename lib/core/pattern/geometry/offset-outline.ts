import { firstCrossing } from './crossing'
import { distance, type Outline, signedArea, type Xy } from './outline'

/**
 * The cutting line: every edge of the seam moved outwards by its own allowance, corners mitred up
 * to twice the wider allowance and bevelled beyond, small loops of tight hollows cut away.
 * `allowanceMm[i]` belongs to the edge from point i to the next.
 */
const MITRE = 2

export function offsetOutline(outline: Outline, allowanceMm: readonly number[]): Outline {
  const n = outline.length
  const outward = signedArea(outline) > 0 ? 1 : -1
  const normals = outline.map((p, at): Xy => {
    const q = outline[(at + 1) % n] as Xy
    const length = distance(p, q)
    return [(outward * (q[1] - p[1])) / length, (-outward * (q[0] - p[0])) / length]
  })
  const moved: Xy[] = []
  for (let at = 0; at < n; at++) {
    const p = outline[at] as Xy
    const before = (at + n - 1) % n
    const [ax, ay] = normals[before] as Xy
    const [bx, by] = normals[at] as Xy
    const a = allowanceMm[before] ?? 0
    const b = allowanceMm[at] ?? 0
    const sine = ax * by - ay * bx
    const cosine = ax * bx + ay * by
    if (Math.abs(sine) > 1e-3) {
      // Where the two moved edges meet: p + x with x·na = a and x·nb = b.
      const x = (a * by - b * ay) / sine
      const y = (b * ax - a * bx) / sine
      if (Math.hypot(x, y) <= MITRE * Math.max(a, b)) {
        moved.push([p[0] + x, p[1] + y])
        continue
      }
    } else if (Math.abs(a - b) < 1e-9 && cosine > 0) {
      moved.push([p[0] + ax * a, p[1] + ay * a])
      continue
    }
    moved.push([p[0] + ax * a, p[1] + ay * a], [p[0] + bx * b, p[1] + by * b])
  }
  return withoutLoops(withoutRepeats(moved), outward)
}

const withoutRepeats = (outline: Outline): Outline =>
  outline.filter((p, at) => distance(p, outline[(at + 1) % outline.length] as Xy) > 1e-4)

/** At each crossing the outline falls into two; the larger one that runs the same way stays. */
export function withoutLoops(outline: Outline, direction: number): Outline {
  let rest = outline
  for (let guard = 0; guard < 200; guard++) {
    const crossing = firstCrossing(rest)
    if (!crossing) return rest
    const { a, b, at } = crossing
    const inner = withoutRepeats([at, ...rest.slice(a + 1, b + 1)])
    const outer = withoutRepeats([at, ...rest.slice(b + 1), ...rest.slice(0, a + 1)])
    rest = signedArea(inner) * direction > signedArea(outer) * direction ? inner : outer
  }
  return rest
}

import type { Outline, Xy } from './outline'

/** The part of an outline with x ≥ 0, cut along the axis of the body. */
export function rightHalf(outline: Outline): Outline {
  const half: Xy[] = []
  let p = outline.at(-1) as Xy
  for (const q of outline) {
    if (p[0] >= 0 !== q[0] >= 0) {
      const t = p[0] / (p[0] - q[0])
      half.push([0, p[1] + t * (q[1] - p[1])])
    }
    if (q[0] >= 0) half.push(q)
    p = q
  }
  return half
}

/**
 * A whole piece from two halves that meet on the axis: `right` as it is, `left` turned over. Points on
 * the axis are kept once at each end.
 */
export function joinedHalves(right: Outline, left: Outline): Outline {
  const one = fromAxis(right)
  const other = fromAxis(left).map(([x, y]): Xy => [-x, y])
  const joined = [...one, ...other.reverse()]
  return joined.filter((p, at) => {
    const q = joined[(at + 1) % joined.length] as Xy
    return Math.hypot(p[0] - q[0], p[1] - q[1]) > 0.05
  })
}

/** The half's points without the edge that lies on the axis, starting at the upper end of it. */
function fromAxis(half: Outline): Xy[] {
  const n = half.length
  const onAxis = (at: number): boolean => Math.abs((half[((at % n) + n) % n] as Xy)[0]) < 0.01
  const start = half.findIndex((_, at) => onAxis(at) && onAxis(at - 1))
  const turned = start < 0 ? [...half] : [...half.slice(start), ...half.slice(0, start)]
  const [first] = turned
  const last = turned.at(-1)
  return first && last && first[1] > last[1] ? turned.reverse() : turned
}

import { distance, type Outline, type Xy } from './outline'

/** Changes of a closed outline between two of its own points, as it is drawn. */
const indexOf = (line: Outline, at: Xy): number => line.findIndex((p) => distance(p, at) < 0.05)

/** The points from one to the other, both included; empty where either is not on the line. */
export function stretch(line: Outline, from: Xy, to: Xy): Outline {
  const [start, end] = [indexOf(line, from), indexOf(line, to)]
  if (start < 0 || end < 0) return []
  return end >= start
    ? line.slice(start, end + 1)
    : [...line.slice(start), ...line.slice(0, end + 1)]
}

/** The same outline, but from one point to the other by way of `via`. */
export function rerouted(line: Outline, from: Xy, to: Xy, via: Outline): Outline {
  const kept = stretch(line, to, from)
  if (kept.length < 2) throw new RangeError('the outline has no such points')
  return [...kept, ...via]
}

/** A quadratic curve in chords, its ends left out. */
export function curveBetween(from: Xy, control: Xy, to: Xy, chords = 12): Outline {
  return Array.from({ length: chords - 1 }, (_, index): Xy => {
    const t = (index + 1) / chords
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
    return [a * from[0] + b * control[0] + c * to[0], a * from[1] + b * control[1] + c * to[1]]
  })
}

/** The move (turn, then shift) that lays the way a→b onto the way c→d, which is as long. */
export function laidOnto(a: Xy, b: Xy, c: Xy, d: Xy): (p: Xy) => Xy {
  const turn = Math.atan2(d[1] - c[1], d[0] - c[0]) - Math.atan2(b[1] - a[1], b[0] - a[0])
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return ([x, y]) => [
    c[0] + (x - a[0]) * cos - (y - a[1]) * sin,
    c[1] + (x - a[0]) * sin + (y - a[1]) * cos,
  ]
}

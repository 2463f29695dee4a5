import { curve, move, type Path, type Point } from './path'

/**
 * A fold as a spindle: nothing at both ends, widest in the middle, filled and blurred. A stroke has
 * blunt ends, and blurred they are seen as finger marks; cloth folds begin and end in nothing. Whole
 * millimetres are fine enough for what is blurred by six.
 */
export function tapered(from: Point, middle: Point, to: Point, widthMm: number): Path {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const half = widthMm / 2 / Math.max(1, Math.hypot(dx, dy))
  // With both handles in one place, a curve passes three quarters of the way to it.
  const handle = (way: 1 | -1): Point => {
    const x = middle[0] - dy * half * way
    const y = middle[1] + dx * half * way
    return whole([(x * 8 - from[0] - to[0]) / 6, (y * 8 - from[1] - to[1]) / 6])
  }
  const [a, b] = [whole(from), whole(to)]
  const [out, back] = [handle(1), handle(-1)]
  return `${move(a)}${curve(out, out, b)}${curve(back, back, a)}Z`
}

const whole = ([x, y]: Point): Point => [Math.round(x), Math.round(y)]

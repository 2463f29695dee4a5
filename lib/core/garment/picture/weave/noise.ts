import { seededRandom } from '../../../shared/random'

/** Value noise in [-1, 1] over the unit square that repeats at its edges, so that tiles join. */
export function periodicNoise(columns: number, rows: number, seed: number) {
  const random = seededRandom(seed)
  const width = Math.max(1, Math.round(columns))
  const height = Math.max(1, Math.round(rows))
  const knots = Float32Array.from({ length: width * height }, () => random() * 2 - 1)
  const knot = (i: number, j: number) => knots[(j % height) * width + (i % width)] ?? 0
  const ease = (t: number) => t * t * (3 - 2 * t)
  return (u: number, v: number): number => {
    const x = u * width
    const y = v * height
    const i = Math.floor(x)
    const j = Math.floor(y)
    const a = ease(x - i)
    const top = knot(i, j) * (1 - a) + knot(i + 1, j) * a
    const bottom = knot(i, j + 1) * (1 - a) + knot(i + 1, j + 1) * a
    return top + (bottom - top) * ease(y - j)
  }
}

/** FNV-1a, 32 bit: a stable seed from a name. */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

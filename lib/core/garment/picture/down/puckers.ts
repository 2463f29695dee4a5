import type { Path, Point } from '../path'

/**
 * What thread does to a filled chamber: along every seam the shell is drawn into short creases, and
 * the light on a chamber's crest breaks into patches between them. One strip of each is laid on all
 * seams of a piece, every time from another place, so that no two chambers look alike. Lengths and
 * distances are our assumption, after photographs of such jackets.
 */
export type Strip = {
  readonly path: Path
  readonly at: readonly Point[]
  /** A level strip serves the mirrored half as it is, begun at its other end. */
  readonly levelMm?: number
}

/** A repeatable irregularity in [0, 1): puckers must not look ruled. */
export const uneven = (n: number): number => {
  const x = Math.sin(n * 127.1 + 11.7) * 43758.5453
  return x - Math.floor(x)
}

const CREASE_PITCH_MM = 14.5
/** Strips are this much longer than what they cover, so that they can start anywhere. */
const SPARE_MM = 70
/** Further on than this a strip is not shifted, or its start would be seen. */
const SHIFT_MM = 52

const start = (seed: number) => -Math.round(SHIFT_MM * uneven(seed * 2.9))

const level = (lengthMm: number, slope: number) =>
  slope === 0 ? Math.round(lengthMm) + SPARE_MM : undefined

/** Creases across a seam that falls by `slope`, bowed, long and short, some crowded together. */
export function creaseStrip(
  lengthMm: number,
  reachMm: number,
  slope: number,
  seams: readonly Point[],
): Strip {
  const count = Math.round((lengthMm + SPARE_MM) / CREASE_PITCH_MM)
  const creases = Array.from({ length: count }, (_, i) => {
    const x = Math.round((i + 0.9 * uneven(i * 3.3 + 1)) * CREASE_PITCH_MM)
    const y = Math.round(x * slope)
    const up = Math.round(reachMm * (0.2 + 0.8 * uneven(i * 7.1) ** 2))
    const down = Math.round(reachMm * (0.12 + 0.5 * uneven(i * 5.3) ** 2))
    const lean = Math.round((uneven(i * 5.7) - 0.5) * 0.7 * up)
    return `M${x + lean} ${y - up}C${x} ${y} ${x} ${y} ${x + Math.round(lean * 0.4)} ${y + down}`
  })
  return {
    path: creases.join(''),
    at: seams.map(([x, y], i) => [x + start(i + y), Math.round(y)]),
    levelMm: level(lengthMm, slope),
  }
}

/** Patches of light, as long as two to six creases lie apart. */
export function glowStrip(
  lengthMm: number,
  thickMm: number,
  slope: number,
  crests: readonly Point[],
): Strip {
  let path = ''
  let x = 0
  for (let i = 0; x < lengthMm + SPARE_MM; i++) {
    const long = 44 + 70 * uneven(i * 4.7 + 2)
    const half = thickMm * (0.32 + 0.3 * uneven(i * 2.3))
    const y = x * slope + (uneven(i * 6.1) - 0.5) * thickMm * 0.5
    const [a, b, m, n, end] = [x, y, x + long * 0.3, x + long * 0.75, x + long].map(Math.round)
    const top = Math.round(y - half)
    const low = Math.round(y + half)
    path += `M${a} ${b}C${m} ${top} ${n} ${top} ${end} ${b}C${n} ${low} ${m} ${low} ${a} ${b}Z`
    x += long * (0.62 + 0.5 * uneven(i * 9.1))
  }
  return {
    path,
    at: crests.map(([px, y], i) => [px + start(i * 3 + y), Math.round(y)]),
    levelMm: level(lengthMm, slope),
  }
}

import { type Outline, signedArea, type Xy } from '../geometry/outline'

const NOTCH_MM = 7

/** A notch as a short stroke from the seam outwards, across the allowance. */
export function notchStroke([x, y]: Xy, seam: Outline): readonly [Xy, Xy] | undefined {
  const at = seam.findIndex(([px, py]) => Math.hypot(px - x, py - y) < 0.2)
  const before = seam[(at + seam.length - 1) % seam.length]
  const after = seam[(at + 1) % seam.length]
  if (at < 0 || !before || !after) return undefined
  const length = Math.hypot(after[0] - before[0], after[1] - before[1])
  if (length === 0) return undefined
  const out = signedArea(seam) > 0 ? 1 : -1
  const [nx, ny] = [(after[1] - before[1]) / length, -(after[0] - before[0]) / length]
  return [
    [x, y],
    [x + out * nx * NOTCH_MM, y + out * ny * NOTCH_MM],
  ]
}

import type { Random } from '@/lib/core/shared/random'
import { normal } from './normal'

/**
 * Gamma with shape `shape` and scale 1 (G. Marsaglia, W. W. Tsang, "A simple method for generating gamma
 * variables", ACM TOMS 26(3), 2000); below shape 1 from shape + 1 and a power of a uniform number.
 */
export function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal(random)
    const root = 1 + c * x
    if (root <= 0) continue
    const cube = root ** 3
    const u = 1 - random()
    if (Math.log(u) < 0.5 * x * x + d - d * cube + d * Math.log(cube)) return d * cube
  }
}

import type { Random } from '@/lib/core/shared/random'

/**
 * Standard normal by the polar method (G. Marsaglia, T. A. Bray 1964). The second number of each pair is
 * thrown away: a stream then has no memory but its own state.
 */
export function normal(random: Random): number {
  for (;;) {
    const x = 2 * random() - 1
    const y = 2 * random() - 1
    const square = x * x + y * y
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square)
  }
}

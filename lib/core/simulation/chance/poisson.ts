import type { Random } from '@/lib/core/shared/random'
import { gamma } from './gamma'

/** Where counting one by one begins to cost more than a gamma number. */
const FEW = 16

/**
 * A Poisson count with the given mean. Small means: exponential gaps are counted. Large ones: the time of
 * the middle event is a gamma number, and what lies on either side of it is again Poisson or binomial
 * (J. H. Ahrens, U. Dieter, "Computer methods for sampling from gamma, beta, Poisson and binomial
 * distributions", Computing 12, 1974).
 */
export function poisson(random: Random, mean: number): number {
  let left = mean
  let count = 0
  while (left > FEW) {
    const middle = Math.floor(left * 0.875)
    const reached = gamma(random, middle)
    if (reached > left) return count + binomial(random, middle - 1, left / reached)
    count += middle
    left -= reached
  }
  const least = Math.exp(-left)
  for (let product = 1 - random(); product > least; product *= 1 - random()) count += 1
  return count
}

/** How many of `trials` uniform numbers lie below `share`. */
function binomial(random: Random, trials: number, share: number): number {
  let count = 0
  for (let trial = 0; trial < trials; trial++) if (random() < share) count += 1
  return count
}

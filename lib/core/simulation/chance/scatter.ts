import type { Random } from '@/lib/core/shared/random'
import { exponential } from './exponential'
import { gamma } from './gamma'
import { normal } from './normal'

/**
 * How a duration scatters around its mean. Every kind is scaled to mean 1, so that shape and length are two
 * settings: `fixed` not at all, `exponential` without memory (the queueing formulas), `gamma` and
 * `lognormal` by a coefficient of variation (handwork), `triangular` by a guess of least, usual and most,
 * `empirical` by minutes that were measured.
 */
export type Scatter =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'exponential' }
  | { readonly kind: 'gamma'; readonly cv: number }
  | { readonly kind: 'lognormal'; readonly cv: number }
  | {
      readonly kind: 'triangular'
      readonly least: number
      readonly usual: number
      readonly most: number
    }
  | { readonly kind: 'empirical'; readonly values: readonly number[] }

/** Draws a number with mean 1. */
export function scatterSampler(scatter: Scatter): (random: Random) => number {
  switch (scatter.kind) {
    case 'fixed':
      return () => 1
    case 'exponential':
      return exponential
    case 'gamma': {
      const shape = 1 / scatter.cv ** 2
      return (random) => gamma(random, shape) / shape
    }
    case 'lognormal': {
      const variance = Math.log1p(scatter.cv ** 2)
      const spread = Math.sqrt(variance)
      return (random) => Math.exp(spread * normal(random) - variance / 2)
    }
    case 'triangular': {
      const { least, usual, most } = scatter
      const mean = (least + usual + most) / 3
      const rise = (usual - least) / (most - least)
      return (random) => {
        const u = random()
        const value =
          u < rise
            ? least + Math.sqrt(u * (most - least) * (usual - least))
            : most - Math.sqrt((1 - u) * (most - least) * (most - usual))
        return value / mean
      }
    }
    case 'empirical': {
      const mean = meanOf(scatter.values)
      const scaled = scatter.values.map((value) => value / mean)
      return (random) => scaled[Math.floor(random() * scaled.length)] ?? 1
    }
    default:
      return scatter satisfies never
  }
}

/** Variance over squared mean: what queueing formulas ask of a duration. */
export function squaredVariation(scatter: Scatter): number {
  switch (scatter.kind) {
    case 'fixed':
      return 0
    case 'exponential':
      return 1
    case 'gamma':
    case 'lognormal':
      return scatter.cv ** 2
    case 'triangular': {
      const { least: a, usual: b, most: c } = scatter
      return (a * a + b * b + c * c - a * b - a * c - b * c) / 18 / ((a + b + c) / 3) ** 2
    }
    case 'empirical': {
      const mean = meanOf(scatter.values)
      return meanOf(scatter.values.map((value) => (value - mean) ** 2)) / mean ** 2
    }
    default:
      return scatter satisfies never
  }
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

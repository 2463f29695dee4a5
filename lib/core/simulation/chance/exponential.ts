import type { Random } from '@/lib/core/shared/random'

/** Exponential with mean 1, by inversion; `1 - u` is never 0. */
export const exponential = (random: Random): number => -Math.log(1 - random())

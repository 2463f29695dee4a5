import { RunningMoments } from './running-moments'
import { studentT975 } from './student-t'

/** A mean and where the true one lies in 95 of 100 experiments; null where one value is all there is. */
export type Interval = {
  readonly mean: number
  readonly low95: number | null
  readonly high95: number | null
}

/**
 * Student's t over independent values, nearly normal: means of replications or of long batches, never
 * single waits, which follow one another. Source: A. M. Law, Simulation Modeling and Analysis, ch. 9.
 */
export function meanInterval(values: Iterable<number>): Interval {
  const moments = new RunningMoments()
  for (const value of values) moments.add(value)
  const { count, mean } = moments
  if (count < 2) return { mean, low95: null, high95: null }
  const half = studentT975(count - 1) * Math.sqrt(moments.variance() / count)
  return { mean, low95: mean - half, high95: mean + half }
}

/**
 * The difference of two settings that met the same chance, replication by replication: what chance did to
 * both cancels out, which overlapping intervals of each cannot show.
 */
export const pairedDifference = (changed: readonly number[], base: readonly number[]): Interval =>
  meanInterval(changed.map((value, at) => value - (base[at] ?? Number.NaN)))

import { MODEL_KEYS, type ModelKey } from './model-key'

/**
 * What is kept of a survey of one sex: the mean and covariance of every measure and of one more
 * coordinate, the square root of the weight, and for each measure what nearly nobody exceeds.
 *
 * Girths grow with the root of the weight rather than with the weight (area against length), and the
 * root's residuals have the tails of a Gaussian, which the weight's have not.
 */
export type SurveyMoments = {
  readonly people: number
  /** In the order of `MODEL_KEYS`, then the root of the weight. */
  readonly mean: readonly number[]
  /** Lower triangle, row by row, diagonal included. */
  readonly covariance: readonly (readonly number[])[]
  /** 0.1 % and 99.9 % quantiles in the order of `MODEL_KEYS`. */
  readonly low: readonly number[]
  readonly high: readonly number[]
}

export type SurveyPerson = Readonly<Record<ModelKey, number>>

export function momentsOf(people: readonly SurveyPerson[]): SurveyMoments {
  const rows = people.map((person) => [
    ...MODEL_KEYS.map((key) => person[key]),
    Math.sqrt(person.weight),
  ])
  const count = rows.length
  const columns = Array.from({ length: MODEL_KEYS.length + 1 }, (_, column) =>
    rows.map((row) => row[column] ?? Number.NaN),
  )
  const mean = columns.map((values) => sumOf(values) / count)
  const centred = columns.map((values, column) =>
    values.map((value) => value - (mean[column] ?? 0)),
  )
  const covariance = centred.map((row, i) =>
    centred
      .slice(0, i + 1)
      .map((column) => sumOf(row.map((value, at) => value * (column[at] ?? 0))) / (count - 1)),
  )
  const sorted = columns
    .slice(0, MODEL_KEYS.length)
    .map((values) => [...values].sort((a, b) => a - b))
  return {
    people: count,
    mean: mean.map((value) => rounded(value)),
    covariance: covariance.map((row) => row.map((value) => rounded(value))),
    low: sorted.map((values) => rounded(values[Math.round(0.001 * (count - 1))] ?? 0)),
    high: sorted.map((values) => rounded(values[Math.round(0.999 * (count - 1))] ?? 0)),
  }
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** Seven digits: more than the survey knows, few enough to be read. */
const rounded = (value: number): number => Number(value.toPrecision(7))

import { type Answers, deviationOf } from './answer'
import { type BodyModel, COORDINATES, covarianceAt, placeOf } from './body-model'
import { KNOWN_KEYS } from './model-key'
import { at, inverseOf } from './symmetric-matrix'

/**
 * What is known of a body once some answers are in: the conditional Gaussian (mean and covariance of
 * all coordinates). Each answer is the true value plus an error of its source's deviation, errors
 * independent. The answers enter together, so their order cannot matter; and no answer can raise a
 * variance.
 */
export type Posterior = {
  readonly mean: Float64Array
  readonly varianceAt: (place: number) => number
  readonly covarianceAt: (one: number, other: number) => number
}

/** One observed coordinate; `errorOf` gives the covariance of its error with another's. */
type Observation = {
  readonly place: number
  readonly value: number
  readonly deviation: number
  /** Observations of one answer share one error. */
  readonly answer: string
}

export function posteriorOf(model: BodyModel, answers: Answers): Posterior {
  const observed = observationsOf(answers)
  const count = observed.length
  const size = COORDINATES.length
  const sum = new Float64Array(count * count)
  observed.forEach((one, i) => {
    observed.forEach((other, j) => {
      const error = one.answer === other.answer ? one.deviation * other.deviation : 0
      sum[i * count + j] = covarianceAt(model, one.place, other.place) + error
    })
  })
  const inverse = inverseOf(sum, count)
  // Gain: how far each coordinate follows each observation.
  const gain = new Float64Array(size * count)
  for (let place = 0; place < size; place++)
    for (let i = 0; i < count; i++) {
      let value = 0
      observed.forEach((one, j) => {
        value += covarianceAt(model, place, one.place) * at(inverse, j * count + i)
      })
      gain[place * count + i] = value
    }
  const mean = Float64Array.from(model.mean, (value, place) =>
    observed.reduce(
      (total, one, i) =>
        total + at(gain, place * count + i) * (one.value - at(model.mean, one.place)),
      value,
    ),
  )
  const covariance = (one: number, other: number): number =>
    observed.reduce(
      (total, each, i) =>
        total - at(gain, one * count + i) * covarianceAt(model, each.place, other),
      covarianceAt(model, one, other),
    )
  return {
    mean,
    covarianceAt: covariance,
    varianceAt: (place) => Math.max(0, covariance(place, place)),
  }
}

/** Always in the order of the keys; weight is seen twice, as it is and as its root. */
function observationsOf(answers: Answers): Observation[] {
  return KNOWN_KEYS.flatMap((key): Observation[] => {
    const answer = answers[key]
    if (!answer) return []
    const { value } = answer
    const deviation = deviationOf(key, answer.source)
    const plain = { place: placeOf(key), value, deviation, answer: key }
    if (key !== 'weight') return [plain]
    const root = Math.sqrt(value)
    return [
      plain,
      { place: placeOf('rootWeight'), value: root, deviation: deviation / (2 * root), answer: key },
    ]
  })
}

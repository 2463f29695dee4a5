import { type Answer, type Answers, deviationOf } from '../model/answer'
import { type BodyModel, covarianceAt, placeOf } from '../model/body-model'
import { KNOWN_KEYS, type KnownKey } from '../model/model-key'
import { at, choleskyOf, inverseFrom } from '../model/symmetric-matrix'

/**
 * A value as somebody entered it, seen as its logarithm, and how well a set of them fits together.
 * Logarithms, because large people differ by more than small ones and upwards by more than downwards:
 * held-out soldiers are likelier under it than under a Gaussian of the values, and ten centimetres too
 * few are seen more often at the same false alarms.
 */
export type EntryField = {
  readonly key: KnownKey
  readonly source: Answer['source']
  readonly place: number
  /** In the key's unit, as entered or as repaired. */
  readonly given: number
  /** Its logarithm. */
  readonly value: number
  readonly errorVariance: number
}

export function fieldOf(model: BodyModel, key: KnownKey, { value, source }: Answer): EntryField {
  const place = placeOf(key)
  // A plain number that a person typed came off a tape (contracts, "Body").
  const deviation = deviationOf(key, source === 'exact' ? 'tape' : source)
  return {
    key,
    source,
    place,
    given: value,
    value: Math.log(value),
    // As at the middle of people, so that no slip changes how well a field is known.
    errorVariance: (deviation / at(model.mean, place)) ** 2,
  }
}

export const fieldsOf = (model: BodyModel, answers: Answers): EntryField[] =>
  KNOWN_KEYS.flatMap((key) => {
    const answer = answers[key]
    return answer ? [fieldOf(model, key, answer)] : []
  })

/** How well a set of fields fits together, and each field's distance from what the others say. */
export type Agreement = {
  readonly fields: readonly EntryField[]
  readonly logDensity: number
  /** Of one field, given all others: its expected value and standard deviation, of the logarithm. */
  readonly expected: readonly { readonly mean: number; readonly deviation: number }[]
  /** What happens to the log density when these fields take other values. */
  readonly changeBy: (changes: readonly Change[]) => number
}

export type Change = { readonly index: number; readonly to: number }

export function agreementOf(model: BodyModel, fields: readonly EntryField[]): Agreement {
  const count = fields.length
  const sum = new Float64Array(count * count)
  fields.forEach((one, i) => {
    fields.forEach((other, j) => {
      sum[i * count + j] =
        covarianceAt(model.log, one.place, other.place) + (i === j ? one.errorVariance : 0)
    })
  })
  const factor = choleskyOf(sum, count)
  const precision = inverseFrom(factor, count)
  const away = fields.map(({ value, place }) => value - at(model.log.mean, place))
  const pull = fields.map((_, i) =>
    away.reduce((total, distance, j) => total + at(precision, i * count + j) * distance, 0),
  )
  let logDensity = -0.5 * away.reduce((total, distance, i) => total + distance * (pull[i] ?? 0), 0)
  for (let i = 0; i < count; i++)
    logDensity -= Math.log(at(factor, i * count + i)) + 0.5 * Math.log(2 * Math.PI)
  return {
    fields,
    logDensity,
    expected: fields.map(({ value }, i) => {
      const own = at(precision, i * count + i)
      return { mean: value - (pull[i] ?? 0) / own, deviation: 1 / Math.sqrt(own) }
    }),
    changeBy: (changes) => {
      let change = 0
      for (const one of changes) {
        const step = one.to - (fields[one.index]?.value ?? 0)
        change -= step * (pull[one.index] ?? 0)
        for (const other of changes) {
          const otherStep = other.to - (fields[other.index]?.value ?? 0)
          change -= 0.5 * step * otherStep * at(precision, one.index * count + other.index)
        }
      }
      return change
    },
  }
}

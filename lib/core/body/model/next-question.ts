import { type Answers, deviationOf } from './answer'
import { type BodyModel, placeOf } from './body-model'
import { BAR_KEYS, type ModelKey } from './model-key'
import { DRAFTS_OF, INPUTS, MOVEMENTS } from './pattern-weights.data'
import { posteriorOf } from './posterior'
import { at } from './symmetric-matrix'

/**
 * Which measure to take next: the one whose answer (with a tape at home) takes most doubt out of the
 * pattern of the garment that is ordered. Doubt = the variance of each input of the draft, weighted by
 * the square of how far the pattern moves with it; a measure that the pattern ignores gains only by
 * what it says about others.
 */
export type Question = {
  readonly key: ModelKey
  /** Share of the garment-weighted variance that its answer removes, 0 to 1. */
  readonly gain: number
}

/** What a person with a tape can be asked; the survey's other heights need its instruments. */
const ASKED: readonly ModelKey[] = ['height', 'weight', ...BAR_KEYS, 'waistToSeat']

export const hasDraft = (family: string): boolean => Object.hasOwn(DRAFTS_OF, family)

/** Best first; none for a family that nothing is drafted for. */
export function nextQuestions(model: BodyModel, answers: Answers, family: string): Question[] {
  const posterior = posteriorOf(model, answers)
  const inputs = weighedInputs(family)
  const doubt = inputs.reduce(
    (sum, { weight, terms }) =>
      sum +
      weight *
        pairs(terms).reduce(
          (variance, [one, other]) =>
            variance + one.share * other.share * posterior.covarianceAt(one.place, other.place),
          0,
        ),
    0,
  )
  return ASKED.filter((key) => !isAnswered(answers, key))
    .map((key) => {
      const { place, errorVariance } = seenAs(model, key)
      const removed = inputs.reduce((sum, { weight, terms }) => {
        const together = terms.reduce(
          (total, term) => total + term.share * posterior.covarianceAt(term.place, place),
          0,
        )
        return sum + (weight * together ** 2) / (posterior.varianceAt(place) + errorVariance)
      }, 0)
      const share = doubt > 0 ? Math.min(1, Math.max(0, removed / doubt)) : 0
      return { key, gain: Math.round(share * 10_000) / 10_000 }
    })
    .sort(
      (one, other) => other.gain - one.gain || ASKED.indexOf(one.key) - ASKED.indexOf(other.key),
    )
}

const isAnswered = (answers: Answers, key: ModelKey): boolean =>
  answers[key] !== undefined ||
  (key === 'sleeve' && (answers.sleeveLeft !== undefined || answers.sleeveRight !== undefined))

/** Weight is heard as its root, to which girths are proportional. */
function seenAs(model: BodyModel, key: ModelKey) {
  const deviation = deviationOf(key, 'tape')
  if (key !== 'weight') return { place: placeOf(key), errorVariance: deviation ** 2 }
  const place = placeOf('rootWeight')
  return { place, errorVariance: (deviation / (2 * at(model.mean, place))) ** 2 }
}

type Term = { readonly place: number; readonly share: number }

function weighedInputs(family: string) {
  return (DRAFTS_OF[family] ?? []).flatMap((draft) =>
    Object.entries(MOVEMENTS[draft]).map(([input, movement]) => ({
      weight: (movement / 20) ** 2,
      terms: Object.entries(INPUTS[input as keyof typeof INPUTS]).map(
        ([key, share]): Term => ({ place: placeOf(key as ModelKey), share }),
      ),
    })),
  )
}

const pairs = (terms: readonly Term[]): (readonly [Term, Term])[] =>
  terms.flatMap((one) => terms.map((other) => [one, other] as const))

import { type DoubtPlace, doubtPlaces, termsOf, varianceOf } from './garment-doubt'
import { type Depth, type Position, positionsOf } from './measure-plan.data'
import type { BodyKey, BodyValues, Sex } from './measurement'
import { type Answers, deviationOf } from './model/answer'
import { bodyModel, placeOf } from './model/body-model'
import { nextQuestions } from './model/next-question'
import { type Posterior, posteriorOf } from './model/posterior'
import { NINETY } from './model/predict-body'

/**
 * Which position to take next, and what it buys in the words of the garment. Height and weight come
 * first; then the position whose best measure takes most doubt out of the pattern (next-question.ts).
 * Slopes and what the pattern ignores come last, in the order of the tape.
 */
export function orderedPositions(
  sex: Sex,
  answers: Answers,
  { depth, family }: { readonly depth: Depth; readonly family: string },
): Position[] {
  const gains = new Map<string, number>(
    nextQuestions(bodyModel(sex), answers, family).map(({ key, gain }) => [key, gain]),
  )
  const gainOf = ({ id, keys }: Position): number => {
    if (id === 'height') return 3
    if (id === 'weight') return 2
    return Math.max(...keys.map((key) => gains.get(surveyed(key)) ?? 0))
  }
  const tapeOrder = positionsOf(depth)
  return [...tapeOrder].sort(
    (one, other) =>
      gainOf(other) - gainOf(one) || tapeOrder.indexOf(one) - tapeOrder.indexOf(other),
  )
}

export const isAnswered = ({ keys }: Position, values: BodyValues): boolean =>
  keys.every((key) => values[key] !== undefined)

const surveyed = (key: BodyKey): string => key.replace(/^(sleeve)(Left|Right)$/, '$1')

/** The place of the garment that learns most from a position, and its doubt before and after. */
export type Bought = {
  readonly place: DoubtPlace
  readonly before90Mm: number
  readonly after90Mm: number
}

export function boughtBy(
  sex: Sex,
  answers: Answers,
  position: Position,
  family: string,
): Bought | null {
  if (!answers.height || !answers.weight) return null
  const posterior = posteriorOf(bodyModel(sex), answers)
  const open = position.keys.filter((key) => !answers[key] && key !== 'weight')
  const candidates = doubtPlaces(family).flatMap((place) => {
    const before = varianceOf(posterior, place)
    const removed = Math.max(0, ...open.map((key) => removedBy(posterior, place, key)))
    return removed > 0 ? [{ place, before, after: before - removed }] : []
  })
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (most, each) => (most && most.after / most.before <= each.after / each.before ? most : each),
    null,
  )
  if (!best || best.after > WORTH_SAYING * best.before) return null
  const half = (variance: number) => Math.ceil(NINETY * Math.sqrt(variance))
  return { place: best.place, before90Mm: half(best.before), after90Mm: half(best.after) }
}

/** Below a twentieth of the doubt nobody is told that it pays. */
const WORTH_SAYING = 0.9

/** Variance that a tape at home takes out of a place. */
function removedBy(posterior: Posterior, place: DoubtPlace, key: BodyKey): number {
  const own = placeOf(key)
  const together = termsOf(place).reduce(
    (sum, { at, share }) => sum + share * posterior.covarianceAt(at, own),
    0,
  )
  return together ** 2 / (posterior.varianceAt(own) + deviationOf(key, 'tape') ** 2)
}

import { POSITIONS, type Position } from './measure-plan.data'
import type { BodyKey, BodyValues, Sex } from './measurement'
import type { Answers } from './model/answer'
import { bodyModel } from './model/body-model'
import { nextQuestions } from './model/next-question'
import { type Bought, boughtBy, isAnswered } from './next-position'

/**
 * The one answer more that would narrow this garment most: `one body next` as a place to lay a tape,
 * with what it buys. Null where nothing that is left to ask is worth a tape.
 */
export type BestQuestion = {
  readonly position: Position
  /** The key that tells most there, to lead to its field. */
  readonly key: BodyKey
  /** Share of what is still unknown of the pattern that it takes away, 0 to 1. */
  readonly gain: number
  readonly bought: Bought
}

export function nextBestQuestion(
  sex: Sex,
  { answers, values }: { readonly answers: Answers; readonly values: BodyValues },
  family: string,
): BestQuestion | null {
  for (const { key: asked, gain } of nextQuestions(bodyModel(sex), answers, family)) {
    const position = POSITIONS.find(({ keys }) => keys.some((key) => isSame(key, asked)))
    if (!position || isAnswered(position, values)) continue
    const bought = boughtBy(sex, answers, position, family)
    const key = position.keys.find((each) => isSame(each, asked))
    if (bought && key) return { position, key, gain, bought }
  }
  return null
}

/** The survey measured one arm for both. */
const isSame = (key: BodyKey, surveyed: string): boolean =>
  key === surveyed || key === `${surveyed}Left`

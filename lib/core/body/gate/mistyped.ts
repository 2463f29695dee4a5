import { isLength, type KnownKey } from '../model/model-key'
import { LOG_PRIOR } from './slip'

/**
 * What a value was before a digit of it was mistyped or misread: one more or one less in the place left
 * of the last that a tape in cm shows, or two neighbours exchanged.
 */
export const digitStep = (key: KnownKey): number => (isLength(key) ? 100 : 10)

export function digitPrior(key: KnownKey, isTooMuch: boolean): number {
  if (key === 'weight') return LOG_PRIOR.weightTypo
  return isTooMuch ? LOG_PRIOR.typoTooMuch : LOG_PRIOR.typoTooLittle
}

/** A wrist that is 10 cm off lost or gained more than a digit. */
export const mayBeMistyped = (key: KnownKey, was: number): boolean => digitStep(key) <= 0.4 * was

export function mistyped(key: KnownKey, given: number): number[] {
  const step = digitStep(key)
  return [given - step, given + step].filter((was) => mayBeMistyped(key, was))
}

/** Two neighbouring digits changed places; of a length, those of its centimetres. */
export function transposed(key: KnownKey, given: number): number[] {
  const text = String(isLength(key) ? Math.round(given) : given)
  const found = new Set<number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const [left, right] = [text[at], text[at + 1]]
    // Nobody types a number that begins with a nought.
    if (left === right || left === '.' || right === '.' || (at === 0 && right === '0')) continue
    const was = Number(`${text.slice(0, at)}${right}${left}${text.slice(at + 2)}`)
    // A millimetre digit that moves by a few is no typo anybody could see.
    if (Math.abs(was - given) > (key === 'weight' ? 5 : 50) && was > 0) found.add(was)
  }
  return [...found]
}

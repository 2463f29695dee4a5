import { type BodyModel, placeOf } from '../model/body-model'
import { isSlope } from '../model/model-key'
import { at } from '../model/symmetric-matrix'
import type { Agreement } from './entry-field'
import { digitPrior, digitStep, mayBeMistyped } from './mistyped'
import { normalTail } from './normal-tail'

/**
 * How much evidence of a slip (log odds) a form needs before somebody is asked. It depends on what the
 * form asks: 10 cm move a neck by eight deviations and a waist by two, so chance looks like a slip in a
 * form of girths and never in one of arms and legs. The level is set from the model alone, so that
 * chance would question CLEAN_ALARMS of all clean entries of these fields (Bonferroni's bound over
 * mistyped digits; nothing else comes near). Of held-out soldiers 2.0 to 2.7 in 100 are.
 */
const CLEAN_ALARMS = 0.021
/**
 * Tails are heavier than a Gaussian's. A form that sees much can pay for them, and so can one that sees
 * next to nothing: the level rises with each field more or less than the usual.
 */
const RISE_PER_FIELD = 0.05
const USUAL_FORM = 8
/** Nobody is asked while an entry without slip is the better explanation. */
const EVEN = 0
const HIGHEST = 8
const HALVINGS = 20

export function alarmOf(model: BodyModel, { fields, expected }: Agreement): number {
  const digits = fields.flatMap(({ key }, index) => {
    const middle = at(model.mean, placeOf(key))
    if (key === 'age' || isSlope(key) || !mayBeMistyped(key, middle)) return []
    const deviation = expected[index]?.deviation ?? 1
    return [1, -1].map((sign) => ({
      // So many deviations does such a slip move the field.
      by: Math.abs(Math.log1p((sign * digitStep(key)) / middle)) / deviation,
      prior: digitPrior(key, sign > 0),
    }))
  })
  const alarms = (level: number): number =>
    digits.reduce((sum, { by, prior }) => sum + normalTail((level - prior) / by + by / 2), 0)
  let [low, high] = [EVEN, HIGHEST]
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2
    if (alarms(middle) > CLEAN_ALARMS) low = middle
    else high = middle
  }
  return low + RISE_PER_FIELD * Math.abs(fields.length - USUAL_FORM)
}

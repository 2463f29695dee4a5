import type { Answers } from '../model/answer'
import { type BodyModel, covarianceAt } from '../model/body-model'
import { isLength, type KnownKey } from '../model/model-key'
import { at } from '../model/symmetric-matrix'
import { alarmOf } from './alarm'
import { type Agreement, agreementOf, type EntryField, fieldOf, fieldsOf } from './entry-field'
import { outseamSlip, swappedSlips, wholeFormSlips } from './joint-slips'
import { singleSlips } from './single-slips'
import type { Slip } from './slip'

/**
 * Looks for what went wrong in an entry: the slip that makes it most likely, then, with that one put
 * right (or its field left out), the next, until a clean entry is the better explanation. Hypothesis
 * testing rather than ranges: a range check sees 2 to 5 of 100 chests that are 10 cm off.
 */
export type FoundSlip = Slip & {
  /** How sure the repair is among all explanations, an entry without slip included. */
  readonly confidence: number
  /** Of any slip anywhere against none. */
  readonly logOdds: number
  /** What explains the entry nearly as well by another field: nobody can tell which of them is off. */
  readonly rivals: readonly Slip[]
}

export type Search = {
  readonly slips: readonly FoundSlip[]
  /** What is left when every slip is put right or left out. */
  readonly rest: readonly EntryField[]
}

/** More than this many is another person. */
const MOST_SLIPS = 40

export function findSlips(model: BodyModel, answers: Answers): Search {
  let fields: readonly EntryField[] = fieldsOf(model, answers)
  const alarm = fields.length > 0 ? alarmOf(model, agreementOf(model, fields)) : 0
  const slips: FoundSlip[] = []
  while (fields.length > 0 && slips.length < MOST_SLIPS) {
    const found = likeliestSlip(model, fields)
    if (!found || found.logOdds < alarm) break
    slips.push(found)
    fields = withoutSlip(model, fields, found)
  }
  return slips.length > 1
    ? judgedAgain(model, answers, { slips, rest: fields }, alarm)
    : { slips, rest: fields }
}

/**
 * The first slip was judged while the others still spoiled what it was compared with. So each slip of
 * one field is judged once more against all other fields as they are put right by now.
 */
function judgedAgain(model: BodyModel, answers: Answers, first: Search, alarm: number): Search {
  let rest = first.rest
  const slips = first.slips.flatMap((slip): FoundSlip[] => {
    const [key] = slip.keys
    const answer = key && slip.keys.length === 1 ? answers[key] : undefined
    if (!key || !answer) return [slip]
    const entered = fieldOf(model, key, answer)
    const others = rest.filter((field) => field.key !== key)
    const agreement = agreementOf(model, [...others, entered])
    const again = judged(slipsIn(model, agreement).filter(({ keys }) => isSameField(keys, [key])))
    if (!again) return [slip]
    const isSlip = again.logOdds >= alarm
    rest = isSlip ? withoutSlip(model, [...others, entered], again) : [...others, entered]
    return isSlip ? [again] : []
  })
  return { slips, rest }
}

export function likeliestSlip(model: BodyModel, fields: readonly EntryField[]): FoundSlip | null {
  const agreement = agreementOf(model, fields)
  const form = isFarOff(model, agreement) ? wholeForm(model, fields) : null
  return form ?? judged(slipsIn(model, agreement))
}

/** Told from the lengths alone: the weight of such a form may well be in pounds. */
function wholeForm(model: BodyModel, fields: readonly EntryField[]): FoundSlip | null {
  const lengths = fields.filter(({ key }) => isLength(key))
  const agreement = agreementOf(model, lengths)
  const forms = wholeFormSlips(model, agreement)
  const best = judged([...slipsIn(model, agreement), ...forms])
  return best && forms.some(({ score }) => score === best.score) ? best : null
}

const slipsIn = (model: BodyModel, agreement: Agreement): Slip[] => [
  ...singleSlips(agreement),
  ...swappedSlips(agreement),
  ...outseamSlip(model, agreement),
]

/** The best of all explanations, with its odds; ties go to the first. */
function judged(slips: readonly Slip[]): FoundSlip | null {
  const best = slips.reduce<Slip | null>(
    (most, slip) => (most && most.score >= slip.score ? most : slip),
    null,
  )
  if (!best) return null
  return {
    ...best,
    logOdds: logSum(slips),
    confidence: Math.exp(best.score - logSum([...slips, { score: 0 }])),
    rivals: rivalsOf(best, slips),
  }
}

/** Eight times less likely, and it is not worth a question. */
const RIVAL = Math.log(8)

function rivalsOf(best: Slip, slips: readonly Slip[]): Slip[] {
  const bestOf = new Map<KnownKey, Slip>()
  for (const slip of slips) {
    const [key, another] = slip.keys
    if (!key || another || best.keys.includes(key) || slip.score < best.score - RIVAL) continue
    if (slip.score > (bestOf.get(key)?.score ?? Number.NEGATIVE_INFINITY)) bestOf.set(key, slip)
  }
  return [...bestOf.values()]
}

const isSameField = (keys: readonly string[], others: readonly string[]): boolean =>
  keys.length === others.length && keys.every((key, index) => key === others[index])

/** Somewhere a length that no body has; only then the whole form can be in another unit. */
const isFarOff = (model: BodyModel, { fields }: Agreement): boolean =>
  fields.some(
    ({ key, place, value }) =>
      isLength(key) &&
      Math.abs(value - at(model.log.mean, place)) >
        5 * Math.sqrt(covarianceAt(model.log, place, place)),
  )

function withoutSlip(
  model: BodyModel,
  fields: readonly EntryField[],
  { keys, repaired }: Slip,
): EntryField[] {
  return fields.flatMap((field) => {
    if (!keys.includes(field.key)) return [field]
    const value = repaired[field.key]
    return value === undefined ? [] : [fieldOf(model, field.key, { value, source: field.source })]
  })
}

function logSum(items: readonly { readonly score: number }[]): number {
  const most = Math.max(...items.map(({ score }) => score))
  return most + Math.log(items.reduce((sum, { score }) => sum + Math.exp(score - most), 0))
}

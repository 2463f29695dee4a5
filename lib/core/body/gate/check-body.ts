import type { Text } from '@/lib/core/shared/text'
import type { Answers } from '../model/answer'
import type { BodyModel } from '../model/body-model'
import type { KnownKey, ModelKey } from '../model/model-key'
import { posteriorOf } from '../model/posterior'
import { type Interval, intervalOf } from '../model/predict-body'
import type { EntryField } from './entry-field'
import { type FoundSlip, findSlips, type Search } from './find-slips'
import { findingSentence, type SentenceUnit } from './finding-sentence'
import type { SlipCode } from './slip'

/**
 * The plausibility gate: what looks wrong in an entry, said in numbers, and what it may have been.
 * Nothing is put right here: a repair is proposed, and "it is right, keep it" stays possible for all
 * but `block`, which no body explains. Judged on US soldiers of 2012 (ANSUR II).
 */
export type Severity = 'info' | 'warn' | 'block'

export type BodyFinding = {
  readonly key: KnownKey
  readonly severity: Severity
  readonly code: SlipCode
  readonly message: Text
}

export type Repair = {
  /** Only what changes, in the keys' units. */
  readonly known: Readonly<Partial<Record<KnownKey, number>>>
  /** How sure it is among all explanations that were tried, 0 to 1. */
  readonly confidence: number
}

export type BodyCheck = {
  readonly findings: readonly BodyFinding[]
  readonly repair: Repair | null
}

export function checkBody(
  model: BodyModel,
  answers: Answers,
  unit: SentenceUnit = 'cm',
): BodyCheck {
  const search = findSlips(model, answers)
  return {
    findings: search.slips.flatMap((slip) => findingsOf(model, answers, search, slip, unit)),
    repair: repairOf(search.slips),
  }
}

function findingsOf(
  model: BodyModel,
  answers: Answers,
  { rest }: Search,
  slip: FoundSlip,
  unit: SentenceUnit,
): BodyFinding[] {
  return slip.keys.map((key) => {
    const given = answers[key]?.value ?? 0
    const isImpossible = isBeyondPeople(model, key, given)
    const code = slip.code === 'outlier' && isImpossible ? 'impossible' : slip.code
    const other = slip.keys.find((each) => each !== key)
    return {
      key,
      severity: isImpossible ? 'block' : 'warn',
      code,
      message: findingSentence({
        unit,
        key,
        code,
        given,
        expected: expectedFor(model, rest, key),
        repaired: slip.repaired[key],
        other: code === 'swapped' ? other : undefined,
        isLikely: slip.confidence >= 0.5,
      }),
    }
  })
}

/** What the other answers, as far as they hold, say about one key. */
function expectedFor(model: BodyModel, rest: readonly EntryField[], key: KnownKey): Interval {
  const others: Answers = Object.fromEntries(
    rest
      .filter((field) => field.key !== key)
      .map((field) => [
        field.key,
        { value: field.given, source: field.source === 'exact' ? 'tape' : field.source },
      ]),
  )
  return intervalOf(posteriorOf(model, others), others, key)
}

/** Farther out than anybody of the survey by a quarter: no tape shows it on a grown person. */
export function isBeyondPeople(model: BodyModel, key: KnownKey, value: number): boolean {
  const column = surveyedAs(key)
  if (!column) return value > 45
  const [low, high] = [model.low[column], model.high[column]]
  return column === 'weight'
    ? value < 0.7 * low || value > 1.7 * high
    : value < 0.75 * low || value > 1.25 * high
}

const surveyedAs = (key: KnownKey): ModelKey | null => {
  if (key === 'sleeveLeft' || key === 'sleeveRight') return 'sleeve'
  return key === 'shoulderSlopeLeft' || key === 'shoulderSlopeRight' ? null : key
}

/** Below even odds a repair would be a guess. */
const LIKELY = 0.5

function repairOf(slips: readonly FoundSlip[]): Repair | null {
  const likely = slips.filter(
    ({ repaired, confidence }) => Object.keys(repaired).length > 0 && confidence >= LIKELY,
  )
  if (likely.length === 0) return null
  const confidence = likely.reduce((product, slip) => product * slip.confidence, 1)
  return {
    known: Object.assign({}, ...likely.map(({ repaired }) => repaired)),
    confidence: Math.round(confidence * 1000) / 1000,
  }
}

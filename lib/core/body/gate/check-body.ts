import type { Text } from '@/lib/core/shared/text'
import type { Answers } from '../model/answer'
import type { BodyModel } from '../model/body-model'
import { KNOWN_KEYS, type KnownKey, type ModelKey } from '../model/model-key'
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
  const findings = search.slips.flatMap((slip) => [
    ...findingsOf(model, answers, search, slip, unit),
    ...rivalFindings(model, answers, search, slip, unit),
  ])
  const said = new Set(findings.map(({ key }) => key))
  return {
    findings: [
      ...findings,
      ...onNobody(model, answers)
        .filter((slip) => slip.keys.every((key) => !said.has(key)))
        .flatMap((slip) => findingsOf(model, answers, search, slip, unit)),
    ],
    repair: repairOf(search.slips),
  }
}

/** What no person is stays so, however well the other answers agree with it. */
const onNobody = (model: BodyModel, answers: Answers): FoundSlip[] =>
  KNOWN_KEYS.filter((key) => {
    const value = answers[key]?.value
    return value !== undefined && key !== 'age' && isBeyondPeople(model, key, value)
  }).map((key) => ({
    code: 'outlier',
    keys: [key],
    repaired: {},
    score: 0,
    confidence: 0,
    logOdds: 0,
    rivals: [],
  }))

/** Where another field may be the one that is off, both are asked about, neither is accused. */
function rivalFindings(
  model: BodyModel,
  answers: Answers,
  search: Search,
  { rivals, logOdds }: FoundSlip,
  unit: SentenceUnit,
): BodyFinding[] {
  const named = new Set(search.slips.flatMap(({ keys }) => keys))
  return rivals
    .filter(({ keys }) => keys.every((key) => !named.has(key)))
    .flatMap((rival) => {
      const slip = { ...rival, confidence: 0, logOdds, rivals: [] }
      return findingsOf(model, answers, search, slip, unit)
    })
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
    const code = codeOf(slip, isImpossible)
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
        isLikely: slip.confidence >= LIKELY,
      }),
    }
  })
}

function codeOf({ code, confidence }: FoundSlip, isImpossible: boolean): SlipCode {
  // A digit that nobody can be sure of is said to be unusual, not mistyped.
  const sure = code === 'typo' && confidence < LIKELY ? 'outlier' : code
  return sure === 'outlier' && isImpossible ? 'impossible' : sure
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

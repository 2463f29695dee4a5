import type { Text } from '@/lib/core/shared/text'
import type { BodyCheck, Repair } from './gate/check-body'
import { checkBody } from './gate/check-body'
import type { SentenceUnit } from './gate/finding-sentence'
import { BODY_KEYS, type BodyKey } from './measurement'
import { measurementOf } from './measurements.data'
import { bodyModel } from './model/body-model'
import { answersOf, type Entered } from './profile-answers'

/**
 * What the gate finds in a profile and nobody has confirmed yet. Everything may be kept as it is ("it
 * is right") but what lies outside the range a tape can show on a grown person: that is no value.
 */
export type OpenFinding = {
  /** Confirms exactly this value of this key; another value is asked about anew. */
  readonly id: string
  readonly key: BodyKey
  readonly text: Text
  readonly mayKeep: boolean
  /** What it may have been, in the key's unit; proposed, never applied by itself. */
  readonly proposed?: number
}

export function openFindings(
  entered: Entered,
  { confirmed = [], unit }: { readonly confirmed?: readonly string[]; readonly unit: SentenceUnit },
): OpenFinding[] {
  const check = checkBody(bodyModel(entered.sex), answersOf(entered), unit)
  const judged = found(entered, check)
  return [...judged, ...outOfRange(entered, judged), ...sidesApart(entered)].filter(
    ({ id, mayKeep }) => !mayKeep || !confirmed.includes(id),
  )
}

function found({ values }: Entered, { findings, repair }: BodyCheck): OpenFinding[] {
  return findings.flatMap(({ key, code, message }): OpenFinding[] => {
    const own = key as BodyKey
    const value = values[own]
    if (value === undefined) return []
    const proposed = proposedFor(own, repair)
    return [
      {
        id: `${code}:${own}:${value}`,
        key: own,
        text: message,
        mayKeep: isAllowed(own, value),
        ...(proposed === undefined ? {} : { proposed }),
      },
    ]
  })
}

function proposedFor(key: BodyKey, repair: Repair | null): number | undefined {
  const value = repair?.known[key]
  return value !== undefined && isAllowed(key, value) ? value : undefined
}

export function isAllowed(key: BodyKey, value: number): boolean {
  const [from, to] = measurementOf(key).allowed
  return value >= from && value <= to
}

const OUT: Text = {
  en: 'This is outside what a tape or a scale shows on a grown person. Please measure again.',
  'zh-CN': '此数值超出成年人可能的范围，请再量一次。',
}

/** What the gate has passed over and the door would not let in. */
function outOfRange({ values }: Entered, judged: readonly OpenFinding[]): OpenFinding[] {
  return BODY_KEYS.flatMap((key) => {
    const value = values[key]
    if (value === undefined || isAllowed(key, value)) return []
    if (judged.some((finding) => finding.key === key)) return []
    return [{ id: `out-of-range:${key}:${value}`, key, text: OUT, mayKeep: false }]
  })
}

const SIDES = [
  ['sleeveLeft', 'sleeveRight', 25],
  ['shoulderSlopeLeft', 'shoulderSlopeRight', 8],
] as const

const APART: Text = {
  en: 'Left and right differ more than usual. If it is so, we draw it so.',
  'zh-CN': '左右差异大于常见情况。若确实如此，我们会照此制版。',
}

/** The survey has one side only, so the model cannot say how far two may be apart: our assumption. */
function sidesApart({ values }: Entered): OpenFinding[] {
  return SIDES.flatMap(([left, right, most]) => {
    const one = values[left]
    const other = values[right]
    if (one === undefined || other === undefined || Math.abs(one - other) <= most) return []
    const id = `sides-differ:${right}:${one}:${other}`
    return [{ id, key: right, text: APART, mayKeep: true }]
  })
}

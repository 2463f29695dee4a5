import { findSlips } from '@/lib/core/body/gate/find-slips'
import type { Slip } from '@/lib/core/body/gate/slip'
import type { Answers, Source } from '@/lib/core/body/model/answer'
import { deviationOf } from '@/lib/core/body/model/answer'
import type { BodyModel } from '@/lib/core/body/model/body-model'
import { GIRTH_KEYS, isLength, MODEL_KEYS, type ModelKey } from '@/lib/core/body/model/model-key'
import type { SurveyPerson } from '@/lib/core/body/model/survey-moments'
import type { Random } from '@/lib/core/shared/random'

/** How often the plausibility gate is right about people whom its model has not seen. */
export const FORMS: Readonly<Record<string, readonly ModelKey[]>> = {
  4: ['height', 'weight', 'chest', 'waist'],
  8: ['height', 'weight', 'chest', 'waist', 'inseam', 'sleeve', 'biacromial', 'neck'],
  10: [
    ...(['height', 'weight', 'chest', 'waist', 'seat', 'neck'] as const),
    ...(['biacromial', 'backLength', 'sleeve', 'inseam'] as const),
  ],
  16: [
    ...(['height', 'weight', 'chest', 'waist', 'seat', 'neck', 'biacromial'] as const),
    ...(['backLength', 'sleeve', 'upperArm', 'biceps', 'wrist', 'inseam'] as const),
    ...(['thigh', 'calf', 'waistH'] as const),
  ],
  all: MODEL_KEYS.filter((key) => key !== 'age'),
}

/** The values as a tape would give them: whole millimetres, each with its error. */
export function taped(
  person: SurveyPerson,
  asked: readonly ModelKey[],
  source: Source | 'exact',
  random: Random,
): Record<string, number> {
  return Object.fromEntries(
    asked.map((key) => {
      const value = person[key] + deviationOf(key, source) * normal(random)
      return [key, key === 'weight' ? Math.round(value * 10) / 10 : Math.round(value)]
    }),
  )
}

/** Box and Muller. */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

export type Spoiled = {
  readonly name: string
  readonly code: string | null
  readonly mayBe: (key: ModelKey, asked: readonly ModelKey[]) => boolean
  readonly spoil: (value: number, key: ModelKey, person: SurveyPerson) => number
}

const isTape = (key: ModelKey): boolean => isLength(key)
const tenthKg = (value: number): number => Math.round(value * 10) / 10

export const SPOILED: readonly Spoiled[] = [
  { name: 'inches', code: 'inches', mayBe: isTape, spoil: (v) => Math.round(v / 2.54) },
  { name: 'raw inches', code: 'inches', mayBe: isTape, spoil: (v) => Math.round(v / 2.54) / 10 },
  { name: 'whole inches', code: 'inches', mayBe: isTape, spoil: (v) => Math.round(v / 25.4) },
  {
    name: 'half',
    code: 'half-girth',
    mayBe: (key) => GIRTH_KEYS.includes(key),
    spoil: (v) => Math.round(v / 2),
  },
  {
    name: 'times ten',
    code: 'times-ten',
    mayBe: (key) => key !== 'age',
    spoil: (v) => tenthKg(v * 10),
  },
  {
    name: 'tenth',
    code: 'tenth',
    mayBe: (key) => key !== 'age',
    spoil: (v) => tenthKg(v / 10),
  },
  {
    name: 'pounds',
    code: 'pounds',
    mayBe: (key) => key === 'weight',
    spoil: (v) => tenthKg(v / 0.45359237),
  },
  {
    name: 'outseam',
    code: 'outseam-for-inseam',
    mayBe: (key) => key === 'inseam',
    spoil: (_, __, person) => person.waistH,
  },
  { name: '+10 cm', code: null, mayBe: isTape, spoil: (v) => v + 100 },
  { name: '-10 cm', code: null, mayBe: isTape, spoil: (v) => v - 100 },
]

export type GateRate = {
  readonly tried: number
  /** Some finding names the field. */
  readonly caught: number
  /** It says what happened, where the slip has a code of its own. */
  readonly named: number
  /** The repair is within 2 of 1000 of what was entered before the slip. */
  readonly repaired: number
}

export function gateRate(
  model: BodyModel,
  entries: readonly { readonly person: SurveyPerson; readonly values: Record<string, number> }[],
  spoiled: Spoiled,
  random: Random,
): GateRate {
  let tried = 0
  let caught = 0
  let named = 0
  let repaired = 0
  for (const { person, values } of entries) {
    const asked = Object.keys(values) as ModelKey[]
    const may = asked.filter((key) => spoiled.mayBe(key, asked))
    const one = may[Math.floor(random() * may.length)]
    // How well a slip without a name is seen depends on the field, so it is tried on each.
    for (const key of spoiled.code && one ? [one] : may) {
      tried++
      const was = values[key] ?? 0
      const value = spoiled.spoil(was, key, person)
      const { slips } = findSlips(model, plain({ ...values, [key]: value }))
      const slip = slips
        .flatMap((each): readonly Slip[] => [each, ...each.rivals])
        .find(({ keys }) => keys.includes(key))
      if (!slip) continue
      caught++
      if (slip.code === spoiled.code) named++
      if (Math.abs((slip.repaired[key] ?? 0) - was) <= Math.max(1, 0.002 * was)) repaired++
    }
  }
  return { tried, caught: caught / tried, named: named / tried, repaired: repaired / tried }
}

export const falseAlarms = (
  model: BodyModel,
  entries: readonly { readonly values: Record<string, number> }[],
): number =>
  entries.filter(({ values }) => findSlips(model, plain(values)).slips.length > 0).length /
  entries.length

export const plain = (values: Record<string, number>): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { value, source: 'exact' as const }]),
  )

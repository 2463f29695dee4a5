import { z } from 'zod'
import { type Entries, readEntries } from '@/components/body/read-entries'
import { type BodyProfile, VALUE_SOURCES, type ValueSource } from '@/lib/core/body/body-profile'
import { bodyProfileSchema } from '@/lib/core/body/body-profile-schema'
import { POSITIONS } from '@/lib/core/body/measure-plan.data'
import type { BodyKey } from '@/lib/core/body/measurement'
import { toleranceOf } from '@/lib/core/body/profile-answers'

const list = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(60)).max(60),
)
const blankIsNothing = (value: unknown) => (value === '' ? undefined : value)
const step = (from: number, to: number) =>
  z.preprocess(blankIsNothing, z.coerce.number().int().min(from).max(to).optional())
const shape = bodyProfileSchema.shape
const posture = shape.posture.unwrap().shape

/** The measuring form as it arrives; its fields of a body are read by read-entries. */
export const measureFormSchema = z.looseObject({
  sex: shape.sex,
  unit: z.enum(['cm', 'inch']),
  consent: z.literal('yes').optional(),
  whose: shape.whose,
  label: z.string().max(60).default(''),
  profile: z.string().max(60).optional(),
  confirmed: list,
  kept: list,
  stoop: step(-2, 2),
  belly: step(0, 2),
  leftShoulder: z.preprocess(blankIsNothing, posture.leftShoulder),
  rightShoulder: z.preprocess(blankIsNothing, posture.rightShoulder),
  preference: shape.preference,
  occasion: z.preprocess(blankIsNothing, shape.occasion),
  taste: z.preprocess(blankIsNothing, shape.taste),
  wishes: z.preprocess(blankIsNothing, shape.wishes),
  design: z.string().max(60).optional(),
  date: z.string().max(10).optional(),
  goal: z.enum(['bag', 'save']).default('save'),
})
export type MeasureFormInput = z.output<typeof measureFormSchema>

/** The profile that was entered; values that did not change keep their source and their date. */
export function profileOfForm(
  input: MeasureFormInput,
  { before, nowMs }: { readonly before: BodyProfile | null; readonly nowMs: number },
): Entries & { readonly profile: BodyProfile } {
  const { sex, unit, stoop, belly, leftShoulder, rightShoulder } = input
  const { preference, occasion, taste, wishes, whose } = input
  const entries = readEntries(input, unit)
  const taken = Object.fromEntries(
    (Object.entries(entries.values) as [BodyKey, number][]).map(([key, value]) => {
      const source = sourceOf(input, key)
      const earlier = before?.taken?.[key]
      const isSame = earlier && before.values[key] === value && earlier.source === source
      return [key, isSame ? earlier : { source, atMs: nowMs, tolerance: toleranceOf(key, source) }]
    }),
  )
  const profile = {
    ...{ sex, values: entries.values, taken, whose, preference, occasion, taste, wishes },
    posture: { stoop, belly, leftShoulder, rightShoulder },
    confirmed: [...input.confirmed, ...input.kept].slice(0, 60),
    consentAtMs: nowMs,
  }
  return { ...entries, profile: defined(profile) as BodyProfile }
}

function sourceOf(input: MeasureFormInput, key: BodyKey): ValueSource {
  const position = POSITIONS.find(({ keys }) => keys.includes(key))
  const said = position && input[`source-${position.id}`]
  return VALUE_SOURCES.find((each) => each === said) ?? 'tape'
}

/** What was not said is not stored; canonical JSON knows no undefined. */
function defined(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      each === undefined ? [] : [[key, defined(each)]],
    ),
  )
}

import { z } from 'zod'
import type { Answers } from '@/lib/core/body/model/answer'
import { type BodyModel, bodyModel } from '@/lib/core/body/model/body-model'
import { isLength, isSlope, KNOWN_KEYS, type KnownKey } from '@/lib/core/body/model/model-key'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { LineProblem } from './command'

/** The door of `one body …`: `{"sex","known":{KEY:number|{"value","source"}}}`, family where it is asked. */
const value = z.number().positive()
const known = z.union([
  value,
  z.strictObject({ value, source: z.enum(['tailor', 'tape', 'self']) }),
])
const shape = { sex: z.enum(['male', 'female']), known: z.record(z.string(), z.unknown()) }
const plainLine = z.strictObject(shape)
const familyLine = z.strictObject({ ...shape, family: z.string() })

export type BodyLine = {
  readonly model: BodyModel
  readonly answers: Answers
  readonly family: string
}

/** Beyond these no slip leads back to a person; a chest of ten metres still may be ten times too much. */
const mostOf = (key: KnownKey): number =>
  isLength(key) ? 30_000 : isSlope(key) ? 90 : key === 'age' ? 120 : 5000

export function readBodyLine(line: unknown, asksFamily = false): Result<BodyLine, LineProblem> {
  // Before the schema: what `__proto__` means to it depends on how it copies.
  const stranger = strangerIn(line)
  if (stranger !== undefined)
    return problem('Unknown key', `"${stranger}" is no measure`, ['known', stranger])
  const parsed = (asksFamily ? familyLine : plainLine).safeParse(line)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    return problem('The line has another shape', issue?.message ?? '', [
      ...(issue?.path ?? []).map(String),
      ...extra,
    ])
  }
  const answers: Partial<Record<KnownKey, Answers[KnownKey]>> = {}
  for (const key of KNOWN_KEYS) {
    if (!Object.hasOwn(parsed.data.known, key)) continue
    const read = known.safeParse(parsed.data.known[key])
    if (!read.success)
      return problem(
        'Not a measure',
        `"${key}" is a positive number, or {"value","source"} with source tailor, tape or self`,
        ['known', key],
      )
    const answer =
      typeof read.data === 'number' ? { value: read.data, source: 'exact' as const } : read.data
    if (answer.value > mostOf(key))
      return problem('Not a measure', `"${key}" is at most ${mostOf(key)}`, ['known', key])
    answers[key] = answer
  }
  return ok({
    model: bodyModel(parsed.data.sex === 'male' ? 'm' : 'w'),
    answers,
    family: 'family' in parsed.data ? String(parsed.data.family) : '',
  })
}

function strangerIn(line: unknown): string | undefined {
  const given = isObject(line) && Object.hasOwn(line, 'known') ? line.known : undefined
  if (!isObject(given)) return undefined
  return Object.keys(given).find((key) => !(KNOWN_KEYS as readonly string[]).includes(key))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A JSON Pointer escapes `~` and `/` (RFC 6901). */
export function problem(title: string, detail: string, path: readonly string[]) {
  const pointer = path
    .map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
  return refuse({ title, detail, pointer })
}

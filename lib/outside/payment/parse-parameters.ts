import { z } from 'zod'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { FormFields } from './form-body'
import { badParameter, type Reply } from './reply'

/** Form values are text; the message of a rule is Stripe's error code. */
export const wholeNumber = z
  .string()
  .regex(/^\d{1,12}$/, 'parameter_invalid_integer')
  .transform(Number)

export const metadata = z.record(z.string().max(40), z.string().max(500))

export const expand = z.array(z.string().max(200)).max(20).optional()

const bracketed = (path: readonly PropertyKey[]): string =>
  path.map((part, index) => (index === 0 ? String(part) : `[${String(part)}]`)).join('')

function isMissing(fields: unknown, path: readonly PropertyKey[]): boolean {
  let value = fields
  for (const part of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[part]
  return value === undefined
}

/** Parameters through their schema, or the 400 that names the first one at fault. */
export function parseParameters<S extends z.ZodType>(
  schema: S,
  fields: FormFields,
): Result<z.output<S>, Reply> {
  const parsed = schema.safeParse(fields)
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  if (!issue) throw new Error('a refusal without an issue')
  if (issue.code === 'unrecognized_keys') {
    const param = bracketed([...issue.path, issue.keys[0] ?? ''])
    return refuse(badParameter(`Received unknown parameter: ${param}`, 'parameter_unknown', param))
  }
  const param = bracketed(issue.path)
  if (isMissing(fields, issue.path))
    return refuse(badParameter(`Missing required param: ${param}.`, 'parameter_missing', param))
  const code = /^[a-z_]+$/.test(issue.message) ? issue.message : undefined
  return refuse(badParameter(`Invalid ${param}: ${issue.message}`, code, param))
}

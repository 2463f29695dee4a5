import { z } from 'zod'
import { byCodePoint } from '@/lib/core/configuration/engine/by-code-point'
import type { Blocking, Configurator } from '@/lib/core/configuration/engine/configurator'
import { nameOf } from '@/lib/core/configuration/engine/decisions'
import type { Decision } from '@/lib/core/configuration/engine/model'
import type { Json } from '@/lib/core/shared/canonical-json'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import type { LineProblem } from './command'

const decision = z.union([
  z.strictObject({ select: z.string() }),
  z.strictObject({ deselect: z.string() }),
])
export const querySchema = z.strictObject({ decisions: z.array(decision).max(10_000) })
export const explainSchema = z.strictObject({
  decisions: z.array(decision).max(10_000),
  blocked: decision,
})

/** A line in the shape of a schema whose decisions name options that exist, or what is wrong with it. */
export function readLine<
  T extends { readonly decisions: readonly Decision[]; readonly blocked?: Decision },
>(schema: z.ZodType<T>, configurator: Configurator, line: unknown): Result<T, LineProblem> {
  const parsed = schema.safeParse(line)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return refuse({
      title: 'The line has another shape',
      detail: issue?.message ?? '',
      pointer: (issue?.path ?? []).map((part) => `/${String(part)}`).join(''),
    })
  }
  const { decisions, blocked } = parsed.data
  const isKnown = (each: Decision) => configurator.vocabulary.item(nameOf(each)) !== undefined
  const at = decisions.findIndex((each) => !isKnown(each))
  const unknown = at >= 0 ? decisions[at] : blocked && !isKnown(blocked) ? blocked : undefined
  if (!unknown) return ok(parsed.data)
  return refuse({
    title: 'Unknown name',
    detail: `"${nameOf(unknown)}" is not in the model`,
    pointer: at >= 0 ? `/decisions/${at}` : '/blocked',
  })
}

/** Decisions in the order of their names, so that the same answer reads the same. */
export function asJson(decisions: readonly Decision[]): Json {
  const key = (each: Decision) => `${nameOf(each)}\u0000${'select' in each}`
  const byKey = new Map(decisions.map((each) => [key(each), each]))
  return byCodePoint([...byKey.keys()]).map((each) => ({ ...(byKey.get(each) as Decision) }))
}

export const rulesAsJson = ({ rules }: Blocking, lang: Locale): Json =>
  rules.map(({ id, reason }) => ({ id, reason: reason[lang] }))

export const repairsAsJson = ({ repairs }: Blocking): Json =>
  repairs.map(({ change, priceDeltaCents }) => ({ change: asJson(change), priceDeltaCents }))

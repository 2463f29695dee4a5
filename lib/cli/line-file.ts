import type { Json } from '@/lib/core/shared/canonical-json'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import { withChange } from '@/lib/core/simulation/experiment/with-change'
import type { FlowLine } from '@/lib/core/simulation/line/flow-line'
import type { CommandProblem } from './command'
import { factorsSchema, lineSchema } from './line-schema'
import { readJsonFile } from './read-json-file'
import { schemaProblem } from './schema-problem'

export type LineFile = {
  readonly line: FlowLine
  readonly seed: number
  readonly variants: readonly LineVariant[]
}

/** The line with one value changed. */
export type LineVariant = {
  readonly pointer: string
  readonly value: Json
  readonly line: FlowLine
}

/** A line, and, where the file has `factors`, each of its variants, or what is wrong with the file. */
export async function readLineFile(
  path: string,
  lang: Locale,
): Promise<Result<LineFile, CommandProblem>> {
  const json = await readJsonFile(path)
  if (!json.ok) return json
  const { factors, ...settings } = isObject(json.value) ? json.value : {}
  const given = isObject(json.value) ? settings : json.value
  const base = readLine(given, `${path}: `, lang)
  if (!base.ok) return base
  const asked = factorsSchema.safeParse(factors ?? [])
  if (!asked.success) {
    const { pointer, detail, title } = schemaProblem(asked.error.issues[0], factors, lang).error
    return refuse({ title, detail: `${path}: /factors${pointer}: ${detail}` })
  }
  const variants: LineVariant[] = []
  for (const { pointer, values } of asked.data)
    for (const value of values) {
      const changed = withChange(settings as Json, pointer, value)
      if (changed === undefined) return refuse(nowhere(path, pointer)[lang])
      const line = readLine(changed, `${path}: ${pointer} = ${JSON.stringify(value)}: `, lang)
      if (!line.ok) return line
      variants.push({ pointer, value, line: line.value.line })
    }
  return ok({ ...base.value, variants })
}

function readLine(
  given: unknown,
  place: string,
  lang: Locale,
): Result<Pick<LineFile, 'line' | 'seed'>, CommandProblem> {
  const parsed = lineSchema.safeParse(given)
  if (parsed.success) {
    const { seed, ...line } = parsed.data
    return ok({ line, seed })
  }
  const { title, detail, pointer } = schemaProblem(parsed.error.issues[0], given, lang).error
  return refuse({ title, detail: `${place}${pointer === '' ? '' : `${pointer}: `}${detail}` })
}

const nowhere = (path: string, pointer: string): Record<Locale, CommandProblem> => ({
  en: {
    title: 'A factor leads nowhere',
    detail: `${path}: "${pointer}" is no place of the line; a pointer is written like /batch or /operations/0/workers`,
  },
  'zh-CN': {
    title: '因素没有指向任何位置',
    detail: `${path}：“${pointer}”不是产线中的位置；指针写作 /batch 或 /operations/0/workers`,
  },
})

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

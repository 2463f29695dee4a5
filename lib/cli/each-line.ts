import type { Json } from '@/lib/core/shared/canonical-json'
import { type Result, refuse } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import type { LineProblem, Lines } from './command'

/** One answer per line, in order, as lines come; a bad line gets an error in its place. */
export async function eachLine(
  lines: Lines,
  answer: (line: unknown) => Result<Json, LineProblem>,
  lang: Locale = 'en',
): Promise<void> {
  for await (const line of lines.read()) {
    if (line.trim() === '') continue
    const result = answerTo(line, answer, lang)
    lines.write(result.ok ? result.value : { error: result.error })
  }
}

function answerTo(
  line: string,
  answer: (line: unknown) => Result<Json, LineProblem>,
  lang: Locale,
): Result<Json, LineProblem> {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    return refuse({ title: NOT_JSON[lang], detail: (error as Error).message, pointer: '' })
  }
  return answer(json)
}

const NOT_JSON: Record<Locale, string> = {
  en: 'The line is not JSON',
  'zh-CN': '该行不是 JSON',
}

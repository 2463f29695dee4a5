import type { Json } from '@/lib/core/shared/canonical-json'
import { type Result, refuse } from '@/lib/core/shared/result'
import type { LineProblem, Lines } from './command'

/** One answer per line, in order, as lines come; a bad line gets an error in its place. */
export async function eachLine(
  lines: Lines,
  answer: (line: unknown) => Result<Json, LineProblem>,
): Promise<void> {
  for await (const line of lines.read()) {
    if (line.trim() === '') continue
    const result = answerTo(line, answer)
    lines.write(result.ok ? result.value : { error: result.error })
  }
}

function answerTo(
  line: string,
  answer: (line: unknown) => Result<Json, LineProblem>,
): Result<Json, LineProblem> {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    return refuse({ title: 'The line is not JSON', detail: (error as Error).message, pointer: '' })
  }
  return answer(json)
}

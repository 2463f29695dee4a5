import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { CommandProblem } from './command'
import { readTextFile } from './read-text-file'

/** A JSON file, or the sentence that says what is wrong with it. */
export async function readJsonFile(path: string): Promise<Result<unknown, CommandProblem>> {
  const text = await readTextFile(path)
  if (!text.ok) return text
  try {
    return ok(JSON.parse(text.value))
  } catch (error) {
    return refuse({ title: 'The file is not JSON', detail: `${path}: ${(error as Error).message}` })
  }
}

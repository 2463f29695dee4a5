import { readFile } from 'node:fs/promises'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { CommandProblem } from './command'

/** A JSON file, or the sentence that says what is wrong with it. */
export async function readJsonFile(path: string): Promise<Result<unknown, CommandProblem>> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    return refuse({
      title: 'The file cannot be read',
      detail: `${path}: ${(error as Error).message}`,
    })
  }
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    return refuse({ title: 'The file is not JSON', detail: `${path}: ${(error as Error).message}` })
  }
}

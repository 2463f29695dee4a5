import { readFile } from 'node:fs/promises'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { CommandProblem } from './command'

/** The text of a file, or the sentence that says why it cannot be read. */
export async function readTextFile(path: string): Promise<Result<string, CommandProblem>> {
  try {
    return ok(await readFile(path, 'utf8'))
  } catch (error) {
    return refuse({
      title: 'The file cannot be read',
      detail: `${path}: ${(error as Error).message}`,
    })
  }
}

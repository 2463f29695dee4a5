import { createHash } from 'node:crypto'
import { DEFAULT_BUDGET } from '@/lib/core/configuration/engine/compile'
import { type Prepared, prepare } from '@/lib/core/configuration/engine/prepare'
import { readModel } from '@/lib/core/configuration/readers/read-model'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { CommandProblem } from './command'
import { modelProblem } from './model-problem'
import { readTextFile } from './read-text-file'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Compiling a model may take this long before the fallback answers. */
const COMPILE_MS = 6000

export type OpenedModel = Prepared & { readonly compileMs: number }

/** MODEL of the command line, read and compiled. */
export async function openModel(
  path: string | undefined,
): Promise<Result<OpenedModel, CommandProblem>> {
  if (!path) return refuse({ title: 'No model', detail: 'a file with a model is expected' })
  const text = await readTextFile(path)
  if (!text.ok) return text
  const model = readModel(text.value)
  if (!model.ok) return refuse(modelProblem(path, model.error))
  const startedMs = performance.now()
  const prepared = prepare(model.value, sha256, {
    ...DEFAULT_BUDGET,
    isOver: () => performance.now() - startedMs > COMPILE_MS,
  })
  return ok({ ...prepared, compileMs: Math.round((performance.now() - startedMs) * 10) / 10 })
}

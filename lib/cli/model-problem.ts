import type { ModelRefusal } from '@/lib/core/configuration/readers/model-refusal'
import type { CommandProblem } from './command'

/** A refusal as a sentence that names the file, the line where there is one, and the place. */
export function modelProblem(
  path: string,
  { place, line, column, detail }: ModelRefusal,
): CommandProblem {
  const at = line === undefined ? '' : `:${line}:${column}`
  return {
    title: 'The model is unusable',
    detail: `${path}${at}${place === '' ? '' : `, ${place}`}: ${detail}`,
  }
}

import { createHash } from 'node:crypto'
import { readProductionInput } from '@/lib/core/factory/production-input'
import { buildPackage } from '@/lib/core/pattern/production-package'
import type { Json } from '@/lib/core/shared/canonical-json'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Command, CommandProblem } from './command'
import { parseWords } from './parse-words'
import { readJsonFile } from './read-json-file'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The package that a production input gives, or what is wrong with the input. */
export function rebuiltFrom(value: unknown): Result<Json, CommandProblem> {
  const input = readProductionInput(value)
  if (!input.ok)
    return refuse({
      title: 'This is no production input',
      detail: `${input.error.pointer}: ${input.error.detail}`,
    })
  return ok(buildPackage(input.value, sha256))
}

/** `package build [FILE]`: the production package of one garment, from a file or standard input. */
export const packageBuild: Command = {
  name: 'package build',
  summary: '[FILE]: a production input becomes its package; without FILE it is read from input',
  run: async (given, lines) => {
    const words = parseWords(given, [])
    if (!words.ok) return words
    const [file] = words.value.alone
    if (file !== undefined) {
      const json = await readJsonFile(file)
      return json.ok ? rebuiltFrom(json.value) : json
    }
    const text: string[] = []
    for await (const line of lines.read()) text.push(line)
    try {
      return rebuiltFrom(JSON.parse(text.join('\n')))
    } catch (error) {
      return refuse({ title: 'The input is not JSON', detail: (error as Error).message })
    }
  },
}

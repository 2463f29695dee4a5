import { DEFAULT_BUDGET } from '@/lib/core/configuration/engine/compile'
import { lintCatalogue } from '@/lib/core/configuration/lint/lint-catalogue'
import { placeOf, pointerOf } from '@/lib/core/configuration/readers/json-places'
import { readCatalogueFile } from '@/lib/core/configuration/readers/read-catalogue'
import { builtIn } from '@/lib/core/garment/built-in-catalogues'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Command, CommandProblem } from './command'
import { modelProblem } from './model-problem'
import { parseWords } from './parse-words'
import { readTextFile } from './read-text-file'

/** Compiling may take this long before counting is given up. */
const COMPILE_MS = 8000

/** `catalogue lint FILE|FAMILY`: what is wrong or odd about a catalogue, with pointer and line. */
export const catalogueLint: Command = {
  name: 'catalogue lint',
  summary: 'FILE|FAMILY: what is wrong or odd about a catalogue, with place and reason',
  run: async (given) => {
    const words = parseWords(given, [])
    if (!words.ok) return words
    const [name] = words.value.alone
    if (!name)
      return refuse({ title: 'No catalogue', detail: 'a file or a built-in family is expected' })
    const text = await textOf(name)
    if (!text.ok) return text
    const read = readCatalogueFile(text.value)
    if (!read.ok) return refuse(modelProblem(name, read.error))
    const catalogue = read.value
    const startedMs = performance.now()
    const { findings, variants } = lintCatalogue(catalogue, {
      ...DEFAULT_BUDGET,
      isOver: () => performance.now() - startedMs > COMPILE_MS,
    })
    return ok({
      id: catalogue.id,
      version: catalogue.version,
      modules: catalogue.modules.length,
      options: catalogue.modules.reduce((sum, { options }) => sum + options.length, 0),
      rules: catalogue.rules.length,
      variants: variants === null ? null : variants.toString(),
      publishable: findings.every(({ severity }) => severity === 'warning'),
      findings: findings.map(({ code, severity, path, text: sentence }) => ({
        severity,
        code,
        pointer: pointerOf(path),
        ...placeOf(text.value, path),
        message: sentence[words.value.lang],
      })),
    })
  },
}

/** A built-in family is read as the text that `catalogue export` prints. */
async function textOf(name: string): Promise<Result<string, CommandProblem>> {
  const catalogue = builtIn(name)
  return catalogue ? ok(JSON.stringify(catalogue, null, 2)) : readTextFile(name)
}

import { modelOfCatalogue } from '@/lib/core/configuration/readers/catalogue-model'
import { writeUvl } from '@/lib/core/configuration/readers/write-uvl'
import { BUILT_IN, builtIn } from '@/lib/core/garment/built-in-catalogues'
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from './command'
import { parseWords } from './parse-words'

/** `catalogue export FAMILY`: a built-in family as JSON, or as UVL for the tools of the field. */
export const catalogueExport: Command = {
  name: 'catalogue export',
  summary: 'FAMILY [--format json|uvl]: a built-in family as a catalogue file or as UVL',
  run: async (given, { print }) => {
    const words = parseWords(given, ['format'])
    if (!words.ok) return words
    const [family = ''] = words.value.alone
    const catalogue = builtIn(family)
    if (!catalogue)
      return refuse({
        title: 'No such family',
        detail: `"${family}" is none of ${BUILT_IN.map(({ id }) => id).join(', ')}`,
      })
    const format = words.value.options.get('format') ?? 'json'
    if (format !== 'json' && format !== 'uvl')
      return refuse({ title: 'No such format', detail: '--format is json or uvl' })
    print(
      format === 'json'
        ? `${JSON.stringify(catalogue, null, 2)}\n`
        : writeUvl(modelOfCatalogue(catalogue)),
    )
    return ok(undefined)
  },
}

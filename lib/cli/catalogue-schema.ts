import { catalogueJsonSchema } from '@/lib/core/garment/catalogue-json-schema'
import { ok } from '@/lib/core/shared/result'
import type { Command } from './command'
import { parseWords } from './parse-words'

/** `catalogue schema`: the JSON Schema of a catalogue file, as it is published. */
export const catalogueSchemaCommand: Command = {
  name: 'catalogue schema',
  summary: 'the JSON Schema of a catalogue file',
  run: async (given, { print }) => {
    const words = parseWords(given, [])
    if (!words.ok) return words
    print(`${JSON.stringify(catalogueJsonSchema(), null, 2)}\n`)
    return ok(undefined)
  },
}

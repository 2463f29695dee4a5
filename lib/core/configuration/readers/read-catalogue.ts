import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { CatalogueFile } from '@/lib/core/garment/catalogue-schema'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { readJson } from './json-text'
import { type ModelRefusal, Refused, refusalIn } from './model-refusal'
import { parseCatalogue } from './parse-catalogue'

/**
 * The text of a catalogue file. Whether its names exist and what it lacks is the lint's to say.
 */
export const readCatalogueFile = (text: string): Result<CatalogueFile, ModelRefusal> =>
  read(text, (file) => file)

/** The same for a catalogue that is to be published: it says as what it is drawn and sewn. */
export const readCatalogue = (text: string): Result<Catalogue, ModelRefusal> =>
  read(text, ({ cut, $schema: _, ...rest }) => {
    if (!cut) throw new Refused({ code: 'shape', place: '/cut', detail: '"cut" is missing' })
    return { ...rest, cut }
  })

function read<T>(text: string, take: (file: CatalogueFile) => T): Result<T, ModelRefusal> {
  try {
    return ok(take(parseCatalogue(readJson(text))))
  } catch (error) {
    if (error instanceof Refused) return refuse(refusalIn(text, error))
    throw error
  }
}

import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Model } from '../engine/model'
import { modelOfCatalogue } from './catalogue-model'
import { modelOfTables } from './catalogue-tables'
import { modelOfFeatures } from './feature-model'
import { readJson } from './json-text'
import { LIMITS, type ModelRefusal, Refused, refusalIn } from './model-refusal'
import { parseCatalogue } from './parse-catalogue'
import { parseUvl } from './parse-uvl'

/** Any model text: JSON of one of the two catalogue formats, or else UVL. Never throws, never hangs. */
export function readModel(text: string): Result<Model, ModelRefusal> {
  if (text.length > LIMITS.characters)
    return refuse({ code: 'too-large', place: 'line 1', detail: 'the text is longer than 64 MiB' })
  const isJson = /^\ufeff?\s*[{[]/.test(text)
  try {
    return ok(isJson ? modelOfJson(text) : modelOfFeatures(parseUvl(text)))
  } catch (error) {
    if (error instanceof Refused) return refuse(isJson ? refusalIn(text, error) : error.refusal)
    throw error
  }
}

function modelOfJson(text: string): Model {
  const json = readJson(text)
  const format =
    typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined
  if (format === 'catalogue-tables-1') return modelOfTables(json)
  if (format === 'market-of-one/catalogue@1') return modelOfCatalogue(parseCatalogue(json))
  throw new Refused({
    code: 'unsupported',
    place: '/format',
    detail: 'expected "market-of-one/catalogue@1" or "catalogue-tables-1"',
  })
}

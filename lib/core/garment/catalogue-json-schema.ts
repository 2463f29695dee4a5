import { z } from 'zod'
import { catalogueSchema } from './catalogue-schema'

/** The JSON Schema (2020-12) of a catalogue file; published under this address in public/schema. */
export const CATALOGUE_SCHEMA_PATH = '/schema/catalogue-1.schema.json'

export const catalogueJsonSchema = () => z.toJSONSchema(catalogueSchema, { io: 'input' })

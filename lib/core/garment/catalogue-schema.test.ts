import { readFileSync } from 'node:fs'
import { expect, expectTypeOf, it } from 'vitest'
import type { Catalogue } from './catalogue'
import { CATALOGUE_SCHEMA_PATH, catalogueJsonSchema } from './catalogue-json-schema'
import type { CatalogueFile } from './catalogue-schema'

/** The same type with nothing read-only about it. */
type Loose<T> = T extends readonly (infer E)[]
  ? Loose<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Loose<T[K]> }
    : T

type WithCut = Omit<CatalogueFile, 'cut' | '$schema'> & {
  cut: NonNullable<CatalogueFile['cut']>
}

it('types and schema of a catalogue say the same', () => {
  expectTypeOf<WithCut>().toExtend<Loose<Catalogue>>()
  expectTypeOf<Loose<Catalogue>>().toExtend<WithCut>()
})

it('the published JSON Schema is the one that is made from the schema', () => {
  const published: unknown = JSON.parse(readFileSync(`public${CATALOGUE_SCHEMA_PATH}`, 'utf8'))
  expect(published, 'run: one catalogue schema > public/schema/catalogue-1.schema.json').toEqual(
    JSON.parse(JSON.stringify(catalogueJsonSchema())),
  )
})

it('the published JSON Schema explains every field of an option and every rule', () => {
  const { $defs } = catalogueJsonSchema() as unknown as {
    $defs: Record<string, { properties?: Record<string, object>; oneOf?: object[] }>
  }
  for (const [name, field] of Object.entries($defs.Option?.properties ?? {}))
    if (name !== 'name') expect(field, name).toHaveProperty('description')
  const rules = $defs.Rule?.oneOf ?? []
  expect(rules).toHaveLength(5)
  for (const rule of rules) expect(rule).toHaveProperty('description')
})

// Prisma's schema engine as WebAssembly: the difference between a live database and a schema,
// offline. The package asks the bundler to load its .wasm; plain Node does it by hand here.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { Pool } from 'pg'

type SchemaFile = { path: string; content: string }

let loaded: Promise<void> | undefined

async function load(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = readFileSync(join(dirname(entry), 'schema_engine_bg.wasm'))
  // The engine leaves its last words here before it gives up.
  const registry = { set_message: (message: string) => process.stderr.write(`${message}\n`) }
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry })
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine })
  const start = instance.exports.__wbindgen_start
  if (typeof start !== 'function') throw new Error('The schema engine has no entry.')
  engine.__wbg_set_wasm(instance.exports)
  start()
}

/** A schema is one file or a folder of them. */
export function readSchema(path: string): SchemaFile[] {
  if (!statSync(path).isDirectory()) return [{ path, content: readFileSync(path, 'utf8') }]
  return readdirSync(path)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => join(path, name))
    .map((file) => ({ path: file, content: readFileSync(file, 'utf8') }))
}

const charOid = 18
const charArrayOid = 1002

function hasFields(result: unknown): result is { fields: { dataTypeID: number }[] } {
  return typeof result === 'object' && result !== null && 'fields' in result
}

/**
 * PostgreSQL's catalogue speaks in `"char"`, a type that the engine wants and the driver adapter
 * refuses. It passes through disguised as an array of it, which the catalogue never returns.
 */
function catalogueAdapter(pool: Pool): SqlMigrationAwareDriverAdapterFactory {
  const query = pool.query.bind(pool)
  const disguised = async (...request: unknown[]): Promise<unknown> => {
    const result: unknown = await Reflect.apply(query, pool, request)
    if (!hasFields(result)) return result
    for (const field of result.fields) {
      if (field.dataTypeID === charOid) field.dataTypeID = charArrayOid
    }
    return result
  }
  const factory = new PrismaPg(Object.assign(pool, { query: disguised }))
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async () => {
      const adapter = await factory.connect()
      const queryRaw = adapter.queryRaw.bind(adapter)
      adapter.queryRaw = async (request) => {
        const answer = await queryRaw(request)
        const columnTypes = answer.columnTypes.map((type) =>
          type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
        )
        return { ...answer, columnTypes }
      }
      return adapter
    },
  }
}

/** The SQL that leads from the database as it is to the schema; '' when there is no difference. */
export async function differenceSql(url: string, schema: SchemaFile[]): Promise<string> {
  loaded ??= load()
  await loaded
  const pool = new Pool({ connectionString: url })
  const adapter = bindMigrationAwareSqlAdapterFactory(catalogueAdapter(pool))
  const schemaEngine = await engine.SchemaEngine.new({ datamodels: undefined }, () => {}, adapter)
  try {
    const result = await schemaEngine.diff({
      from: { tag: 'schemaDatasource', files: schema, configDir: '.' },
      to: { tag: 'schemaDatamodel', files: schema },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    const sql = (result.stdout ?? '').trim()
    return sql === '-- This is an empty migration.' ? '' : sql
  } finally {
    schemaEngine.free()
    await pool.end()
  }
}

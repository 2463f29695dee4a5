// Template databases: migrated once, copied for every test file and every test server. A copy takes
// a tenth of a second; migrating each anew would not.
import { randomBytes } from 'node:crypto'
import {
  copyDatabase,
  createDatabaseIfMissing,
  databaseUrl,
  dropDatabase,
} from '@/lib/start/create-database'
import { type DatabaseKind, databaseKinds } from '@/lib/start/databases'
import { driftSql } from '@/lib/start/drift'
import { migrateDatabase } from '@/lib/start/migrate'

export type DatabasePair = Record<DatabaseKind, string>

/** Names that neither a run beside this one nor your own databases carry. */
export function runName(): string {
  return `mo_test_${randomBytes(4).toString('hex')}`
}

export function pairNames(prefix: string): DatabasePair {
  return { shop: `${prefix}_shop`, plant: `${prefix}_plant` }
}

/** Answers the addresses of two new, migrated databases. */
export async function makeTemplates(serverUrl: string, prefix: string): Promise<DatabasePair> {
  const names = pairNames(prefix)
  for (const kind of databaseKinds) {
    const url = databaseUrl(serverUrl, names[kind])
    await createDatabaseIfMissing(url)
    // A schema can be tested before its migration is written; drift.test.ts is red until then.
    const unwritten = await driftSql(kind, url)
    if (unwritten !== '') {
      await migrateDatabase(url, [{ name: 'unwritten', sql: unwritten, checksum: 'unwritten' }])
    }
  }
  return {
    shop: databaseUrl(serverUrl, names.shop),
    plant: databaseUrl(serverUrl, names.plant),
  }
}

/** Answers the addresses of two copies of the templates. Nobody may be connected to these. */
export async function copyPair(
  serverUrl: string,
  templatePrefix: string,
  prefix: string,
): Promise<DatabasePair> {
  const [from, to] = [pairNames(templatePrefix), pairNames(prefix)]
  return {
    shop: await copyDatabase(serverUrl, from.shop, to.shop),
    plant: await copyDatabase(serverUrl, from.plant, to.plant),
  }
}

export async function dropPair(serverUrl: string, prefix: string): Promise<void> {
  const names = pairNames(prefix)
  for (const kind of databaseKinds) await dropDatabase(serverUrl, names[kind])
}

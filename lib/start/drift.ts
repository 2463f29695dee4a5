// Do the migrations lead exactly to the schema? Applied to an empty database, nothing may be left.
import { type DatabaseKind, migrationsFolder, schemaPath } from './databases'
import { migrateDatabase, readMigrations } from './migrate'
import { differenceSql, readSchema } from './schema-engine'

/**
 * Migrates the (empty) database behind the URL and answers the SQL that is still missing, '' when
 * none is. The job tables stand in a PostgreSQL schema of their own, `pgboss`, and are not compared.
 */
export async function driftSql(kind: DatabaseKind, emptyDatabaseUrl: string): Promise<string> {
  await migrateDatabase(emptyDatabaseUrl, readMigrations(migrationsFolder(kind)))
  return differenceSql(emptyDatabaseUrl, readSchema(schemaPath(kind)))
}

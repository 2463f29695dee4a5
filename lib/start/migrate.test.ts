import { Client } from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { createDatabaseIfMissing, databaseUrl, dropDatabase } from './create-database'
import { databaseKinds, migrationsFolder } from './databases'
import { type Migration, migrateDatabase, readMigrations } from './migrate'

const serverUrl = inject('databaseServerUrl')

const first: Migration = { name: '1_first', sql: 'CREATE TABLE a (n int)', checksum: 'c1' }
const second: Migration = { name: '2_second', sql: 'ALTER TABLE a ADD m int', checksum: 'c2' }

async function withEmptyDatabase(name: string, work: (url: string) => Promise<void>) {
  const url = databaseUrl(serverUrl, `mo_migrate_${name}_${process.pid}`)
  await createDatabaseIfMissing(url)
  try {
    await work(url)
  } finally {
    await dropDatabase(serverUrl, `mo_migrate_${name}_${process.pid}`)
  }
}

async function rows(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe('migrating a database', () => {
  it('applies what is new, in order, and nothing twice', () =>
    withEmptyDatabase('twice', async (url) => {
      expect(await migrateDatabase(url, [first])).toEqual(['1_first'])
      expect(await migrateDatabase(url, [first, second])).toEqual(['2_second'])
      expect(await migrateDatabase(url, [first, second])).toEqual([])
    }))

  it('applies once when two starts migrate at the same moment', () =>
    withEmptyDatabase('race', async (url) => {
      const both = await Promise.all([1, 2, 3].map(() => migrateDatabase(url, [first, second])))
      expect(both.flat()).toEqual(['1_first', '2_second'])
    }))

  it('refuses a migration that was changed after it had been applied', () =>
    withEmptyDatabase('changed', async (url) => {
      await migrateDatabase(url, [first])
      const changed = migrateDatabase(url, [{ ...first, checksum: 'other' }])
      await expect(changed).rejects.toThrow(
        'Migration 1_first was changed after it had been applied',
      )
    }))

  it('undoes a migration that fails half way and can go on afterwards', () =>
    withEmptyDatabase('broken', async (url) => {
      const broken = { ...second, sql: 'CREATE TABLE b (n int); SELECT nonsense' }
      await expect(migrateDatabase(url, [first, broken])).rejects.toThrow('2_second failed')
      expect(
        await migrateDatabase(url, [first, { ...broken, sql: 'CREATE TABLE b (n int)' }]),
      ).toEqual(['2_second'])
    }))

  it('records what Prisma would record', () =>
    withEmptyDatabase('record', async (url) => {
      for (const kind of databaseKinds) {
        const migrations = readMigrations(migrationsFolder(kind))
        await migrateDatabase(url, migrations)
        const found = await rows(url, `SELECT * FROM _prisma_migrations ORDER BY started_at`)
        expect(found.map((row) => [row.migration_name, row.checksum])).toEqual(
          migrations.map(({ name, checksum }) => [name, checksum]),
        )
        expect(found.every((row) => row.finished_at && row.applied_steps_count === 1)).toBe(true)
        await rows(url, 'DROP SCHEMA public CASCADE')
        await rows(url, 'CREATE SCHEMA public')
      }
    }))
})

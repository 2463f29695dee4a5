import { Client } from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { databaseName } from '@/lib/start/create-database'
import { copyPair, dropPair, runName } from './template-databases'

describe('the databases of a test file', () => {
  it('are its own, and are named in the environment', async () => {
    const client = new Client({ connectionString: process.env.DATABASE_URL })
    await client.connect()
    const { rows } = await client.query('SELECT current_database() AS name')
    await client.end()
    expect(rows[0].name).toMatch(/^mo_test_[0-9a-f]{8}_shop$/)
    expect(databaseName(process.env.PLANT_DATABASE_URL ?? '')).toBe(
      rows[0].name.replace('shop', 'plant'),
    )
  })

  it('can be copied by several at the same moment', async () => {
    const serverUrl = inject('databaseServerUrl')
    const names = [runName(), runName(), runName()]
    const pairs = await Promise.all(
      names.map((name) => copyPair(serverUrl, inject('templatePrefix'), name)),
    )
    expect(new Set(pairs.map((pair) => pair.shop)).size).toBe(3)
    await Promise.all(names.map((name) => dropPair(serverUrl, name)))
  })
})

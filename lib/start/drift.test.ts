import { describe, expect, inject, it } from 'vitest'
import { createDatabaseIfMissing, databaseUrl, dropDatabase } from './create-database'
import { databaseKinds } from './databases'
import { driftSql } from './drift'

describe('the migrations', () => {
  it.each(databaseKinds)('of the %s lead from nothing exactly to its schema', async (kind) => {
    const serverUrl = inject('databaseServerUrl')
    const name = `mo_drift_${kind}_${process.pid}`
    await createDatabaseIfMissing(databaseUrl(serverUrl, name))
    try {
      expect(await driftSql(kind, databaseUrl(serverUrl, name))).toBe('')
    } finally {
      await dropDatabase(serverUrl, name)
    }
  })
})

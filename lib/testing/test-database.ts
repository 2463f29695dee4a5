// Before each integration test file: its own two databases, in the environment before anything of
// lib/infra is imported. A test simply uses `shopDb()` and `plantDb()`.
import { afterAll, inject } from 'vitest'
import { copyPair, dropPair, runName } from './template-databases'
import { testEnvironment } from './test-environment'

const serverUrl = inject('databaseServerUrl')
const prefix = runName()
const databases = await copyPair(serverUrl, inject('templatePrefix'), prefix)

Object.assign(process.env, testEnvironment, {
  DATABASE_URL: databases.shop,
  PLANT_DATABASE_URL: databases.plant,
})

afterAll(() => dropPair(serverUrl, prefix))

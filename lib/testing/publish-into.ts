// The families of the house in the template databases, so that every test has something to sell.
import type { DatabasePair } from './template-databases'
import { testEnvironment } from './test-environment'

export async function publishInto(databases: DatabasePair): Promise<void> {
  // The environment is read at the first question, therefore nothing of infra is imported before.
  Object.assign(process.env, testEnvironment, {
    DATABASE_URL: databases.shop,
    PLANT_DATABASE_URL: databases.plant,
  })
  const { publishHouseFamilies } = await import('@/lib/demand/publish-house-families')
  const { shopDb } = await import('@/lib/infra/db/shop')
  await publishHouseFamilies()
  await shopDb().$disconnect()
}

// Makes both databases if they are missing and brings them up to date; says what it applied.
import { databaseAddresses } from '@/lib/infra/env'
import { createDatabaseIfMissing } from './create-database'
import { databaseKinds, migrationsFolder } from './databases'
import { migrateDatabase, readMigrations } from './migrate'

const addresses = databaseAddresses()

for (const kind of databaseKinds) {
  const url = addresses[kind]
  if (!url) throw new Error(`The address of the ${kind}'s database is not set.`)
  try {
    await createDatabaseIfMissing(url)
    const applied = await migrateDatabase(url, readMigrations(migrationsFolder(kind)))
    for (const name of applied) process.stdout.write(`${kind}: applied ${name}\n`)
  } catch (error) {
    // No stack: the sentence is for the person who started the shop.
    process.stderr.write(
      `The ${kind}'s database: ${error instanceof Error ? error.message : error}\n`,
    )
    process.exit(1)
  }
}

// Writes the next migration: npx tsx lib/start/write-migration.ts <shop|plant> <name>
// It works on a scratch database that is gone afterwards; your own data is never touched.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createDatabaseIfMissing } from './create-database'
import { databaseKinds, migrationsFolder, root } from './databases'
import { driftSql } from './drift'
import { startScratchPostgres } from './scratch-postgres.mjs'

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}

const [wantedKind, name] = process.argv.slice(2)
const kind = databaseKinds.find((each) => each === wantedKind)
if (!kind || !name || !/^[a-z0-9-]+$/.test(name)) {
  say('Say which database and a name of small letters: write-migration.ts shop add-orders')
  process.exit(2)
}

const server = await startScratchPostgres(root)
try {
  const url = server.url('scratch')
  await createDatabaseIfMissing(url)
  const sql = await driftSql(kind, url)
  if (sql === '') say(`The ${kind} schema has not changed; there is nothing to write.`)
  else {
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
    const folder = join(migrationsFolder(kind), `${stamp}_${name}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'migration.sql'), `${sql}\n`)
    writeFileSync(join(folder, '..', 'migration_lock.toml'), 'provider = "postgresql"\n')
    say(`Written: ${relative(root, join(folder, 'migration.sql'))}. Read it before you keep it.`)
  }
} finally {
  await server.stop()
}

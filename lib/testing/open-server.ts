// The PostgreSQL server of a test run: the one behind DATABASE_URL, whose own databases are left
// alone, or a scratch server that ends with the run.
import { databaseAddresses } from '@/lib/infra/env'
import { databaseUrl } from '@/lib/start/create-database'
import { root } from '@/lib/start/databases'
import { startScratchPostgres } from '@/lib/start/scratch-postgres.mjs'

export type OpenServer = { url: string; close: () => Promise<void> }

export async function openServer(): Promise<OpenServer> {
  const given = databaseAddresses().shop
  if (given) return { url: databaseUrl(given, 'postgres'), close: async () => {} }
  const server = await startScratchPostgres(root)
  return { url: server.url('postgres'), close: server.stop }
}

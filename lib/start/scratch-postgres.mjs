// A PostgreSQL server for one run (tests, authoring a migration): new, fast rather than safe, gone
// afterwards. What a killed run left behind is swept by the next one.
import { chmodSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from './postgres.mjs'
import { livingPostmaster } from './postgres-pid.mjs'
import { processState, signalProcess, waitForEnd } from './process-table.mjs'

const prefix = 'market-of-one-scratch-'

/** @param {string} temporary */
async function sweep(temporary) {
  for (const name of readdirSync(temporary).filter((entry) => entry.startsWith(prefix))) {
    const owner = Number(name.slice(prefix.length).split('-')[0])
    if (!Number.isInteger(owner) || processState(owner) === 'alive') continue
    const folder = join(temporary, name)
    const cluster = join(folder, 'postgres', 'cluster')
    try {
      const orphan = existsSync(cluster) ? livingPostmaster(cluster) : undefined
      if (orphan) {
        signalProcess(orphan.pid, 'SIGQUIT')
        await waitForEnd(orphan.pid, 5_000)
      }
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // It belongs to another account; that account sweeps it.
    }
  }
}

/**
 * @param {string} root the project
 * @returns {Promise<{ url: (database: string) => string, stop: () => Promise<void> }>}
 */
export async function startScratchPostgres(root) {
  const temporary = realpathSync(tmpdir())
  await sweep(temporary)
  const outer = mkdtempSync(join(temporary, `${prefix}${process.pid}-`))
  // mkdtemp makes it ours alone; the server's account must pass through. The cluster itself is closed.
  chmodSync(outer, 0o711)
  const server = await startPostgres({
    root,
    folder: join(outer, 'postgres'),
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
  })
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      rmSync(outer, { recursive: true, force: true })
      if (!server.home.startsWith(outer)) rmSync(server.home, { recursive: true, force: true })
    },
  }
}

// The databases of a start: yours by DATABASE_URL, or the embedded server's; migrated and seeded.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isFresh, stamp } from './fingerprint.mjs'
import { startPostgres } from './postgres.mjs'
import { commandOf, processState } from './process-table.mjs'
import { mustRun, tsx } from './run.mjs'
import { step } from './say.mjs'

/** @typedef {{ shop: string, plant: string, stop: () => Promise<void> }} Databases */

/** The plant's database beside the shop's: same server, name with `_plant`. @param {string} shopUrl */
export function plantUrlBeside(shopUrl) {
  const url = new URL(shopUrl)
  url.pathname = `${url.pathname === '/' ? '/shop' : url.pathname}_plant`
  return url.toString()
}

/** Another start of this project looks after the server. @param {string} ownerFile */
function otherOwnerLives(ownerFile) {
  if (!existsSync(ownerFile)) return false
  const pid = Number(readFileSync(ownerFile, 'utf8'))
  if (!Number.isInteger(pid) || pid === process.pid || processState(pid) !== 'alive') return false
  const command = commandOf(pid)
  return command === '' || command.includes('start.mjs')
}

/** @param {string} root @param {string} dataDir @param {NodeJS.ProcessEnv} env @returns {Promise<Databases>} */
export async function openDatabases(root, dataDir, env) {
  if (env.DATABASE_URL) {
    const plant = env.PLANT_DATABASE_URL ?? plantUrlBeside(env.DATABASE_URL)
    return { shop: env.DATABASE_URL, plant, stop: async () => {} }
  }
  const server = await step('Starting the database', () =>
    startPostgres({ root, folder: join(dataDir, 'postgres') }),
  )
  const ownerFile = join(dataDir, 'postgres.owner')
  const shared = server.reused && otherOwnerLives(ownerFile)
  if (!shared) writeFileSync(ownerFile, String(process.pid))
  return {
    shop: server.url('shop'),
    plant: env.PLANT_DATABASE_URL ?? server.url('plant'),
    stop: async () => {
      if (shared) return
      await server.stop()
      rmSync(ownerFile, { force: true })
    },
  }
}

/**
 * @param {string} root @param {string} dataDir
 * @param {NodeJS.ProcessEnv} env holds the addresses of both databases
 */
export async function fillDatabases(root, dataDir, env) {
  const report = await step('Bringing the tables up to date', () =>
    mustRun(process.execPath, tsx('lib/start/migrate-all.ts'), { cwd: root, env }),
  )
  if (!existsSync(join(root, 'prisma/seed.ts'))) return
  const seeds = fingerprint(root, ['prisma/seed.ts', 'prisma/seed', 'lib/core/garment'])
  const print = `${seeds} ${fingerprintOfAddress(env)}`
  const stampFile = join(dataDir, 'seeded')
  if (isFresh(stampFile, print) && !report.includes('applied')) return
  await step('Filling the shop with its demo', async () => {
    await mustRun(process.execPath, tsx('prisma/seed.ts'), { cwd: root, env })
    stamp(stampFile, print)
  })
}

/** Where the data is, without the password. @param {NodeJS.ProcessEnv} env */
function fingerprintOfAddress(env) {
  const { host, pathname } = new URL(env.DATABASE_URL ?? '')
  return `${host}${pathname} DEMO=${env.DEMO ?? '1'}`
}

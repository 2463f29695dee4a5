// Servers for end-to-end tests: each with a port and (unless told otherwise) two databases of its
// own, copied from a migrated and seeded template. They may be killed and brought back.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '@/lib/start/databases'
import { freePort } from '@/lib/start/port.mjs'
import { boundToUs } from '@/lib/start/run.mjs'
import { SHOP_SERVER } from '@/lib/start/serve.mjs'
import { copyPair, type DatabasePair, dropPair, runName } from '@/lib/testing/template-databases'
import { testEnvironment } from '@/lib/testing/test-environment'

export type Role = 'all' | 'shop' | 'plant' | 'jobs'

export type ServerOptions = {
  role?: Role
  /** Added to (and stronger than) the environment of the tests. */
  env?: Record<string, string>
  /** Databases of another server, when both shall share them; otherwise new ones. */
  databases?: DatabasePair
  /** A port that another server already points at (FACTORY_URL); otherwise a free one. */
  port?: number
}

export type RunningServer = {
  baseUrl: string
  port: number
  databases: DatabasePair
  /** Ends it without warning, as a power cut would. */
  kill9(): Promise<void>
  /** Brings it back on the same port with the same databases. */
  restart(env?: Record<string, string>): Promise<void>
  /** Ends it and drops the databases that were made for it. */
  stop(): Promise<void>
}

/** What the tests of this run share; set by e2e/support/global-setup.ts. */
function template(): { serverUrl: string; prefix: string } {
  const { E2E_DATABASE_SERVER: serverUrl, E2E_TEMPLATE: prefix } = process.env
  if (!serverUrl || !prefix)
    throw new Error('Servers for tests are started inside a Playwright run.')
  return { serverUrl, prefix }
}

async function waitUntilItAnswers(child: ChildProcess, baseUrl: string, logFile: string) {
  const startedMs = Date.now()
  while (Date.now() - startedMs < 60_000) {
    if (child.exitCode !== null || child.signalCode !== null) break
    // A server that is just starting may take a request and never answer it.
    const signal = AbortSignal.timeout(5_000)
    const health = await fetch(`${baseUrl}/api/health`, { signal }).catch(() => undefined)
    // A dead factory is only "degraded"; 503 means that database or jobs are not there yet.
    if (health?.ok) return
    await sleep(100)
  }
  const words = readFileSync(logFile, 'utf8').split('\n').slice(-20).join('\n')
  throw new Error(`The server did not come up. ${logFile} ends with:\n${words}`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  await new Promise((resolve) => child.once('exit', resolve))
}

/** Starts the built product (as `npm start` does) and answers when /api/health says ok. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  if (!existsSync(join(root, '.next/BUILD_ID'))) {
    throw new Error('There is no build yet: run `npm test`, or `npm start` once.')
  }
  const { serverUrl, prefix } = template()
  const ownPrefix = options.databases ? undefined : runName()
  const databases = options.databases ?? (await copyPair(serverUrl, prefix, ownPrefix ?? runName()))
  const port = options.port ?? (await freePort())
  const baseUrl = `http://localhost:${port}`
  const logFile = join(root, 'test-results/servers', `${port}.log`)
  mkdirSync(join(root, 'test-results/servers'), { recursive: true })

  const launch = async (more: Record<string, string>): Promise<ChildProcess> => {
    const log = openSync(logFile, 'a')
    const [program, args] = boundToUs('SIGKILL', process.execPath, [SHOP_SERVER, `${port}`])
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', log, log],
      env: {
        ...process.env,
        ...testEnvironment,
        FACTORY_DAY_SECONDS: process.env.FACTORY_DAY_SECONDS || '2',
        ...options.env,
        ...more,
        NODE_ENV: 'production',
        ROLE: options.role ?? 'all',
        PORT: `${port}`,
        BASE_URL: options.env?.BASE_URL ?? baseUrl,
        NEXTAUTH_URL: options.env?.BASE_URL ?? baseUrl,
        DATABASE_URL: databases.shop,
        PLANT_DATABASE_URL: databases.plant,
      },
    })
    closeSync(log)
    await waitUntilItAnswers(child, baseUrl, logFile)
    return child
  }

  let child = await launch({})
  const kill9 = async () => {
    child.kill('SIGKILL')
    await ended(child)
  }
  return {
    baseUrl,
    port,
    databases,
    kill9,
    restart: async (env = {}) => {
      await kill9()
      child = await launch(env)
    },
    stop: async () => {
      child.kill('SIGTERM')
      const inTime = await Promise.race([ended(child).then(() => true), sleep(5_000, false)])
      if (!inTime) await kill9()
      if (ownPrefix) await dropPair(serverUrl, ownPrefix)
    },
  }
}

/** Fills the databases behind these addresses with the demo. */
export function seed(databases: DatabasePair): void {
  if (!existsSync(join(root, 'prisma/seed.ts'))) return
  const seeded = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'prisma/seed.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...testEnvironment,
      DATABASE_URL: databases.shop,
      PLANT_DATABASE_URL: databases.plant,
    },
  })
  if (seeded.status !== 0) throw new Error(`The seed failed:\n${seeded.stdout}\n${seeded.stderr}`)
}

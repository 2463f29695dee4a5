import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { environmentWith } from '@/lib/infra/env'
import { firstVisit } from '@/lib/start/first-visit.mjs'
import { freePort } from '@/lib/start/port.mjs'

/** The built product, open on a port of its own with data of its own, until it is closed. */
export type Product = { readonly origin: string; readonly close: () => Promise<void> }

const MOST_WAIT_MS = 120_000

export const isBuilt = (): boolean => existsSync('.next/BUILD_ID')

async function answers(origin: string, child: ChildProcess): Promise<void> {
  const startedMs = performance.now()
  while (performance.now() - startedMs < MOST_WAIT_MS && child.exitCode === null) {
    const signal = AbortSignal.timeout(5_000)
    const health = await fetch(`${origin}/api/health`, { signal }).catch(() => undefined)
    if (health?.ok) return
    await sleep(200)
  }
  throw new Error('The product did not open; start it by hand (npm start) to see why.')
}

export async function openProduct(): Promise<Product> {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'market-of-one-pages-'))
  const own = { PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'silent' }
  // `npm start` as everybody starts it; what it says belongs to standard error.
  const child = spawn(process.execPath, ['lib/start/start.mjs'], {
    env: environmentWith(own),
    stdio: ['ignore', process.stderr, process.stderr],
  })
  const origin = `http://localhost:${port}`
  const close = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    if (child.exitCode === null && child.kill('SIGINT')) await ended
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await answers(origin, child)
    // What the product does for itself after it has opened must not be weighed as a visitor's wait.
    await firstVisit(origin)
  } catch (error) {
    await close()
    throw error
  }
  return { origin, close }
}

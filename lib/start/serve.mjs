// The web server: started last, ended first.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { portIsTaken } from './port.mjs'
import { commandOf, processState, signalProcess, waitForEnd } from './process-table.mjs'
import { boundToUs } from './run.mjs'
import { Refusal } from './say.mjs'

/** Serves the built shop; its one argument is the port. */
export const SHOP_SERVER = 'lib/start/shop-server/serve-shop.mjs'

/** @param {number} port @param {boolean} [isOurs] the shop of this folder serves there already */
export function portRefusal(port, isOurs = false) {
  return new Refusal(
    isOurs
      ? `Market of One is open on port ${port} already: http://localhost:${port}. End that one first, or open a second: PORT=${port + 1} npm start`
      : `Port ${port} is taken by another program; choose another one: PORT=${port + 1} npm start`,
  )
}

/** @param {string} command */
const isWebServer = (command) => /next|serve-shop/.test(command)

/** @param {string} dataDir @param {number} port */
const recordFile = (dataDir, port) => join(dataDir, `server-${port}`)

/**
 * Ends a web server of ours on this port whose start was killed, where the system did not do it.
 * @param {string} dataDir @param {number} port
 * @returns {Promise<boolean>} whether a living start of ours serves there
 */
export async function endOrphan(dataDir, port) {
  const file = recordFile(dataDir, port)
  if (!existsSync(file)) return false
  const [pid = 0, owner = 0] = readFileSync(file, 'utf8').split(' ').map(Number)
  if (!pid || processState(pid) !== 'alive' || !isWebServer(commandOf(pid))) return false
  if (processState(owner) === 'alive' && commandOf(owner).includes('start.mjs')) return true
  signalProcess(pid, 'SIGKILL')
  await waitForEnd(pid, 5_000)
  return false
}

/**
 * @param {{ root: string, env: NodeJS.ProcessEnv, dataDir: string, port: number, dev: boolean }} options
 * @returns {{ ready: Promise<boolean>, ended: Promise<number>, stop: () => Promise<void> }}
 */
export function serve({ root, env, dataDir, port, dev }) {
  // Next's rewrites of localised addresses want the name, not the number, of this machine.
  const next = dev
    ? ['node_modules/next/dist/bin/next', 'dev', '-H', 'localhost', '-p', String(port)]
    : [SHOP_SERVER, String(port)]
  const [program, args] = boundToUs('SIGTERM', process.execPath, next)
  const child = spawn(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (child.pid) writeFileSync(recordFile(dataDir, port), `${child.pid} ${process.pid}`)
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 1))
  })
  let over = false
  void ended.then(() => (over = true))
  const waitUntilReady = async () => {
    while (!over) {
      if (await portIsTaken(port)) return true
      await sleep(100)
    }
    return false
  }
  const stop = async () => {
    if (over || child.pid === undefined) return
    signalProcess(child.pid, 'SIGTERM')
    // Open live streams keep a server from closing; after a while they are cut.
    if (!(await waitForEnd(child.pid, 8_000))) signalProcess(child.pid, 'SIGKILL')
    await ended
  }
  return { ready: waitUntilReady(), ended, stop }
}

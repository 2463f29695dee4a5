// One embedded PostgreSQL server: made once, started, found again after a crash, stopped by number.
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, portIsTaken } from './port.mjs'
import { clusterHome, postgresPrograms, serverAccount } from './postgres-files.mjs'
import { livingPostmaster, readPostmaster } from './postgres-pid.mjs'
import { signalProcess, waitForEnd } from './process-table.mjs'
import { boundToUs } from './run.mjs'
import { Refusal } from './say.mjs'

/**
 * @typedef {{ id: string, password: string, port: number }} Record what we remember about a cluster
 * @typedef {{ url: (database: string) => string, pid: number, reused: boolean, home: string, stop: () => Promise<void> }} Server
 */

/** @param {string} folder @returns {Record | undefined} undefined before the first start */
export function readPostgresRecord(folder) {
  const file = `${folder}.json`
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** @param {string} file @returns {Promise<Record>} */
async function makeRecord(file) {
  const token = (/** @type {number} */ bytes) => randomBytes(bytes).toString('hex')
  const record = { id: token(4), password: token(24), port: await freePort() }
  writeRecord(file, record)
  return record
}

/** @param {string} file @param {Record} record */
function writeRecord(file, record) {
  writeFileSync(file, `${JSON.stringify(record)}\n`, { mode: 0o600 })
}

/** @param {string} bin @param {string} home @param {string} dataDir @param {string} password */
function makeCluster(bin, home, dataDir, password) {
  const account = serverAccount()
  const draft = `${dataDir}.draft`
  const passwordFile = join(home, 'password')
  rmSync(draft, { recursive: true, force: true })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) chownSync(passwordFile, account.uid, account.gid)
  const made = spawnSync(
    join(bin, 'initdb'),
    // One locale on every machine, so that sorting never depends on where it runs.
    [
      '-D',
      draft,
      '-U',
      'postgres',
      `--pwfile=${passwordFile}`,
      '-A',
      'scram-sha-256',
      '-E',
      'UTF8',
    ].concat(['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync']),
    { cwd: home, encoding: 'utf8', ...account },
  )
  rmSync(passwordFile, { force: true })
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`)
  renameSync(draft, dataDir)
}

/**
 * Starts the server and waits until it answers; undefined when it ended again at once.
 * @param {string} bin @param {string} home @param {string} dataDir @param {number} port @param {string[]} settings
 * @returns {Promise<number | undefined>} its process id
 */
async function launch(bin, home, dataDir, port, settings) {
  const account = serverAccount()
  const logFile = join(home, 'postgres.log')
  const log = openSync(logFile, 'w')
  const plain = ['-D', dataDir, '-p', String(port)]
  for (const setting of settings) plain.push('-c', setting)
  const [program, args] = boundToUs('SIGINT', join(bin, 'postgres'), plain)
  // Its own process group: Ctrl+C must reach the web server first and the database last.
  const child = spawn(program, args, {
    cwd: home,
    stdio: ['ignore', log, log],
    detached: true,
    ...account,
  })
  closeSync(log)
  child.on('error', () => {})
  child.unref()
  for (let waitedMs = 0; waitedMs < 60_000; waitedMs += 20) {
    const found = readPostmaster(dataDir)
    if (found?.ready && found.pid === child.pid) return found.pid
    if (child.exitCode !== null || child.pid === undefined) return undefined
    await sleep(20)
  }
  return undefined
}

/** @param {number} pid */
async function stopServer(pid) {
  signalProcess(pid, 'SIGINT')
  if (await waitForEnd(pid, 15_000)) return
  signalProcess(pid, 'SIGQUIT')
  await waitForEnd(pid, 5_000)
}

/**
 * Starts the server, or takes over the one that a killed start left running.
 * @param {{ root: string, folder: string, settings?: string[] }} options
 *   root: the project; folder: where the cluster lives, its record beside it
 * @returns {Promise<Server>}
 */
export async function startPostgres({ root, folder, settings = [] }) {
  const recordFile = `${folder}.json`
  const known = readPostgresRecord(folder)
  if (!known && existsSync(join(folder, 'cluster'))) {
    throw new Refusal(
      `The database in ${folder} has lost its key file ${recordFile}. Move the folder away to start afresh.`,
    )
  }
  mkdirSync(dirname(folder), { recursive: true, mode: 0o711 })
  const record = known ?? (await makeRecord(recordFile))
  const home = clusterHome(folder, record.id)
  const bin = postgresPrograms(root, folder)
  const dataDir = join(home, 'cluster')
  const server = (/** @type {number} */ pid, /** @type {boolean} */ reused) => ({
    url: (/** @type {string} */ database) =>
      `postgresql://postgres:${record.password}@127.0.0.1:${record.port}/${database}`,
    pid,
    reused,
    home,
    stop: () => stopServer(pid),
  })
  const running = livingPostmaster(dataDir)
  if (running?.ready && (await portIsTaken(running.port))) {
    record.port = running.port
    return server(running.pid, true)
  }
  if (running) await stopServer(running.pid)
  if (!existsSync(dataDir)) makeCluster(bin, home, dataDir, record.password)
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (await portIsTaken(record.port)) record.port = await freePort()
    const pid = await launch(bin, home, dataDir, record.port, [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=200',
      'timezone=UTC',
      ...settings,
    ])
    if (pid !== undefined) {
      writeRecord(recordFile, record)
      return server(pid, false)
    }
    // Children of a killed server may still hold its shared memory for a moment.
    await sleep(500)
    livingPostmaster(dataDir)
  }
  throw new Refusal(`The database did not start. Its last words:\n${lastWords(home)}`)
}

/** @param {string} home */
function lastWords(home) {
  const log = join(home, 'postgres.log')
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-8).join('\n') : '(none)'
}

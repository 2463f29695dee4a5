// postmaster.pid outlives a killed server, and PostgreSQL then refuses to start for as long as any
// process carries that number, a zombie or a stranger included. Here we tell the cases apart.
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf, processState, workingFolderOf } from './process-table.mjs'

/**
 * @typedef {{ pid: number, port: number, ready: boolean }} Postmaster
 * @typedef {{ stateOf: (pid: number) => 'alive' | 'zombie' | 'gone', commandOf: (pid: number) => string,
 *   workingFolderOf: (pid: number) => string }} Processes
 */

/** @type {Processes} */
const realProcesses = { stateOf: processState, commandOf, workingFolderOf }

/** @param {string} text content of postmaster.pid @returns {Postmaster | undefined} */
export function parsePostmasterPid(text) {
  const lines = text.split('\n')
  const pid = Number.parseInt(lines[0] ?? '', 10)
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  const port = Number.parseInt(lines[3] ?? '', 10)
  return {
    pid,
    port: Number.isInteger(port) ? port : 0,
    ready: (lines[7] ?? '').trim() === 'ready',
  }
}

/** @param {string} dataDir @returns {Postmaster | undefined} */
export function readPostmaster(dataDir) {
  const file = join(dataDir, 'postmaster.pid')
  try {
    return existsSync(file) ? parsePostmasterPid(readFileSync(file, 'utf8')) : undefined
  } catch {
    return undefined
  }
}

/**
 * The living server of this data folder, or nothing. A file that names a dead process, a zombie or
 * somebody else's process is removed so that the next server can start.
 * @param {string} dataDir
 * @param {Processes} [processes]
 * @returns {Postmaster | undefined}
 */
export function livingPostmaster(dataDir, processes = realProcesses) {
  const file = join(dataDir, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const found = readPostmaster(dataDir)
  if (
    found &&
    processes.stateOf(found.pid) === 'alive' &&
    isServerOf(dataDir, found.pid, processes)
  ) {
    return found
  }
  rmSync(file, { force: true })
  return undefined
}

/** @param {string} dataDir @param {number} pid @param {Processes} processes */
function isServerOf(dataDir, pid, processes) {
  const command = processes.commandOf(pid)
  // Where the system does not show command lines we trust the file: two servers on one folder are worse.
  if (command === '') return true
  if (!command.includes('postgres')) return false
  // A server stands in its data folder, also after the project was moved.
  const folder = processes.workingFolderOf(pid)
  return folder === '' ? command.includes(dataDir) : folder === realpathSync(dataDir)
}

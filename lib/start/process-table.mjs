// What the operating system knows about a process: alive, zombie or gone, and how it was called.
import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** @param {number} pid @param {string} column @returns {string} */
function ps(pid, column) {
  const answer = spawnSync('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)], {
    encoding: 'utf8',
  })
  return answer.status === 0 ? answer.stdout.trim() : ''
}

/** @param {number} pid @returns {boolean} */
function answersToSignals(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it exists and belongs to somebody else.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/** @param {number} pid @returns {'alive' | 'zombie' | 'gone'} */
export function processState(pid) {
  if (!answersToSignals(pid)) return 'gone'
  if (process.platform === 'win32') return 'alive'
  if (process.platform !== 'linux') return ps(pid, 'stat').startsWith('Z') ? 'zombie' : 'alive'
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in brackets may itself hold brackets and blanks: the state follows the last one.
    const state = stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3)
    return state === 'Z' || state === 'X' ? 'zombie' : 'alive'
  } catch {
    return 'gone'
  }
}

/** The command line of a process, '' when nobody may tell. @param {number} pid @returns {string} */
export function commandOf(pid) {
  if (process.platform === 'win32') return ''
  if (process.platform !== 'linux') return ps(pid, 'command')
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return ''
  }
}

/** The folder a process works in, '' when nobody may tell. @param {number} pid @returns {string} */
export function workingFolderOf(pid) {
  try {
    return process.platform === 'linux' ? readlinkSync(`/proc/${pid}/cwd`) : ''
  } catch {
    return ''
  }
}

/** @param {number} pid @param {number} withinMs @returns {Promise<boolean>} true when it ended in time */
export async function waitForEnd(pid, withinMs) {
  const untilMs = Date.now() + withinMs
  while (processState(pid) === 'alive') {
    if (Date.now() > untilMs) return false
    await sleep(50)
  }
  return true
}

/** Sends a signal; a process that is gone already is no fault. @param {number} pid @param {NodeJS.Signals} signal */
export function signalProcess(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error
  }
}

// Child processes: run to the end, quietly or in full view, and end with us.
import { spawn, spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from './say.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** Ends what runs, by force if need be: a half-killed installation would spoil the next one. @param {NodeJS.Signals} signal */
export async function endChildren(signal) {
  for (const child of running) child.kill(signal)
  for (let waitedMs = 0; running.size > 0 && waitedMs < 3_000; waitedMs += 50) await sleep(50)
  for (const child of running) child.kill('SIGKILL')
}

/** @type {boolean | undefined} */
let canBind

/**
 * On Linux the kernel can send a child a signal when we are killed, so that no orphan stays.
 * @param {NodeJS.Signals} signal @param {string} program @param {string[]} args
 * @returns {[program: string, args: string[]]}
 */
export function boundToUs(signal, program, args) {
  const name = signal.replace('SIG', '')
  canBind ??=
    process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig=TERM', 'true']).status === 0
  return canBind ? ['setpriv', [`--pdeathsig=${name}`, '--', program, ...args]] : [program, args]
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, shown?: boolean }} options shown: its output goes to ours
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { cwd, env, shown = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(...boundToUs('SIGKILL', program, args), {
      cwd,
      env,
      stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
    })
    running.add(child)
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => {
      running.delete(child)
      reject(error)
    })
    child.on('close', (code, signal) => {
      running.delete(child)
      resolve({ code: code ?? (signal ? 1 : 0), output })
    })
  })
}

/**
 * Runs quietly; a failure shows what it printed.
 * @param {string} program @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<string>}
 */
export async function mustRun(program, args, options) {
  const { code, output } = await run(program, args, options)
  if (code !== 0) throw new Refusal(output.trim() || `${program} ended with code ${code}.`)
  return output
}

/** The arguments with which Node runs a TypeScript script. @param {string} script @param {string[]} [args] */
export function tsx(script, args = []) {
  return ['node_modules/tsx/dist/cli.mjs', script, ...args]
}

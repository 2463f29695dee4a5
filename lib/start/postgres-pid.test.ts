import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { livingPostmaster, parsePostmasterPid } from './postgres-pid.mjs'

let dataDir = ''
beforeEach(() => {
  dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'mo-pid-')))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const pidFile = () => join(dataDir, 'postmaster.pid')
const write = (pid: number | string) =>
  writeFileSync(
    pidFile(),
    `${pid}\n${dataDir}\n1760000000\n54321\n\n127.0.0.1\n  123 4\nready   \n`,
  )

function processes(state: 'alive' | 'zombie' | 'gone', command = '', folder = '') {
  return { stateOf: () => state, commandOf: () => command, workingFolderOf: () => folder }
}

describe('postmaster.pid', () => {
  it('is read for process, port and readiness', () => {
    expect(parsePostmasterPid('42\n/data\n1\n54321\n\n127.0.0.1\n1 2\nstarting\n')).toEqual({
      pid: 42,
      port: 54321,
      ready: false,
    })
    expect(parsePostmasterPid('')).toBeUndefined()
    expect(parsePostmasterPid('-1\n')).toBeUndefined()
  })

  it('names a living server of ours', () => {
    write(42)
    const ours = processes('alive', `postgres -D ${dataDir}`, dataDir)
    expect(livingPostmaster(dataDir, ours)).toEqual({ pid: 42, port: 54321, ready: true })
    expect(existsSync(pidFile())).toBe(true)
  })

  it('names our server also after the project was moved', () => {
    write(42)
    const moved = processes('alive', 'postgres -D /where/it/was', dataDir)
    expect(livingPostmaster(dataDir, moved)?.pid).toBe(42)
  })

  it.each([
    ['a process that is gone', processes('gone')],
    ['a zombie', processes('zombie', 'postgres')],
    ['a stranger that has taken the number', processes('alive', 'node server.js', '/elsewhere')],
    ['a server of another data folder', processes('alive', 'postgres -D /other', '/other')],
  ])('is removed when it names %s', (_, table) => {
    write(42)
    expect(livingPostmaster(dataDir, table)).toBeUndefined()
    expect(existsSync(pidFile())).toBe(false)
  })

  it('is removed when it is half written', () => {
    write('')
    expect(livingPostmaster(dataDir, processes('alive'))).toBeUndefined()
    expect(existsSync(pidFile())).toBe(false)
  })

  it('judges real processes too', () => {
    write(process.pid)
    expect(livingPostmaster(dataDir)).toBeUndefined()
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { missingEntries } from './complete-lock.mjs'

describe('the lock file', () => {
  it("holds every platform's packages (if not: node lib/start/complete-lock.mjs)", () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
    expect(missingEntries(packages).map(([path]) => path)).toEqual([])
  })

  it('is completed with the platform that a name speaks of', () => {
    const packages = {
      '': {},
      'node_modules/a': {
        optionalDependencies: { '@a/x-linux-x64-musl': '^1.2.3', '@a/x-win32-arm64-msvc': '1.2.3' },
      },
    }
    expect(missingEntries(packages)).toEqual([
      [
        'node_modules/@a/x-linux-x64-musl',
        { version: '1.2.3', optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
      ],
      [
        'node_modules/@a/x-win32-arm64-msvc',
        { version: '1.2.3', optional: true, os: ['win32'], cpu: ['arm64'] },
      ],
    ])
  })

  it('finds a package also in the folder of the package that asks', () => {
    const packages = {
      'node_modules/a/node_modules/b': { optionalDependencies: { c: '1.0.0', d: '1.0.0' } },
      'node_modules/a/node_modules/c': { version: '1.0.0' },
      'node_modules/d': { version: '1.0.0' },
    }
    expect(missingEntries(packages)).toEqual([])
  })
})

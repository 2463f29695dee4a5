import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { LAYERS, type Layer } from './architecture.data'

const root = path.resolve(import.meta.dirname, '..')

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(ts|tsx|mjs|js)$/.test(file) && !file.endsWith('.d.ts'))
  .filter((file) => existsSync(path.join(root, file)))

const layerOf = (file: string): Layer | undefined => LAYERS.find((layer) => layer.files.test(file))
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

type Import = { readonly file: string; readonly target: string; readonly local: boolean }

/** Every import, dynamic and type-only ones included, as a repository path or a package name. */
const imports: Import[] = files.flatMap((file) =>
  ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => {
    const clean = fileName.replace(/\.(js|mjs|tsx?)$/, '')
    if (clean.startsWith('@/')) return { file, target: clean.slice(2), local: true }
    if (clean.startsWith('.'))
      return { file, target: path.posix.join(path.posix.dirname(file), clean), local: true }
    return { file, target: fileName, local: false }
  }),
)

const complaint = ({ file, target }: Import) =>
  `${file} → ${target} (${layerOf(file)?.name}: ${layerOf(file)?.why})`

describe('the C2M2S diagram is the import graph', () => {
  it('gives every file a layer', () => {
    expect(files.filter((file) => !layerOf(file))).toEqual([])
  })

  it('follows the arrows between folders', () => {
    const own = (item: Import) =>
      layerOf(item.file) === LAYERS.find((l) => l.files.test(`${item.target}.ts`))
    const wrong = imports.filter(
      (item) =>
        item.local && !own(item) && !layerOf(item.file)?.may.some((may) => may.test(item.target)),
    )
    expect(wrong.map(complaint)).toEqual([])
  })

  it('keeps packages in the rooms that need them', () => {
    const wrong = imports.filter(
      (item) => !item.local && !layerOf(item.file)?.packages.some((may) => may.test(item.target)),
    )
    expect(wrong.map(complaint)).toEqual([])
  })

  it('lets only tests, seeds and stories import builders and test databases', () => {
    const wrong = imports.filter(
      (item) =>
        item.target.startsWith('lib/testing/') &&
        !/^(lib\/testing\/|prisma\/|e2e\/)|\.(test|spec)\.tsx?$|^[^/]*vitest|^\.config\/|^lib\/start\//.test(
          item.file,
        ),
    )
    expect(wrong.map(complaint)).toEqual([])
  })

  it('imports nothing from the composition root', () => {
    const wrong = imports.filter(
      (item) =>
        item.local &&
        item.target.startsWith('lib/start/') &&
        !/^(lib\/start\/|lib\/testing\/|lib\/bench\/pages\/|e2e\/|prisma\/|instrumentation\.ts)|\.test\.ts$|^[^/]+\.config\.ts$|^\.config\//.test(
          item.file,
        ),
    )
    expect(wrong.map(complaint)).toEqual([])
  })

  it('reads the environment in one place', () => {
    const wrong = files.filter(
      (file) =>
        /process\.env/.test(read(file)) &&
        !/^lib\/infra\/env\.ts$|^instrumentation\.ts$|^lib\/start\/start\.mjs$|^lib\/testing\/|^e2e\/|^prisma\/.*config\.ts$|config\.(ts|js|mjs)$|\.test\.ts$|^lib\/architecture/.test(
          file,
        ),
    )
    expect(wrong).toEqual([])
  })

  it('takes values from a generated client in infra/db alone', () => {
    const value = /^import (?!type\b)[^\n]*from '@\/prisma\/generated/m
    const wrong = files.filter(
      (file) => !/^(lib\/infra\/db|lib\/testing|prisma)\//.test(file) && value.test(read(file)),
    )
    expect(wrong).toEqual([])
  })

  it('keeps core free of clocks, chance, network and console', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bsetTimeout\b|\bsetInterval\b|\bconsole\.|\bprocess\./
    const wrong = files.filter(
      (file) =>
        file.startsWith('lib/core/') && !file.endsWith('.test.ts') && impure.test(read(file)),
    )
    expect(wrong).toEqual([])
  })

  it('has no import cycles', () => {
    const graph = new Map<string, string[]>()
    const resolve = (target: string) =>
      [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((candidate) =>
        known.has(candidate),
      )
    const known = new Set(files)
    for (const item of imports) {
      const target = item.local ? resolve(item.target) : undefined
      if (target) graph.set(item.file, [...(graph.get(item.file) ?? []), target])
    }
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
        return
      }
      state.set(file, 'open')
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file])
      state.set(file, 'done')
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })

  it('keeps files small: 300 lines is a hard stop, nine of ten are under 200', () => {
    const lengths = files
      .filter(
        (file) => /^(app|components|lib|prisma|e2e)\//.test(file) && !/\.data\.ts$/.test(file),
      )
      .map((file) => ({ file, lines: read(file).split('\n').length }))
    expect(lengths.filter(({ lines }) => lines > 300).map(({ file }) => file)).toEqual([])
    const long = lengths.filter(({ lines }) => lines >= 200).length
    expect(long / lengths.length).toBeLessThanOrEqual(0.1)
  })

  it('has no drawers and no barrels', () => {
    const drawers = files.filter((file) =>
      /(^|\/)(utils?|helpers?|misc|common)(\/|\.tsx?$)/.test(file),
    )
    const barrels = files.filter((file) => /(^|\/)index\.tsx?$/.test(file))
    expect([...drawers, ...barrels]).toEqual([])
  })
})

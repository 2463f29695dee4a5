import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readModel } from '@/lib/core/configuration/readers/read-model'
import type { Json } from '@/lib/core/shared/canonical-json'
import { catalogueExport } from './catalogue-export'
import { catalogueLint } from './catalogue-lint'
import { catalogueSchemaCommand } from './catalogue-schema'
import type { Command } from './command'

async function run(command: Command, ...words: string[]) {
  let printed = ''
  const written: Json[] = []
  const result = await command.run(words, {
    read: async function* () {
      yield* []
    },
    write: (answer) => written.push(answer),
    print: (text) => {
      printed += text
    },
  })
  return { result, printed, written }
}

const folder = mkdtempSync(path.join(tmpdir(), 'catalogue-'))
function file(name: string, text: string): string {
  const at = path.join(folder, name)
  writeFileSync(at, text)
  return at
}

describe('one catalogue', () => {
  it('prints a family of the house, which lints clean as a file too', async () => {
    const { printed } = await run(catalogueExport, 'waistcoat')
    const { result } = await run(catalogueLint, file('waistcoat.json', printed))
    expect(result).toMatchObject({
      ok: true,
      value: { id: 'waistcoat', modules: 15, publishable: true, findings: [] },
    })
    expect(await run(catalogueLint, 'waistcoat')).toMatchObject({ result })
  })

  it('writes UVL that counts the same', async () => {
    const { printed } = await run(catalogueExport, 'waistcoat', '--format', 'uvl')
    expect(readModel(printed)).toMatchObject({ ok: true })
    expect(printed.startsWith('features\n\t"waistcoat"\n')).toBe(true)
  })

  it('names file, line and place of what is not of the format', async () => {
    const { printed } = await run(catalogueExport, 'waistcoat')
    const at = file('odd.json', printed.replace('"priceCents": 2000', '"prizeCents": 2000'))
    const line = readFileSync(at, 'utf8')
      .split('\n')
      .findIndex((each) => each.includes('prizeCents'))
    const { result } = await run(catalogueLint, at)
    if (result.ok) throw new Error('it was taken')
    expect(result.error.detail).toMatch(
      /^.*odd\.json:\d+:\d+, \/modules\/\d+\/options\/\d+\/pri[cz]eCents: /,
    )
    const named = Number(/odd\.json:(\d+)/.exec(result.error.detail)?.[1])
    expect(Math.abs(named - (line + 1))).toBeLessThan(12)
  })

  it('gives findings their line, in the language that is asked for', async () => {
    const { printed } = await run(catalogueExport, 'waistcoat')
    const broken = printed.replace('"hem": "points"', '"hem": "pointed"')
    const { result } = await run(catalogueLint, file('broken.json', broken), '--lang', 'zh-CN')
    if (!result.ok) throw new Error(result.error.detail)
    const value = result.value as { publishable: boolean; findings: Record<string, unknown>[] }
    expect(value.publishable).toBe(false)
    expect(value.findings[0]).toMatchObject({
      severity: 'error',
      code: 'unknown-name',
      pointer: '/defaults/hem',
    })
    const line = broken.split('\n').findIndex((each) => each.includes('pointed')) + 1
    expect(value.findings[0]?.line).toBe(line)
    expect(String(value.findings[0]?.message)).toMatch(/\p{Script=Han}/u)
  })

  it('prints the published schema', async () => {
    const { printed } = await run(catalogueSchemaCommand)
    const published: unknown = JSON.parse(
      readFileSync('public/schema/catalogue-1.schema.json', 'utf8'),
    )
    expect(JSON.parse(printed)).toEqual(published)
  })

  it.each([
    [catalogueLint, [], 'No catalogue'],
    [catalogueLint, ['nowhere.json'], 'The file cannot be read'],
    [catalogueExport, ['hat'], 'No such family'],
    [catalogueExport, ['shirt', '--format', 'pdf'], 'No such format'],
    [catalogueSchemaCommand, ['--loud', '1'], 'Unknown option'],
  ] as const)('refuses what it cannot use (%#)', async (command, words, title) => {
    expect((await run(command, ...words)).result).toMatchObject({ ok: false, error: { title } })
  })
})

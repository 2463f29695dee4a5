import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Json } from '@/lib/core/shared/canonical-json'
import { recommendValues } from './recommend-values'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'recommend-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(history: string, input: readonly unknown[], ...words: string[]) {
  const file = path.join(folder, 'history.csv')
  await writeFile(file, history)
  const written: Json[] = []
  const result = await recommendValues.run(['--history', file, ...words], {
    read: async function* () {
      for (const line of input) yield typeof line === 'string' ? line : JSON.stringify(line)
    },
    write: (answer) => written.push(answer),
    print: () => undefined,
  })
  return { result, written }
}

const SUITS = 'count,season,cloth\n9,summer,linen\n1,summer,flannel\n8,winter,flannel\n'

describe('recommend values', () => {
  it('answers each line in its place, and goes on after a bad one', async () => {
    const { result, written } = await run(SUITS, [
      { given: { season: 'summer' }, ask: 'cloth' },
      'no json',
      { given: { hat: 'top' }, ask: 'cloth' },
      { given: {}, ask: 'hat' },
      { given: { season: 3 }, ask: 'cloth' },
      { given: {}, ask: 'cloth', why: 'x' },
      { given: { season: 'winter' }, ask: 'cloth' },
    ])
    expect(result).toEqual({ ok: true, value: undefined })
    expect(written).toMatchObject([
      {
        value: 'linen',
        probability: expect.any(Number),
        support: 9,
        ranked: [{ value: 'linen' }, { value: 'flannel' }],
      },
      { error: { pointer: '' } },
      { error: { pointer: '/given/hat' } },
      { error: { pointer: '/ask' } },
      { error: { pointer: '/given/season' } },
      { error: { pointer: '/why' } },
      { value: 'flannel', support: 8 },
    ])
  })

  it('says in Chinese what is wrong with a line', async () => {
    const lines = ['no json', { given: { season: 3 }, ask: 'cloth' }, { given: {}, ask: 'hat' }]
    const { written } = await run(SUITS, lines, '--lang', 'zh-CN')
    expect(written).toMatchObject([
      { error: { title: '该行不是 JSON' } },
      { error: { title: '输入无法使用', detail: '应为文字。' } },
      { error: { title: '未知模块', detail: '历史数据中没有“hat”列' } },
    ])
  })

  it.each([
    ['en', /line 3: 1 cells/],
    ['zh-CN', /第 3 行/],
  ])('says in %s where a history is wrong', async (lang, detail) => {
    const { result } = await run('count,a\n1,x\n2\n', [], '--lang', lang)
    expect(result).toMatchObject({ error: { detail: expect.stringMatching(detail) } })
  })

  it('wants a history', async () => {
    const lines = { read: async function* () {}, write: () => undefined, print: () => undefined }
    expect(await recommendValues.run([], lines)).toMatchObject({ ok: false })
  })
})

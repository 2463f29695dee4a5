import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Json } from '@/lib/core/shared/canonical-json'
import { schedule } from './schedule'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'schedule-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(text: string, ...words: string[]) {
  const file = path.join(folder, 'shop.txt')
  await writeFile(file, text)
  return schedule.run([file, ...words], {
    read: async function* () {},
    write: (answer: Json) => {
      throw new Error(`wrote ${JSON.stringify(answer)}`)
    },
    print: () => undefined,
  })
}

const JOB_SHOP = '# two jobs cross\n2 2\n1 3 2 2\n2 4 1 1\n'

describe('schedule', () => {
  it('prints the makespan and every operation, machines from nought', async () => {
    expect(await run(JOB_SHOP, '--iterations', '100')).toEqual({
      ok: true,
      value: {
        makespan: 6,
        operations: [
          { job: 0, index: 0, machine: 0, start: 0, end: 3 },
          { job: 0, index: 1, machine: 1, start: 4, end: 6 },
          { job: 1, index: 0, machine: 1, start: 0, end: 4 },
          { job: 1, index: 1, machine: 0, start: 4, end: 5 },
        ],
      },
    })
  })

  it('stops when its seconds are over', async () => {
    const jobs = Array.from({ length: 8 }, (_, job) =>
      Array.from({ length: 4 }, (_, at) => `${(job * 3 + at) % 4} ${1 + ((job * 7 + at * 5) % 9)}`),
    )
    const text = ['8 4', ...jobs.map((job) => job.join(' '))].join('\n')
    const startedMs = performance.now()
    expect(await run(text, '--seconds', '0.2', '--seed', '3')).toMatchObject({ ok: true })
    expect(performance.now() - startedMs).toBeLessThan(5000)
  })

  it.each([
    [['--seconds', '1', '--iterations', '5']],
    [['--seconds', '-1']],
    [['--seconds', 'soon']],
    [['--iterations', '1.5']],
    [['--iterations', '']],
    [['--seed', 'x']],
    [['another-file']],
  ])('refuses %j, in both languages', async (words) => {
    expect(await run(JOB_SHOP, ...words)).toMatchObject({ ok: false })
    expect(await run(JOB_SHOP, ...words, '--lang', 'zh-CN')).toMatchObject({
      error: { title: expect.stringMatching(/\p{Script=Han}/u) },
    })
  })

  it.each([
    ['en', /line 3: there is no machine 7/],
    ['zh-CN', /第 3 行/],
  ])('says in %s where a text is wrong', async (lang, detail) => {
    expect(await run('2 2\n0 1 1 1\n7 1 1 1\n', '--lang', lang)).toMatchObject({
      ok: false,
      error: { detail: expect.stringMatching(detail) },
    })
  })
})

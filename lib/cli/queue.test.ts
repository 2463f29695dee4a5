import { describe, expect, it } from 'vitest'
import type { Json } from '@/lib/core/shared/canonical-json'
import { queue } from './queue'

async function run(input: readonly unknown[], words: string[] = []) {
  const written: Json[] = []
  const result = await queue.run(words, {
    read: async function* () {
      for (const line of input) yield typeof line === 'string' ? line : JSON.stringify(line)
    },
    write: (answer) => written.push(answer),
    print: () => undefined,
  })
  return { result, written }
}

const asked = {
  arrivalRate: 2.4,
  serviceRate: 1,
  servers: 3,
  customers: 5000,
  replications: 20,
  seed: 1,
}

describe('queue', () => {
  it('answers each line in its place with the wait, its interval, and Erlang C', async () => {
    const { written } = await run([asked, 'no json', { ...asked, seed: 2 }])
    expect(written).toHaveLength(3)
    expect(written[0]).toEqual({
      meanWait: {
        mean: expect.closeTo(1.08, 0),
        low95: expect.any(Number),
        high95: expect.any(Number),
      },
      theory: expect.closeTo(1.07865, 4),
    })
    expect(written[1]).toMatchObject({ error: { title: 'The line is not JSON', pointer: '' } })
    expect(written[2]).not.toEqual(written[0])
  })

  it('gives the same bytes for the same seed', async () => {
    const [one, two] = [await run([asked]), await run([asked])]
    expect(JSON.stringify(one.written)).toBe(JSON.stringify(two.written))
  })

  it('says by which formula it goes where service is not memoryless', async () => {
    const fixed = { ...asked, services: { kind: 'fixed' } }
    const { written } = await run([{ ...fixed, servers: 1, arrivalRate: 0.8 }, fixed])
    expect(written[0]).toMatchObject({ theory: expect.closeTo(2, 9) })
    expect(written[0]).not.toHaveProperty('theoryIsApproximate')
    expect(written[1]).toHaveProperty('theoryIsApproximate', true)
  })

  it.each([
    ['en', /the load is 1\.06667, the line grows for ever/],
    ['zh-CN', /负荷为 1\.06667，队伍无限增长/],
  ])('refuses in %s a load of 1 or more', async (lang, detail) => {
    const { written } = await run(
      [
        { ...asked, arrivalRate: 3.2 },
        { ...asked, arrivalRate: 3 },
        { ...asked, arrivalRate: 0.3, serviceRate: 0.1 },
      ],
      ['--lang', lang],
    )
    expect(written[0]).toMatchObject({
      error: { detail: expect.stringMatching(detail), pointer: '/arrivalRate' },
    })
    for (const answer of written) expect(answer).toHaveProperty('error.pointer', '/arrivalRate')
  })

  it.each([
    ['nothing', {}, '/arrivalRate'],
    ['a missing field', { ...asked, servers: undefined }, '/servers'],
    ['an unknown field', { ...asked, patience: 3 }, '/patience'],
    ['a rate of nought', { ...asked, serviceRate: 0 }, '/serviceRate'],
    ['a negative rate', { ...asked, arrivalRate: -1 }, '/arrivalRate'],
    ['infinity', '{"arrivalRate":1e999}', '/arrivalRate'],
    ['half a server', { ...asked, servers: 1.5 }, '/servers'],
    ['a text', { ...asked, customers: '5' }, '/customers'],
    ['more than a minute of work', { ...asked, customers: 1e7, replications: 1000 }, '/customers'],
    ['an unknown scatter', { ...asked, services: { kind: 'beta' } }, '/services/kind'],
    [
      'a triangle that is none',
      { ...asked, services: { kind: 'triangular', least: 2, usual: 1, most: 3 } },
      '/services',
    ],
    ['a list', [], ''],
  ])('refuses %s', async (_, line, pointer) => {
    for (const lang of ['en', 'zh-CN']) {
      const { result, written } = await run([line], ['--lang', lang])
      expect(result.ok).toBe(true)
      expect(written).toEqual([
        { error: { title: expect.any(String), detail: expect.any(String), pointer } },
      ])
      const latin = JSON.stringify(written).replace(
        /customers × replications|least|usual|most|--help|patience|error|title|detail|pointer|arrivalRate|\/[\w/]+/g,
        '',
      )
      if (lang === 'zh-CN') expect(latin).not.toMatch(/[a-z]{3}/)
    }
  })
})

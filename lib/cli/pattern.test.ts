import { describe, expect, it } from 'vitest'
import type { Json } from '@/lib/core/shared/canonical-json'
import { patternDraft } from './pattern-draft'
import { patternSheet } from './pattern-sheet'

async function answers(...input: unknown[]): Promise<Json[]> {
  const written: Json[] = []
  const result = await patternDraft.run(['--lang', 'en'], {
    read: async function* () {
      for (const line of input) yield typeof line === 'string' ? line : JSON.stringify(line)
    },
    write: (answer) => written.push(answer),
    print: () => undefined,
  })
  expect(result.ok).toBe(true)
  return written
}

describe('one pattern draft', () => {
  const request = { family: 'trousers', sex: 'male', measurements: { height: 1755, weight: 84 } }

  it('answers line by line, a refusal in its place', async () => {
    const [first, second, third] = await answers(
      request,
      { ...request, measurements: { height: 69, weight: 84 } },
      'no JSON',
    )
    expect(first).toMatchObject({ ease: {}, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(second).toMatchObject({ error: { pointer: '/measurements/height' } })
    expect(third).toMatchObject({ error: { title: 'The line is not JSON' } })
  })

  it('gives the contract’s fields and no other', async () => {
    const [answer] = await answers(request)
    expect(Object.keys(answer as object).sort()).toEqual(
      ['assumed', 'ease', 'finished', 'hash', 'markers', 'pieces'].sort(),
    )
  })
})

describe('one pattern sheet', () => {
  const line = JSON.stringify({
    family: 'waistcoat',
    sex: 'male',
    measurements: { height: 1755, weight: 84 },
  })

  it.each([
    ['svg', '<svg'],
    ['dxf', '0\nSECTION'],
  ])('draws %s', async (format, start) => {
    let text = ''
    const result = await patternSheet.run(['--format', format], {
      read: async function* () {
        yield line
      },
      write: () => undefined,
      print: (document) => {
        text = document
      },
    })
    expect(result.ok).toBe(true)
    expect(text.startsWith(start)).toBe(true)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { AREAS } from './areas'

const folder = path.join(import.meta.dirname, 'messages')

/** Every message as "a.b[0].c" → text. */
function flatten(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]]
  if (value === null || typeof value !== 'object') return [[at, `not a text: ${String(value)}`]]
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, at ? `${at}.${key}` : key))
}

const read = (locale: string, area: string) =>
  new Map(flatten(JSON.parse(readFileSync(path.join(folder, locale, `${area}.json`), 'utf8'))))

/** The arguments a message takes: {name}, {count, plural, …}; the words of a plural form are none. */
const argumentsOf = (text: string) => [
  ...new Set(
    [...text.matchAll(/(?<!(?:=\d+|\b(?:zero|one|two|few|many|other))\s*)\{(\w+)\s*[,}]/g)]
      .map((match) => match[1])
      .sort(),
  ),
]

describe('messages', () => {
  it.each(AREAS)('say the same in both languages: %s', (area) => {
    const english = read('en', area)
    const chinese = read('zh-CN', area)
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort())
    for (const [key, text] of english)
      expect({ key, takes: argumentsOf(chinese.get(key) ?? '') }).toEqual({
        key,
        takes: argumentsOf(text),
      })
  })

  it.each(AREAS)('have no empty area: %s', (area) => {
    expect(read('en', area).size).toBeGreaterThan(0)
  })

  it('has exactly the files that the list names', () => {
    for (const locale of ['en', 'zh-CN'])
      expect(readdirSync(path.join(folder, locale)).sort()).toEqual(
        AREAS.map((area) => `${area}.json`).sort(),
      )
  })

  it('writes Chinese in Chinese: full-width punctuation after Han characters', () => {
    const wrong = AREAS.flatMap((area) =>
      [...read('zh-CN', area)].filter(([, text]) => /[\u4e00-\u9fff][,;:?!]/.test(text)),
    )
    expect(wrong).toEqual([])
  })
})

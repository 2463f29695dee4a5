import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathOf, placeOf, pointerOf } from './json-places'
import { syntaxFault } from './json-syntax'

describe('places in a JSON text', () => {
  it.each([
    [[], 1, 1],
    [['a'], 2, 8],
    [['a', 1], 3, 5],
    [['a', 1, 'x/y'], 3, 14],
    [['b'], 4, 8],
    [['a', 9], 2, 8],
    [['a', 1, 'missing'], 3, 5],
  ] as const)('%j is at line %i, column %i', (path, line, column) => {
    const text = '{\n  "a": ["[\\"{", \n    { "x/y": 1 }],\n  "b": 2\n}'
    expect(placeOf(text, path)).toEqual({ line, column })
  })

  it('leads to the value that the parser has at the same path', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat(), (json, pick) => {
        const text = JSON.stringify(JSON.parse(json), null, 1)
        const all: [path: (string | number)[], value: unknown][] = []
        const walk = (value: unknown, path: (string | number)[]): void => {
          all.push([path, value])
          if (Array.isArray(value))
            for (const [at, part] of value.entries()) walk(part, [...path, at])
          else if (value && typeof value === 'object')
            for (const [name, part] of Object.entries(value)) walk(part, [...path, name])
        }
        walk(JSON.parse(text), [])
        const [path, value] = all[pick % all.length] ?? [[], null]
        const { line, column } = placeOf(text, path)
        const rest = text
          .split('\n')
          .slice(line - 1)
          .join('\n')
          .slice(column - 1)
        const whole = JSON.stringify(value)
        const start = typeof value === 'object' && value !== null ? whole.slice(0, 1) : whole
        expect(rest.startsWith(start)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('writes and reads pointers', () => {
    expect(pointerOf(['a/b', '~', 0])).toBe('/a~1b/~0/0')
    expect(pathOf('/a~1b/~0/0')).toEqual(['a/b', '~', '0'])
  })
})

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a":1,}', 7, 'a name in double quotation marks'],
    ['[1 2]', 3, '","'],
    ['{"a" 1}', 5, '":"'],
    ['[1', 2, 'too early'],
    ['[tru]', 1, 'a value'],
    ['1 1', 2, 'nothing more'],
    ['["a\nb"]', 1, 'a value'],
    ['[01]', 1, 'a value'],
  ])('%j stops at %i', (text, offset, words) => {
    const fault = syntaxFault(text)
    expect(fault?.offset).toBe(offset)
    expect(fault?.detail).toContain(words)
  })

  it('agrees with the parser of the machine on any text', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u12"',
      '1',
      '-0.5e3',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '"',
    ]
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join('')),
        ),
        (text) => {
          let isJson = true
          try {
            JSON.parse(text)
          } catch {
            isJson = false
          }
          expect(syntaxFault(text) === null).toBe(isJson)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WAISTCOAT } from '@/lib/core/garment/waistcoat.data'
import { DEFAULT_BUDGET } from '../engine/compile'
import { lintCatalogue } from '../lint/lint-catalogue'
import { readCatalogueFile } from './read-catalogue'

/** A waistcoat with half of its rules: small enough to be linted hundreds of times. */
const SMALL = { ...WAISTCOAT, rules: WAISTCOAT.rules.filter((_, at) => at % 2 === 0) }
const TEXT = JSON.stringify(SMALL, null, 1)

/** Whatever is written: a refusal that says where, or a catalogue that the lint gets through. */
function survives(text: string): void {
  const read = readCatalogueFile(text)
  if (!read.ok) {
    expect(read.error.detail).not.toBe('')
    expect(read.error.line).toBeGreaterThanOrEqual(1)
    expect(read.error.column).toBeGreaterThanOrEqual(1)
    expect(read.error.line).toBeLessThanOrEqual(text.split('\n').length)
    expect(`${read.error.place}/`).toMatch(/^\//)
    return
  }
  const startedMs = performance.now()
  const { findings } = lintCatalogue(read.value, {
    ...DEFAULT_BUDGET,
    isOver: () => performance.now() - startedMs > 2000,
  })
  for (const { text: sentence, path } of findings) {
    expect(sentence.en).not.toBe('')
    expect(Array.isArray(path)).toBe(true)
  }
}

/** Another value in the place of one that is picked by number. */
function replaced(pick: number, by: (value: unknown) => unknown): string {
  const copy: unknown = structuredClone(SMALL)
  const places: [holder: Record<string, unknown>, key: string][] = []
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return
    for (const [key, part] of Object.entries(value)) {
      places.push([value as Record<string, unknown>, key])
      walk(part)
    }
  }
  walk(copy)
  const [holder, key] = places[pick % places.length] ?? [{}, '']
  const next = by(holder[key])
  if (next !== undefined) holder[key] = next
  else if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
  return JSON.stringify(copy, null, 1)
}

const anything = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<unknown>(null, true, '', 'constructor', '__proto__', -1, 1e308, 0.5, [], {}),
  fc.string(),
  fc.integer(),
  fc.constantFrom('front=single-5', 'lapel=', '=none', 'lapel=zebra', 'lapel', 'requires', 'table'),
  fc.json().map((json): unknown => JSON.parse(json)),
)

describe('a catalogue text that was spoilt', () => {
  it('in one value is refused with its place, or linted', () => {
    fc.assert(
      fc.property(fc.nat(), anything, (pick, value) => survives(replaced(pick, () => value))),
      { numRuns: 150 },
    )
  })

  it('by a field nobody knows is refused by its name', () => {
    fc.assert(
      fc.property(fc.nat(), (pick) => {
        const text = replaced(pick, (value) =>
          value && typeof value === 'object' && !Array.isArray(value)
            ? { ...value, prize: 1 }
            : value,
        )
        const read = readCatalogueFile(text)
        if (!text.includes('"prize"')) return
        if (read.ok) {
          // Attributes may have any name.
          expect(text).toMatch(/"attributes": \{[^}]*"prize"/)
          return
        }
        expect(read.error.detail).toMatch(/"prize"|string/)
        expect(text.split('\n')[(read.error.line ?? 1) - 1]).toContain('prize')
      }),
      { numRuns: 60 },
    )
  })

  it('by cutting, doubling or changing characters is refused with line and column', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: TEXT.length }),
        fc.nat({ max: 60 }),
        fc.string({ maxLength: 5 }),
        (at, length, more) => survives(TEXT.slice(0, at) + more + TEXT.slice(at + length)),
      ),
      { numRuns: 150 },
    )
  })

  it.each([
    ['nothing', ''],
    ['no object', '[]'],
    ['deep brackets', '['.repeat(200_000)],
    ['deep and closed', '['.repeat(100_000) + ']'.repeat(100_000)],
    [
      'deep inside',
      `{"format":"market-of-one/catalogue@1","id":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
    ],
    ['a long text', JSON.stringify({ ...SMALL, id: 'x'.repeat(100_000) })],
    ['its own prototype', TEXT.replace('"defaults": {', '"defaults": { "__proto__": "x",')],
    ['a byte order mark', `\ufeff${TEXT}`],
  ])('%s: neither hang nor crash', (_, text) => survives(text))

  it('a comparison of two long modules and a count among a thousand stay within bounds', () => {
    const many = (id: string) => ({
      id,
      group: 'cloth',
      required: true,
      name: { en: id, 'zh-CN': '项' },
      options: Array.from({ length: 1500 }, (_, at) => ({
        id: `${at}`,
        name: { en: `${id} ${at}`, 'zh-CN': `项${at}` },
        priceCents: at,
        attributes: { n: at },
      })),
    })
    const reason = { en: 'because', 'zh-CN': '因为' }
    const compare = {
      id: 'c',
      type: 'compare',
      left: { module: 'a', attribute: 'n' },
      operator: '<=',
      right: { module: 'b', attribute: 'n' },
      reason,
    }
    const count = {
      id: 'k',
      type: 'cardinality',
      among: Array.from({ length: 1000 }, (_, at) => `a=${at}`),
      min: 400,
      max: 600,
      reason,
    }
    const of = (rule: unknown) =>
      JSON.stringify({
        ...SMALL,
        modules: [many('a'), many('b')],
        rules: [rule],
        defaults: {},
        looks: [],
      })
    survives(of(count))
    expect(readCatalogueFile(of(compare)).ok).toBe(true)
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bruteForce } from '../engine/brute-force'
import { compile } from '../engine/compile'
import { countVariants } from '../engine/count'
import { readModel } from './read-model'

const option = fc.nat(2).map((at) => `v${at}`)
const catalogue = fc
  .record({
    modules: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 }),
    tables: fc.array(
      fc.record({
        columns: fc.array(fc.nat(4), { minLength: 1, maxLength: 3 }),
        rows: fc.array(fc.array(option, { minLength: 3, maxLength: 3 }), { maxLength: 9 }),
        isAllowed: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ modules, tables }) => ({
    format: 'catalogue-tables-1',
    name: 'random',
    modules: modules.map((size, at) => ({
      id: `m${at}`,
      options: Array.from({ length: size }, (_, value) => `v${value}`),
    })),
    tables: tables.map(({ columns, rows, isAllowed }, at) => {
      const own = [...new Set(columns.map((column) => column % modules.length))]
      const given = rows.map((row) =>
        own.map((column, place) => `v${Number(row[place]?.slice(1)) % (modules[column] ?? 1)}`),
      )
      return {
        id: `t${at}`,
        modules: own.map((column) => `m${column}`),
        ...(isAllowed ? { allowed: given } : { forbidden: given }),
      }
    }),
  }))

it('counts as trying every variant does', () => {
  fc.assert(
    fc.property(catalogue, (json) => {
      const model = readModel(JSON.stringify(json))
      if (!model.ok) throw new Error(model.error.detail)
      const diagram = compile(model.value)?.diagram
      if (!diagram) throw new Error('over budget')
      const all = new Uint8Array(diagram.values).fill(1)
      expect(countVariants(diagram, all)).toBe(BigInt(bruteForce(model.value).length))
    }),
    { numRuns: 300 },
  )
})

/** Every place of a JSON value, as the keys that lead there. */
function placesOf(json: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [path]
  return [path, ...Object.entries(json).flatMap(([key, own]) => placesOf(own, [...path, key]))]
}

function changedAt(json: unknown, path: readonly string[], to: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return to
  if (Array.isArray(json))
    return json.map((own, at) => (String(at) === key ? changedAt(own, rest, to) : own))
  const fields = json as Readonly<Record<string, unknown>>
  return { ...fields, [key]: changedAt(fields[key], rest, to) }
}

it('answers or refuses, with a pointer, whatever a value is changed into', () => {
  const strange = fc.constantFrom<unknown>(null, 7, -1, '', 'm0', 'v0', [], {}, [['v0']], true)
  fc.assert(
    fc.property(catalogue, fc.nat(10_000), strange, (json, at, to) => {
      const places = placesOf(json)
      const changed = changedAt(json, places[at % places.length] ?? [], to)
      const model = readModel(JSON.stringify(changed))
      if (!model.ok) {
        expect(model.error.place).toMatch(/^$|^\/|^line 1/)
        expect(model.error.detail).not.toBe('')
      }
    }),
    { numRuns: 1000 },
  )
})

it('answers or refuses whatever the text is cut or changed to', () => {
  fc.assert(
    fc.property(catalogue, fc.nat(10_000), fc.string({ maxLength: 3 }), (json, at, sign) => {
      const text = JSON.stringify(json)
      const place = at % text.length
      const model = readModel(text.slice(0, place) + sign + text.slice(place + 1))
      expect(model.ok || model.error.detail !== '').toBe(true)
    }),
    { numRuns: 1000 },
  )
})

it('refuses JSON that is nested out of all measure', () => {
  expect(readModel('['.repeat(200_000)).ok).toBe(false)
  expect(readModel(`${'['.repeat(20_000)}${']'.repeat(20_000)}`).ok).toBe(false)
})

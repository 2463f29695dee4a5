import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { csvRows } from './csv-rows'

/**
 * Past configurations, one a row, as often as `count` says (once where there is no such column). Values
 * are words, an empty cell was not chosen. Held by module, each value as its number among those seen.
 */
export type History = {
  readonly modules: readonly string[]
  /** The values of each module in the order they were first seen. */
  readonly values: readonly (readonly string[])[]
  /** Per module, row by row, the number of the value; NOT_CHOSEN where there is none. */
  readonly chosen: readonly Int16Array[]
  readonly counts: Float64Array
}

export const NOT_CHOSEN = -1

export type HistoryRefusal =
  | { readonly code: 'open-quote' }
  | { readonly code: 'no-modules' }
  | { readonly code: 'no-rows' }
  | { readonly code: 'same-name'; readonly name: string }
  | {
      readonly code: 'other-width'
      readonly line: number
      readonly cells: number
      readonly expected: number
    }
  | { readonly code: 'bad-count'; readonly line: number; readonly word: string }
  | { readonly code: 'too-many-values'; readonly name: string }

const COUNT = 'count'
const MOST_VALUES = 10_000

export function readHistory(text: string): Result<History, HistoryRefusal> {
  const rows = csvRows(text)
  if (!rows) return refuse({ code: 'open-quote' })
  const [header, ...body] = rows
  const names = header?.cells.map((name) => name.trim()) ?? []
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) return refuse({ code: 'same-name', name: twice })
  const places = names.flatMap((name, at) => (name === COUNT ? [] : [at]))
  if (places.length === 0) return refuse({ code: 'no-modules' })
  if (body.length === 0) return refuse({ code: 'no-rows' })
  const countAt = names.indexOf(COUNT)
  const counts = new Float64Array(body.length)
  for (const [at, { line, cells }] of body.entries()) {
    if (cells.length !== names.length)
      return refuse({ code: 'other-width', line, cells: cells.length, expected: names.length })
    const word = countAt < 0 ? '1' : (cells[countAt] ?? '').trim()
    if (!/^\d{1,9}$/.test(word)) return refuse({ code: 'bad-count', line, word })
    counts[at] = Number(word)
  }
  const columns = places.map((place) => column(body.map(({ cells }) => cells[place] ?? '')))
  const crowded = columns.findIndex(({ values }) => values.length > MOST_VALUES)
  if (crowded >= 0)
    return refuse({ code: 'too-many-values', name: names[places[crowded] ?? 0] ?? '' })
  return ok({
    modules: places.map((place) => names[place] ?? ''),
    values: columns.map(({ values }) => values),
    chosen: columns.map(({ chosen }) => chosen),
    counts,
  })
}

function column(words: readonly string[]): { values: string[]; chosen: Int16Array } {
  const numbers = new Map<string, number>()
  const chosen = Int16Array.from(words, (word) => {
    if (word === '') return NOT_CHOSEN
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  })
  return { values: [...numbers.keys()], chosen }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRows } from './csv-rows'
import { readHistory } from './history'
import { historyRefusalSentence } from './history-refusal-sentence'

describe('rows of a CSV text', () => {
  it('come back as they were written, whatever stands in a cell', () => {
    const cell = fc.string().map((text) => text.replaceAll('\ufeff', ''))
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })))
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), (rows, end) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
        const text = rows.map((row) => row.map(quoted).join(',') + end).join('')
        expect(csvRows(text)?.map(({ cells }) => cells)).toEqual(rows)
      }),
    )
  })

  it('know their line, also after a cell of several lines', () => {
    expect(csvRows('\ufeffa,b\n"1\n2",3\n\n4,')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n2', '3'] },
      { line: 5, cells: ['4', ''] },
    ])
  })
})

describe('a history', () => {
  it('holds values by module, and what was not chosen', () => {
    const history = readHistory('lapel,count,vents\nnotch,3,double\npeak,1,\n')
    expect(history).toMatchObject({
      ok: true,
      value: {
        modules: ['lapel', 'vents'],
        values: [['notch', 'peak'], ['double']],
        chosen: [Int16Array.of(0, 1), Int16Array.of(0, -1)],
        counts: Float64Array.of(3, 1),
      },
    })
  })

  it('counts every row once where no column says how often', () => {
    expect(readHistory('lapel\nnotch\npeak')).toMatchObject({
      value: { counts: Float64Array.of(1, 1) },
    })
  })

  it.each([
    ['nothing', '', 'no-modules'],
    ['only counts', 'count\n3', 'no-modules'],
    ['no rows', 'count,lapel\n', 'no-rows'],
    ['a name twice', 'lapel,lapel\na,b', 'same-name'],
    ['a short row', 'count,lapel,vents\n1,a', 'other-width'],
    ['a count in words', 'count,lapel\nmany,a', 'bad-count'],
    ['a negative count', 'count,lapel\n-1,a', 'bad-count'],
    ['an open quote', 'count,lapel\n1,"a', 'open-quote'],
  ])('refuses %s, and says why in both languages', (_, text, code) => {
    const history = readHistory(text)
    expect(history).toMatchObject({ ok: false, error: { code } })
    if (history.ok) return
    const said = historyRefusalSentence(history.error)
    expect(said.en).not.toBe('')
    expect(said['zh-CN']).toMatch(/\p{Script=Han}/u)
  })
})

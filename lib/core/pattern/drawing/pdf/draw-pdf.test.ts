import { describe, expect, it } from 'vitest'
import { draftPattern } from '../../draft-pattern'
import { completeBody } from '../../measures/complete-body'
import { drawPdf } from './draw-pdf'

const request = {
  family: 'waistcoat',
  sex: 'male',
  measurements: { height: 1755, weight: 84 },
}
const pieces = () => {
  const drafted = draftPattern(request, { complete: completeBody, digest: () => '' })
  if (!drafted.ok) throw new Error(drafted.error.code)
  return drafted.value.drawn
}
const title = { what: 'Pattern (1)', order: 'MO-2026-00417-1', date: '2026-11-22', hash: 'abc' }
const pagesOf = (pdf: string): number => Number(/\/Count (\d+)/.exec(pdf)?.[1])

describe('the tiled PDF', () => {
  const pdf = drawPdf(pieces(), title, 'a4')

  it('is a sound document: every object stands where its table says, every stream is as long', () => {
    const start = Number(/startxref\n(\d+)\n/.exec(pdf)?.[1])
    const rows = pdf.slice(start).match(/^\d{10} 00000 n $/gm) ?? []
    expect(rows.length).toBeGreaterThan(10)
    rows.forEach((row, at) => {
      expect(pdf.slice(Number(row.slice(0, 10))).startsWith(`${at + 1} 0 obj`)).toBe(true)
    })
    for (const [, length, content = ''] of pdf.matchAll(
      /\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/g,
    ))
      expect(content.length).toBe(Number(length))
  })

  it('is the same bytes every time, in ASCII, with no number that is none', () => {
    expect(drawPdf(pieces(), title, 'a4')).toBe(pdf)
    expect(Buffer.byteLength(pdf)).toBe(pdf.length)
    expect(pdf).not.toMatch(/NaN|Infinity|undefined|\de-\d/)
  })

  it('has the test square, the order and the scale on its first sheet', () => {
    expect(pdf).toContain('20 30 100 100 re S')
    expect(pdf).toContain('MO-2026-00417-1')
    expect(pdf).toContain('Pattern \\(1\\)')
    expect(pdf).toContain('overlap 10 mm')
  })

  it('needs far fewer sheets of A0', () => {
    const large = drawPdf(pieces(), title, 'a0')
    expect(pagesOf(large)).toBeGreaterThan(1)
    expect(pagesOf(large)).toBeLessThan(pagesOf(pdf) / 4)
  })
})

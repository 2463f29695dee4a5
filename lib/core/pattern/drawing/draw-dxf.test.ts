import { describe, expect, it } from 'vitest'
import type { DraftedPiece } from '../pieces/drafted-piece'
import { drawDxf } from './draw-dxf'

const piece: DraftedPiece = {
  id: 'trousers-waistband',
  garment: 'trousers',
  part: 'waistband',
  material: 'fabric',
  cut: 1,
  paired: false,
  outline: [
    [0, 0],
    [80, 0],
    [80, 1000],
    [0, 1000],
  ],
  seam: [
    [10, 10],
    [70, 10],
    [70, 990],
    [10, 990],
  ],
  marks: [],
  notches: [[10, 500]],
}

/** Code and value by turns, as the format has it. */
const groups = (text: string): [number, string][] => {
  const lines = text.trimEnd().split('\n')
  return Array.from({ length: lines.length / 2 }, (_, at) => [
    Number(lines[2 * at]),
    lines[2 * at + 1] ?? '',
  ])
}

describe('the DXF drawing', () => {
  const read = groups(drawDxf([piece]))

  it('is made of whole groups, opens and closes what it opens, and ends', () => {
    const of = (value: string) => read.filter(([code, each]) => code === 0 && each === value).length
    expect(of('SECTION')).toBe(3)
    expect(of('ENDSEC')).toBe(3)
    expect(of('POLYLINE')).toBe(of('SEQEND'))
    expect(of('BLOCK')).toBe(of('ENDBLK'))
    expect(read.at(-1)).toEqual([0, 'EOF'])
  })

  it('holds cutting line, sewn line, grain, notch and text on their layers, y up', () => {
    const layers = new Set(read.filter(([code]) => code === 8).map(([, layer]) => layer))
    expect(layers).toEqual(new Set(['1', '14', '7', '4', '15']))
    const heights = read.filter(([code]) => code === 20).map(([, y]) => Number(y))
    expect(Math.min(...heights)).toBe(-1000)
  })
})

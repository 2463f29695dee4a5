import { describe, expect, it } from 'vitest'
import { draftGarment } from '../draft-garment'
import type { DesignId } from '../freesewing/draft-design'
import { boxOf, distance, type Outline, placed } from '../geometry/outline'
import { overlaps } from '../geometry/overlap'
import { completeBody } from '../measures/complete-body'
import { BALANCED } from '../measures/pattern-input'
import type { DraftedPiece } from '../pieces/drafted-piece'
import { leastLength, nest } from './nest'
import { GAP_MM, type NestPiece } from './nest-piece'
import { shelfLength } from './shelf-length'

const WIDTH_MM = 1500
const garmentsOf = (
  designs: readonly DesignId[],
  height: number,
  weight: number,
): readonly DraftedPiece[] => {
  const body = completeBody('male', { height, weight })
  if (!body) throw new Error('no body')
  const side = { sleeveMm: body.sleeve, slopeDeg: 18 }
  const order = {
    sex: 'male' as const,
    body,
    sides: { left: side, right: side },
    fit: 'regular' as const,
    posture: BALANCED,
    modules: {},
  }
  return designs.flatMap((design) => {
    const garment = draftGarment(design, order)
    if (!garment.ok) throw new Error(garment.error.code)
    return garment.value.pieces.filter(({ material }) => material === 'fabric')
  })
}
const suitOf = (height: number, weight: number) =>
  garmentsOf(['jacket', 'trousers'], height, weight)
const linesOf = (pieces: readonly NestPiece[], width = WIDTH_MM): Outline[] =>
  nest(pieces, width).placements.map((placement) =>
    placed(pieces.find(({ id }) => id === placement.piece)?.outline ?? [], placement),
  )

describe('nesting', () => {
  const pieces = suitOf(1755, 82)
  const waistcoat = garmentsOf(['waistcoat'], 1755, 82)

  it('lays a suit without an overlap, the blade’s way apart', () => {
    const lines = linesOf(pieces)
    for (const [at, line] of lines.entries())
      for (const other of lines.slice(0, at)) {
        expect(overlaps(line, other)).toBe(false)
        const nearest = Math.min(...line.map((p) => Math.min(...other.map((q) => distance(p, q)))))
        expect(nearest).toBeGreaterThanOrEqual(GAP_MM - 0.2)
      }
  })

  it('stays on the cloth and turns every second copy of a pair over', () => {
    const { placements, lengthMm } = nest(pieces, WIDTH_MM)
    expect(placements).toHaveLength(pieces.reduce((sum, { cut }) => sum + cut, 0))
    for (const line of linesOf(pieces)) {
      const { minX, maxX, minY, maxY } = boxOf(line)
      expect(Math.min(minX, minY)).toBeGreaterThanOrEqual(-0.1)
      expect(maxX).toBeLessThanOrEqual(WIDTH_MM + 0.1)
      expect(maxY).toBeLessThanOrEqual(lengthMm + 0.2)
    }
    const fronts = placements.filter(({ piece }) => piece === 'jacket-front')
    expect(fronts.map(({ mirrored }) => mirrored).sort()).toEqual([false, true])
  })

  it('is the same every time', () => {
    expect(nest(pieces, WIDTH_MM)).toEqual(nest(structuredClone(pieces), WIDTH_MM))
  })

  it('takes at most 0.85 of shelf packing, over small and large suits', () => {
    const ratios = [
      [1650, 62],
      [1755, 82],
      [1880, 105],
    ].map(([height = 0, weight = 0]) => {
      const suit = suitOf(height, weight)
      return nest(suit, WIDTH_MM).lengthMm / shelfLength(suit, WIDTH_MM)
    })
    for (const ratio of ratios) expect(ratio).toBeLessThanOrEqual(0.85)
  })

  it('is never shorter than can be, and lays a waistcoat exactly so', () => {
    for (const each of [pieces, waistcoat])
      expect(nest(each, WIDTH_MM).lengthMm).toBeGreaterThan(leastLength(each, WIDTH_MM) - 0.06)
    expect(nest(waistcoat, WIDTH_MM).lengthMm).toBeCloseTo(leastLength(waistcoat, WIDTH_MM), 0)
  })

  it('lays rectangles edge to edge where shelves can do no better', () => {
    const square: NestPiece = {
      id: 'square',
      outline: [
        [0, 0],
        [96, 0],
        [96, 96],
        [0, 96],
      ],
      cut: 4,
      paired: false,
    }
    expect(nest([square], 200).lengthMm).toBe(shelfLength([square], 200))
  })
})

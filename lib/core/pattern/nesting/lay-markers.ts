import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { areaOf } from '../geometry/outline'
import type { PatternRefusal } from '../pattern-refusal'
import { MATERIALS, type MaterialId } from '../pieces/cut-row'
import type { DraftedPiece } from '../pieces/drafted-piece'
import { type Effort, fitsWidth, nest } from './nest'
import type { Placement } from './nest-piece'

/**
 * One marker per material: every copy of every piece on a cloth of its width. The garment's own cloth
 * is as wide as the request says; the others as the trade sells them (assumption).
 */
export type Marker = {
  readonly material: MaterialId
  readonly widthMm: number
  readonly lengthMm: number
  /** Area of the pieces over area of the cloth. */
  readonly efficiency: number
  readonly placements: readonly Placement[]
}

const WIDTH_MM: Readonly<Record<Exclude<MaterialId, 'fabric'>, number>> = {
  lining: 1400,
  canvas: 1500,
  interfacing: 900,
  pocketing: 1400,
}
/** More tries where a metre costs more. */
const SQUARES: Readonly<Record<MaterialId, number>> = {
  fabric: 16_000,
  lining: 4000,
  canvas: 1500,
  interfacing: 1500,
  pocketing: 1500,
}

/** A single garment leaves time for twenty times the tries that a suit has, on finer columns. */
const ONE_GARMENT_COPIES = 32
const ONE_GARMENT: Effort = { squares: 340_000, columnMm: 4 }
const COLUMN_MM = 6

const effortFor = (material: MaterialId, copies: number): Effort =>
  material === 'fabric' && copies <= ONE_GARMENT_COPIES
    ? ONE_GARMENT
    : { squares: SQUARES[material], columnMm: COLUMN_MM }

export function layMarkers(
  pieces: readonly DraftedPiece[],
  clothWidthMm: number,
  isOneWay = false,
): Result<readonly Marker[], PatternRefusal> {
  const markers: Marker[] = []
  for (const material of MATERIALS) {
    const own = pieces.filter((piece) => piece.material === material)
    if (own.length === 0) continue
    const widthMm = material === 'fabric' ? clothWidthMm : WIDTH_MM[material]
    const wide = own.find((piece) => !fitsWidth(piece, widthMm))
    if (wide)
      return refuse({
        code: 'not-drawable',
        pointer: '/clothWidthMm',
        detail: `${wide.id} is wider than the ${material}`,
      })
    const copies = own.reduce((sum, { cut }) => sum + cut, 0)
    const effort = effortFor(material, copies)
    const { lengthMm, placements } = nest(own, widthMm, effort, isOneWay && material === 'fabric')
    const area = own.reduce((sum, { outline, cut }) => sum + cut * areaOf(outline), 0)
    markers.push({
      material,
      widthMm,
      lengthMm,
      efficiency: Math.round((area / (lengthMm * widthMm)) * 1000) / 1000,
      placements,
    })
  }
  return ok(markers)
}

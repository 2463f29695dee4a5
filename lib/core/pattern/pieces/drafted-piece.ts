import type { DesignId } from '../freesewing/draft-design'
import type { Outline, Xy } from '../geometry/outline'
import type { MaterialId, Side } from './cut-row'

/** One piece on paper: what is cut, and what is drawn on it. The grain always runs down the page. */
export type DraftedPiece = {
  readonly id: string
  readonly garment: DesignId
  readonly part: string
  readonly side?: Side
  readonly material: MaterialId
  /** Copies in all; every second one is turned over when `paired`. */
  readonly cut: number
  readonly paired: boolean
  /** The closed cutting line, allowance included. */
  readonly outline: Outline
  /** The closed line that is sewn. */
  readonly seam: Outline
  /** Darts and rolls inside. */
  readonly marks: readonly Outline[]
  /** Points of the seam where two pieces are matched. */
  readonly notches: readonly Xy[]
}

export const GRAIN_DEG = 90

import type { Outline } from '../geometry/outline'

/** What nesting needs to know of a piece: a cutting line and how many of it, turned over or not. */
export type NestPiece = {
  readonly id: string
  readonly outline: Outline
  readonly cut: number
  /** Every second copy is the mirror image of the first. */
  readonly paired: boolean
}

/** Mirror in x, rotate about the origin, translate (contracts, "Pattern"). */
export type Placement = {
  readonly piece: string
  /** Counted from 0. */
  readonly copy: number
  readonly x: number
  readonly y: number
  readonly rotationDeg: 0 | 180
  readonly mirrored: boolean
}

/** A cloth laid flat: x across its width, y along its length. */
export type Nest = {
  readonly widthMm: number
  readonly lengthMm: number
  readonly placements: readonly Placement[]
}

/** The blade's way between two pieces. */
export const GAP_MM = 4
/** Grain runs along the cloth: a piece may be turned end for end, not sideways. */
export const ROTATIONS = [0, 180] as const

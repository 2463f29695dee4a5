import type { Draft } from './draft'

/**
 * How a cloth is set up on the loom: colour of every end and pick in one repeat, sett in threads per
 * cm, and how regular the yarn is.
 */
export type WeavePlan = {
  readonly draft: Draft
  readonly warp: readonly string[]
  readonly weft: readonly string[]
  readonly endsPerCm: number
  readonly picksPerCm: number
  /** Tiles of plain colours are enlarged to this, so that no irregularity is seen to repeat. */
  readonly tileMm: number
  /** Share by which yarn thickness and colour vary. */
  readonly slub: number
  /** Blur of a napped surface in threads, 0 for a clear finish. */
  readonly nap: number
  /** Share of mélange: fibres of different grey spun together. */
  readonly melange: number
  /** Close-set fine threads leave no dark gaps: how much brighter than a suiting. */
  readonly sheen: number
  /** Position of the repeat's symmetry axis, in ends. */
  readonly axisEnd: number
}

type Run = readonly [colour: string, threads: number]
export const threads = (...runs: Run[]) =>
  runs.flatMap(([colour, n]) => Array<string>(n).fill(colour))

export type Colours = {
  readonly ground: string
  readonly second: string
  readonly weft: string
  readonly line: string
}

export type Setup = Partial<Omit<WeavePlan, 'draft'>> & Pick<WeavePlan, 'warp'>

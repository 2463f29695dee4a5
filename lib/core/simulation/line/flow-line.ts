import type { Scatter } from '../chance/scatter'
import type { Shift } from './shift'

/**
 * A line of operations that every piece passes in order, in batches (contracts, "Line").
 *
 * A batch moves on when all its pieces are done. At an operation batches stand in line; whichever worker is
 * free takes the next piece of the first batch that has one left, so a batch smaller than the team does not
 * leave half of it idle. Walking takes no time. A day is `minutesPerDay` long; the night does not count.
 */
export type FlowLine = {
  readonly minutesPerDay: number
  readonly days: number
  /** Pieces in a batch. */
  readonly batch: number
  readonly operations: readonly LineOperation[]
  readonly cutting?: Cutting | undefined
  readonly floaters?: readonly Floaters[] | undefined
  /** A batch is let in while fewer pieces than this are in the line (CONWIP, Spearman et al. 1990). */
  readonly wipCap?: number | undefined
  /**
   * Pieces ordered a day, one by one at any minute (Poisson); a batch waits outside until it is full.
   * Without it there is always a batch to let in.
   */
  readonly arrivalsPerDay?: number | undefined
}

export type LineOperation = {
  readonly name: string
  /** Of one worker, for one piece. */
  readonly minutes: number
  readonly workers: number
  /** How the minutes scatter; not at all when it is left out. */
  readonly scatter?: Scatter | undefined
  /** When its workers are there; the whole day when it is left out. */
  readonly shift?: Shift | undefined
  /** The share of pieces that have to be done once more here, each time anew. */
  readonly redoShare?: number | undefined
  readonly stoppages?: Stoppages | undefined
}

/**
 * People without a place of their own, who help where they can and are needed most: at the operation of
 * their skills with the most minutes of waiting work, piece by piece, the first in the line of equals.
 */
export type Floaters = {
  readonly people: number
  /** Names of operations. */
  readonly skills: readonly string[]
}

/** A machine stops while it works: mean minutes of work between two stops, mean minutes of each stop. */
export type Stoppages = {
  readonly everyMinutes: number
  readonly forMinutes: number
}

/**
 * The first operation, told either as minutes of one operator for one piece, or as a table where all
 * operators lay and cut together: as many layers as the waiting pieces need and at most `layers`, each with
 * `patternsPerLay` pieces; a lay takes `layMinutesPerLayer` for each layer and `cutMinutes` whatever it
 * holds, and serves all batches that wait. Where a lay is told, it stands in place of `minPerPiece`.
 */
export type Cutting = {
  readonly operators: number
  readonly minPerPiece: number
  readonly layMinutesPerLayer?: number | undefined
  readonly cutMinutes?: number | undefined
  readonly layers?: number | undefined
  readonly patternsPerLay?: number | undefined
}

import type { Reach } from './growth-model'

/** How far the engine carries: three seeded catalogues per size and kind of rules, medians of the three. */
export type GrowthPoint = {
  readonly reach: Reach
  readonly modules: number
  /** Of three catalogues, how many compiled under the budget; the others are answered by search. */
  readonly compiled: number
  readonly compileMs: number
  /** Of those that compiled; null when none did. */
  readonly bytes: number | null
  readonly clickMs: number
  readonly logicSolverMs: number
  readonly clingoMs: number
  readonly agrees: boolean
}

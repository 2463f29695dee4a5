/** Pieces that move together; the two counts are of the operation where it stands. */
export type Batch = {
  readonly pieces: number
  readonly releasedAt: number
  toBegin: number
  toFinish: number
}

/** What is taken up at once and finished at once: pieces of one batch, or of several on one table. */
export type Work = {
  readonly station: number
  /** How many workers, or tables, it keeps. */
  readonly places: number
  /** Which floaters do it; without, the station's own people. */
  readonly floaters?: number
  readonly minutes: number
  readonly portions: readonly Portion[]
}

type Portion = { readonly batch: Batch; readonly pieces: number }

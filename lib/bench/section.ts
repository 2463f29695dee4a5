import type { Measure } from './measure'

/** One room of the bench: the measures of one core, and how they are taken. */
export type Section = {
  /** What its measures begin with, so that a NAME can be known or not. */
  readonly names: readonly string[]
  /** Takes long, or writes something: runs only when it is named. */
  readonly isByNameOnly?: boolean
  /** `isWanted`: whether a measure so called, or one that begins so, is asked for. */
  readonly run: (
    isWanted: (...names: readonly string[]) => boolean,
    print: (measure: Measure) => void,
  ) => Promise<void>
}

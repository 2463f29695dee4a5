/** A day or a chance, said in words and never by colour alone. */
export type DayLine = { readonly text: string; readonly tone?: 'late' | 'unsure' | 'kept' }

export const TONE = { late: 'text-madder', unsure: 'text-ochre', kept: 'text-bottle' } as const

/** What is said of one complete garment wherever it is offered. */
export type Offer = {
  readonly name: string
  readonly price: string
  readonly line: string
  readonly cloth: string
  readonly days: readonly DayLine[]
  readonly reasons: readonly string[]
  /** What was changed in the look, one sentence each; under its own small heading. */
  readonly changes: readonly string[]
}

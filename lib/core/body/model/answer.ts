import { isLength, type KnownKey } from './model-key'

/**
 * One known value and how it came about. The standard deviations of lengths and girths are those of
 * the contracts ("Body"). Of weight: people's own word missed the scale by 2.7 to 3.2 kg in ANSUR II
 * (they reported it there); scales of a tailor or at home and the slopes are our assumption.
 */
export type Source = 'tailor' | 'tape' | 'self'

/** `exact` is a plain number: taken as it stands. */
export type Answer = { readonly value: number; readonly source: Source | 'exact' }

export type Answers = Readonly<Partial<Record<KnownKey, Answer>>>

type Deviations = Readonly<Record<Source, number>>

const LARGE_MM: Deviations = { tailor: 4, tape: 10, self: 20 }
const SMALL_MM: Deviations = { tailor: 3, tape: 6, self: 12 }
const WEIGHT_KG: Deviations = { tailor: 0.3, tape: 0.6, self: 3 }
const SLOPE_DEGREES: Deviations = { tailor: 1, tape: 2, self: 4 }

const LARGE: readonly KnownKey[] = ['chest', 'waist', 'seat', 'thigh', 'crotchTotal', 'crotchFront']

/** Standard deviation of an answer, in its key's unit. */
export function deviationOf(key: KnownKey, source: Answer['source']): number {
  if (source === 'exact' || key === 'age') return 0
  if (key === 'weight') return WEIGHT_KG[source]
  if (!isLength(key)) return SLOPE_DEGREES[source]
  return (LARGE.includes(key) ? LARGE_MM : SMALL_MM)[source]
}

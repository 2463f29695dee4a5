import { type History, NOT_CHOSEN } from './history'
import { dependence } from './module-dependence'

/** The past configurations in which a module was chosen, and what other modules tell about it. */
export type Examples = {
  /** Rows of the history; the other arrays go along with these. */
  readonly rows: Int32Array
  readonly answers: Int16Array
  readonly counts: Float64Array
  readonly total: number
  /** How many values the module has. */
  readonly kinds: number
  /** Per module of the history the square root of its mutual information with this one. */
  readonly told: Float64Array
}

export function examplesOf(history: History, asked: number): Examples {
  const { chosen, counts, values } = history
  const column = chosen[asked] ?? new Int16Array()
  const rows = Int32Array.from(column.keys()).filter(
    (row) => column[row] !== NOT_CHOSEN && (counts[row] as number) > 0,
  )
  const counted = Float64Array.from(rows, (row) => counts[row] as number)
  return {
    rows,
    answers: Int16Array.from(rows, (row) => column[row] as number),
    counts: counted,
    total: counted.reduce((sum, count) => sum + count, 0),
    kinds: values[asked]?.length ?? 0,
    told: dependence(history, asked).map(Math.sqrt),
  }
}

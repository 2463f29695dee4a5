import type { Text } from '@/lib/core/shared/text'
import type { FlowLine } from '../flow-line'

/** A factory that somebody described, as a line: a file for `one line`, and what was published about it. */
export type LinePreset = {
  readonly name: string
  readonly title: Text
  /** Where the figures come from, and which of them are ours. */
  readonly source: string
  readonly assumed: Text
  /** What was published, to be held against what the line does; not all of it is known. */
  readonly published: { readonly throughputPerDay?: number; readonly leadTimeDays?: number }
  readonly line: FlowLine
  readonly factors: readonly { readonly pointer: string; readonly values: readonly number[] }[]
}

import type { Text } from '@/lib/core/shared/text'

export type ReportLine = {
  readonly severity: 'error' | 'warning'
  /** JSON Pointer, and the line of the text it stands in, counted from 1. */
  readonly place: string
  readonly line: number
  readonly text: Text
}

/** What a catalogue file holds and what is wrong or odd about it. */
export type CatalogueReport = {
  readonly family: string
  readonly version: string
  readonly name: Text
  readonly modules: number
  readonly options: number
  readonly rules: number
  readonly looks: number
  /** Exact, as digits; null where names are wrong, so that nothing could be counted. */
  readonly variants: string | null
  readonly mayBePublished: boolean
  readonly lines: readonly ReportLine[]
}

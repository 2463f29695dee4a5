/**
 * Operations of a suit and their standard minutes (SAM: one garment, before efficiency).
 * Source: routing table of our factory facts, section 4.2. The facts carry over with their marks, the
 * file does not. Marks: S sourced (the source is named), D derived from sourced totals, A assumption
 * inside the sourced bracket (jacket: 28 minutes of batch sewing … 411 all-staff minutes a suit).
 * `DRF`, `CHK` and `PCK` are ours (A): the table grades automatically, does not have a person check a
 * personal pattern, and ends at the inspection.
 */
export type OperationMark = 'S' | 'D' | 'A'

export type Operation = {
  readonly id: string
  readonly minutes: number
  readonly mark: OperationMark
  readonly source?: string
}

const DAYANG = 'Dayang, Los Angeles Times, 26 January 2022: a suit is cut in under a minute'
const KNIT_TROUSER = 'textileblog.com, knit trouser sheet'

export const COMMON_OPERATIONS: readonly Operation[] = [
  { id: 'ORD', minutes: 0.5, mark: 'A' },
  { id: 'MRK', minutes: 1, mark: 'A' },
  { id: 'CUT', minutes: 1, mark: 'S', source: DAYANG },
  { id: 'BND', minutes: 2, mark: 'A' },
]

/** Only for one person's measures: the pattern is drawn, then checked before cloth is cut. */
export const MEASURED_OPERATIONS: readonly Operation[] = [
  { id: 'DRF', minutes: 8, mark: 'A' },
  { id: 'CHK', minutes: 6, mark: 'A' },
]

export const JACKET_OPERATIONS: readonly Operation[] = [
  { id: 'JK-FUS', minutes: 4, mark: 'A' },
  { id: 'JK-DRT', minutes: 7, mark: 'A' },
  { id: 'JK-PKT', minutes: 14, mark: 'A' },
  { id: 'JK-CNV', minutes: 8, mark: 'A' },
  { id: 'JK-FAC', minutes: 12, mark: 'A' },
  { id: 'JK-LIN', minutes: 12, mark: 'A' },
  { id: 'JK-BCK', minutes: 6, mark: 'A' },
  { id: 'JK-COL', minutes: 13, mark: 'A' },
  { id: 'JK-SLV', minutes: 11, mark: 'A' },
  { id: 'JK-SET', minutes: 10, mark: 'A' },
  { id: 'JK-BTN', minutes: 5, mark: 'A' },
  { id: 'JK-HND', minutes: 8, mark: 'A' },
  { id: 'JK-PRS', minutes: 12, mark: 'A' },
  { id: 'JK-QC', minutes: 5, mark: 'A' },
]

export const TROUSER_OPERATIONS: readonly Operation[] = [
  { id: 'TR-PKT', minutes: 3.9, mark: 'S', source: `${KNIT_TROUSER}, operations 1 to 8` },
  { id: 'TR-FLY', minutes: 2.75, mark: 'S', source: `${KNIT_TROUSER}, operations 9 to 14 and 16` },
  { id: 'TR-RIS', minutes: 0.85, mark: 'S', source: `${KNIT_TROUSER}, operations 15 and 17` },
  { id: 'TR-BWP', minutes: 4, mark: 'A' },
  { id: 'TR-WBD', minutes: 5, mark: 'A' },
  { id: 'TR-SEW', minutes: 4.5, mark: 'A' },
  { id: 'TR-HEM', minutes: 1.5, mark: 'A' },
  { id: 'TR-PRS', minutes: 3, mark: 'A' },
  { id: 'TR-QC', minutes: 2, mark: 'A' },
]

export const FINISHING_OPERATIONS: readonly Operation[] = [{ id: 'PCK', minutes: 3, mark: 'A' }]

/** The waistcoat's and the monogram's minutes come with their options in the catalogue. */
export const OPTION_OPERATIONS = [
  'WC-FUS',
  'WC-FRT',
  'WC-LIN',
  'WC-ASM',
  'WC-BTN',
  'WC-PRS',
  'WC-QC',
  'MON',
] as const

/** Of an eight-hour presence so much becomes standard minutes: mfgcalcs.com, 65 %, range 47 to 75 (S). */
export const EFFICIENCY = 0.65

/** Single-ply cutting of one person's garment: a published shirt case, 0.25 → 0.5 minutes (S). */
export const MEASURED_CUT_FACTOR = 2

/** Sewing a lot of one after a personal pattern (A). */
export const MEASURED_SEWING_FACTOR = 1.1

/** Calendar days kept between drawing and checking for a question to the customer (A). */
export const QUESTION_DAYS = 5

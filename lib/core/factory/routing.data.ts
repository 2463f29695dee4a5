import type { CutId } from '@/lib/core/garment/cut'

/**
 * Operations of each cut and their standard minutes (SAM: one garment, before efficiency).
 * Source: routing table of our factory facts, section 4.2. The facts carry over with their marks, the
 * file does not. Marks: S sourced (the source is named), D derived from sourced totals, A assumption
 * inside the sourced bracket (jacket: 28 minutes of batch sewing … 411 all-staff minutes a suit; down
 * jacket: 120 to 240 worked minutes). `DRF`, `CHK` and `PCK` are ours (A): the table grades
 * automatically, does not have a person check a personal pattern, and ends at the inspection; shirt
 * and down jacket bring a packing of their own. What a coat takes over a jacket is ours (A) too.
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

const SHIRT_CASE = 'a published shirt case, 15 operations, 25.51 minutes'
const shirt = (id: string, minutes: number): Operation => ({
  ...{ id, minutes, mark: 'S' },
  source: SHIRT_CASE,
})

const SHIRT_OPERATIONS: readonly Operation[] = [
  shirt('SH-COL', 3.9),
  shirt('SH-CUF', 2),
  shirt('SH-SLV', 0.65),
  shirt('SH-FRT', 2.5),
  shirt('SH-BCK', 1.7),
  shirt('SH-SHD', 0.66),
  shirt('SH-ACL', 1.65),
  shirt('SH-ASL', 1.55),
  shirt('SH-STD', 0.65),
  shirt('SH-SID', 1.8),
  shirt('SH-ACF', 1.55),
  shirt('SH-HEM', 1.7),
  shirt('SH-QC', 1.5),
  shirt('SH-IRN', 1.95),
  shirt('SH-PCK', 1.75),
]

const WAISTCOAT_OPERATIONS: readonly Operation[] = [
  { id: 'WC-FUS', minutes: 1, mark: 'A' },
  { id: 'WC-FRT', minutes: 6, mark: 'A' },
  { id: 'WC-LIN', minutes: 4, mark: 'A' },
  { id: 'WC-ASM', minutes: 7, mark: 'A' },
  { id: 'WC-BTN', minutes: 2.5, mark: 'A' },
  { id: 'WC-PRS', minutes: 3, mark: 'A' },
  { id: 'WC-QC', minutes: 1.5, mark: 'A' },
]

/** Longer seams, a longer front edge and lining, thicker cloth; one pocket fewer. */
const COAT_OVER_JACKET: Readonly<Record<string, number>> = {
  'JK-PKT': -2,
  'JK-FAC': 4,
  'JK-LIN': 5,
  'JK-BCK': 3,
  'JK-SET': 2,
  'JK-PRS': 4,
}

const OVERCOAT_OPERATIONS: readonly Operation[] = JACKET_OPERATIONS.map((operation) => ({
  ...operation,
  minutes: operation.minutes + (COAT_OVER_JACKET[operation.id] ?? 0),
}))

const DOWN_OPERATIONS: readonly Operation[] = [
  { id: 'DJ-SHL', minutes: 30, mark: 'A' },
  { id: 'DJ-QLT', minutes: 28, mark: 'A' },
  { id: 'DJ-FIL', minutes: 14, mark: 'A' },
  { id: 'DJ-LIN', minutes: 20, mark: 'A' },
  { id: 'DJ-ASM', minutes: 32, mark: 'A' },
  { id: 'DJ-QC', minutes: 6, mark: 'A' },
  { id: 'DJ-PCK', minutes: 4, mark: 'A' },
]

export const FINISHING_OPERATIONS: readonly Operation[] = [{ id: 'PCK', minutes: 3, mark: 'A' }]

/** What the sewing of each cut consists of, after the common operations and before any option. */
export const CUT_OPERATIONS: Readonly<Record<CutId, readonly Operation[]>> = {
  'suit-men': [...JACKET_OPERATIONS, ...TROUSER_OPERATIONS, ...FINISHING_OPERATIONS],
  'suit-women': [...JACKET_OPERATIONS, ...TROUSER_OPERATIONS, ...FINISHING_OPERATIONS],
  shirt: SHIRT_OPERATIONS,
  trousers: [...TROUSER_OPERATIONS, ...FINISHING_OPERATIONS],
  waistcoat: [...WAISTCOAT_OPERATIONS, ...FINISHING_OPERATIONS],
  overcoat: [...OVERCOAT_OPERATIONS, ...FINISHING_OPERATIONS],
  'down-jacket': DOWN_OPERATIONS,
}

/** A suit's waistcoat and everybody's monogram come with their options in the catalogue. */
export const OPTION_OPERATIONS = ['MON'] as const

/**
 * What takes longer in a lot of one: sewing. Pressing, inspecting, packing, and the scale that fills
 * the chambers of a down jacket take the garments one by one anyhow.
 */
export const IS_SEWN = /^(JK|TR|WC|SH|DJ)-(?!QC|PRS|IRN|PCK|FIL)/

/** Of an eight-hour presence so much becomes standard minutes: mfgcalcs.com, 65 %, range 47 to 75 (S). */
export const EFFICIENCY = 0.65

/** Single-ply cutting of one person's garment: a published shirt case, 0.25 → 0.5 minutes (S). */
export const MEASURED_CUT_FACTOR = 2

/** Sewing a lot of one after a personal pattern (A). */
export const MEASURED_SEWING_FACTOR = 1.1

/** Calendar days kept between drawing and checking for a question to the customer (A). */
export const QUESTION_DAYS = 5

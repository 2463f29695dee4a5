/**
 * The plant's stations in the order in which a garment passes them, who works there, and which
 * operations of the routing table are done there. Assumptions of ours (A): the number of workers, the
 * shift, and that jacket, trousers and waistcoat travel as one bundle (in a real plant trousers are
 * sewn beside the jacket). Darts are counted with the fronts, though they are sewn before the pockets;
 * a shirt is ironed before it is inspected, not after. Quilting and filling are for down jackets alone.
 */
export const STATION_IDS = [
  'drafting',
  'checking',
  'cutting',
  'fusing',
  'pockets',
  'fronts',
  'quilting',
  'filling',
  'lining',
  'collar',
  'sleeves',
  'assembly',
  'buttonholes',
  'pressing',
  'inspection',
  'packing',
] as const

export type StationId = (typeof STATION_IDS)[number]

export type Station = {
  readonly id: StationId
  readonly workers: number
  readonly operations: readonly string[]
}

export const STATIONS: readonly Station[] = [
  { id: 'drafting', workers: 2, operations: ['DRF', 'ALT'] },
  { id: 'checking', workers: 1, operations: ['CHK'] },
  { id: 'cutting', workers: 1, operations: ['ORD', 'MRK', 'CUT', 'BND'] },
  { id: 'fusing', workers: 1, operations: ['JK-FUS', 'WC-FUS'] },
  { id: 'pockets', workers: 4, operations: ['JK-PKT', 'TR-PKT', 'TR-BWP', 'DJ-SHL'] },
  {
    id: 'fronts',
    workers: 5,
    operations: ['JK-DRT', 'JK-CNV', 'JK-FAC', 'WC-FRT', 'SH-FRT', 'SH-BCK'],
  },
  { id: 'quilting', workers: 1, operations: ['DJ-QLT'] },
  { id: 'filling', workers: 1, operations: ['DJ-FIL'] },
  { id: 'lining', workers: 3, operations: ['JK-LIN', 'WC-LIN', 'DJ-LIN'] },
  { id: 'collar', workers: 3, operations: ['JK-BCK', 'JK-COL', 'SH-COL'] },
  { id: 'sleeves', workers: 2, operations: ['JK-SLV', 'SH-SLV', 'SH-CUF'] },
  {
    id: 'assembly',
    workers: 4,
    operations: [
      ...['JK-SET', 'WC-ASM', 'TR-FLY', 'TR-RIS', 'TR-WBD', 'TR-SEW', 'TR-HEM', 'DJ-ASM'],
      ...['SH-SHD', 'SH-ACL', 'SH-ASL', 'SH-STD', 'SH-SID', 'SH-ACF', 'SH-HEM'],
    ],
  },
  { id: 'buttonholes', workers: 3, operations: ['JK-BTN', 'JK-HND', 'WC-BTN', 'MON'] },
  { id: 'pressing', workers: 3, operations: ['JK-PRS', 'TR-PRS', 'WC-PRS', 'SH-IRN'] },
  { id: 'inspection', workers: 2, operations: ['JK-QC', 'TR-QC', 'WC-QC', 'SH-QC', 'DJ-QC'] },
  { id: 'packing', workers: 1, operations: ['PCK', 'SH-PCK', 'DJ-PCK'] },
]

/** The rail may not be passed back: from here on cloth is cut and an order can no longer be cancelled. */
export const FREEZE_STATION: StationId = 'cutting'

/** Monday to Friday, 07:00 to 15:30 on the plant's wall clock; no holidays (A). */
export const SHIFT = {
  timeZone: 'Europe/Berlin',
  startsAtHour: 7,
  minutes: 510,
  /** The carrier's van stands at the gate. */
  pickUpHour: 16,
} as const

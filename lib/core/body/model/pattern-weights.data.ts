import type { ModelKey } from './model-key'

/**
 * How far a pattern moves with a body measure: the largest movement of any vertex, mm, when the input
 * grows by 20 mm, as measured on the drafting library's jacket and trousers (our reference on body and
 * pattern, section 1.4). Jacket waist and hips are split over four to six seams there (2 and 3 mm), so
 * they count five times. Shirt, waistcoat and overcoat use the jacket's figures for the inputs they
 * share; biceps of the shirt, seat, waistToSeat and waistToFloor of the overcoat are our assumption.
 * Slopes are not weighed: posture is looked at, not asked in turn.
 */
export const DRAFTS = ['jacket', 'waistcoat', 'trousers', 'shirt', 'overcoat'] as const
export type Draft = (typeof DRAFTS)[number]

/** A draft's input as a sum of body measures (reference, section 2.2; constants do not vary). */
export const INPUTS = {
  chest: { chest: 1 },
  waist: { waist: 1 },
  seat: { seat: 1 },
  neck: { neck: 1 },
  wrist: { wrist: 1 },
  biceps: { biceps: 0.95 },
  hips: { waist: 0.55, seat: 0.45 },
  seatBack: { seat: 0.53 },
  waistBack: { waist: 0.5 },
  knee: { lowerThigh: 1 },
  shoulderToShoulder: { biacromial: 1.06 },
  shoulderToWrist: { sleeve: 1 },
  shoulderToElbow: { upperArm: 1 },
  hpsToWaistBack: { backLength: 1, ribH: -1, waistH: 1 },
  waistToArmpit: { axillaH: 1, ribH: -1 },
  waistToHips: { ribH: 0.5, waistH: -0.5, waistToSeat: 0.5 },
  waistToSeat: { ribH: 1, waistH: -1, waistToSeat: 1 },
  waistToFloor: { ribH: 1 },
  waistToKnee: { ribH: 1, kneeH: -1 },
  waistToUpperLeg: { ribH: 1, inseam: -1 },
  crossSeam: { crotchTotal: 1, ribH: 2, waistH: -2 },
  crossSeamFront: { crotchFront: 1, ribH: 1, waistH: -1 },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<ModelKey, number>>>>>

export type DraftInput = keyof typeof INPUTS
export type Movements = Readonly<Partial<Record<DraftInput, number>>>

const BODICE: Movements = {
  hpsToWaistBack: 24,
  waistToHips: 24,
  waistToArmpit: 17,
  neck: 11,
  chest: 10,
  waist: 10,
  shoulderToShoulder: 10,
  hips: 15,
}

/** mm of vertex per 20 mm of input */
export const MOVEMENTS: Readonly<Record<Draft, Movements>> = {
  jacket: { ...BODICE, shoulderToWrist: 21, shoulderToElbow: 20, wrist: 15 },
  waistcoat: BODICE,
  trousers: {
    waistToUpperLeg: 23,
    waistToHips: 22,
    waistToFloor: 20,
    waistToKnee: 20,
    waistToSeat: 18,
    crossSeam: 16,
    crossSeamFront: 16,
    seat: 12,
    seatBack: 11,
    waist: 10,
    knee: 7,
    waistBack: 6,
  },
  shirt: { ...BODICE, shoulderToWrist: 21, wrist: 15, biceps: 10 },
  overcoat: {
    hpsToWaistBack: 24,
    waistToHips: 24,
    waistToArmpit: 17,
    neck: 11,
    chest: 10,
    waist: 10,
    shoulderToShoulder: 10,
    shoulderToWrist: 21,
    shoulderToElbow: 20,
    wrist: 15,
    seat: 12,
    waistToSeat: 18,
    waistToFloor: 20,
  },
}

/** What a family or cut is made of; a business's own family goes by its cut. */
export const DRAFTS_OF: Readonly<Record<string, readonly Draft[]>> = {
  jacket: ['jacket'],
  waistcoat: ['waistcoat'],
  trousers: ['trousers'],
  shirt: ['shirt'],
  overcoat: ['overcoat'],
  suit: ['jacket', 'trousers'],
  'suit-men': ['jacket', 'trousers'],
  'suit-women': ['jacket', 'trousers'],
  'down-jacket': ['overcoat'],
}

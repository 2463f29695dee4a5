import { OCCASIONS } from '@/lib/core/garment/catalogue'
import type { GarmentKind } from '@/lib/core/garment/cut'

/**
 * What is asked about which kind of garment, and what counts as an answer met: bands of a measure of
 * the garment. Conventions and our own judgement, no statistics; the page says so.
 */
export const ANSWERS = {
  where: OCCASIONS,
  warmth: ['light', 'middle', 'warm'],
  formality: ['relaxed', 'usual', 'formal'],
  tie: ['tie', 'bow', 'open', 'both'],
  rain: ['dry', 'showers', 'wet'],
  colour: ['dark', 'middle', 'light'],
  budget: ['low', 'middle', 'high'],
} as const
export type NeedId = keyof typeof ANSWERS
/** Needs whose answers are bands of one measure of the garment. */
export type BandNeed = 'warmth' | 'colour' | 'rain'
export type Band = readonly [from: number, to: number]

export const QUESTIONS: Readonly<Record<GarmentKind, readonly NeedId[]>> = {
  suit: ['where', 'warmth', 'formality', 'budget'],
  shirt: ['where', 'warmth', 'tie', 'budget'],
  trousers: ['where', 'warmth', 'formality', 'budget'],
  waistcoat: ['where', 'warmth', 'colour', 'budget'],
  overcoat: ['where', 'warmth', 'rain', 'budget'],
  'down-jacket': ['warmth', 'rain', 'colour', 'budget'],
}

/** Degrees of the cloth scale when no place was named. */
export const DEGREES: Readonly<Record<'relaxed' | 'usual' | 'formal', Band>> = {
  relaxed: [1, 2],
  usual: [3, 4],
  formal: [4, 5],
}

const MOST = 10_000
/** Cloth weights of suits in g/m², light below, warm above. */
const SUITING = { light: [0, 260], middle: [260, 310], warm: [310, MOST] } as const
const LIGHTNESS = { dark: [0, 32], middle: [32, 62], light: [62, 100] } as const

export const BANDS: Readonly<
  Record<GarmentKind, Readonly<Record<BandNeed, Readonly<Record<string, Band>>>>>
> = {
  suit: { warmth: SUITING, colour: LIGHTNESS, rain: {} },
  shirt: {
    warmth: { light: [0, 116], middle: [116, 160], warm: [160, MOST] },
    colour: LIGHTNESS,
    rain: {},
  },
  trousers: { warmth: SUITING, colour: LIGHTNESS, rain: {} },
  waistcoat: { warmth: SUITING, colour: LIGHTNESS, rain: {} },
  overcoat: {
    warmth: { light: [0, 430], middle: [430, 600], warm: [600, MOST] },
    colour: LIGHTNESS,
    rain: { dry: [0, MOST], showers: [30, MOST], wet: [60, MOST] },
  },
  'down-jacket': {
    warmth: { light: [0, 240], middle: [240, 380], warm: [380, MOST] },
    colour: LIGHTNESS,
    rain: { dry: [0, MOST], showers: [30, MOST], wet: [100, MOST] },
  },
}

/** Collars that go with what is worn at the neck. */
export const COLLARS: Readonly<Record<'tie' | 'bow' | 'open' | 'both', readonly string[]>> = {
  tie: ['classic', 'semi-spread', 'cutaway'],
  bow: ['wing', 'classic'],
  open: ['button-down', 'band'],
  both: ['classic', 'semi-spread', 'button-down'],
}

import type { Catalogue } from '@/lib/core/garment/catalogue'
import { type GarmentKind, kindOf } from '@/lib/core/garment/cut'
import type { MeasureId } from './measures'

/**
 * The words that may be said of a proposal, and which measure each moves, which way, and by how much
 * people notice it. The steps are our judgement.
 */
export const CRITIQUES = [
  'lighter',
  'warmer',
  'less-formal',
  'more-formal',
  'cheaper',
  'darker',
  'brighter',
] as const
export type CritiqueId = (typeof CRITIQUES)[number]

export type Direction = {
  readonly measure: MeasureId
  /** 1: less of the measure is what was asked for. */
  readonly sign: 1 | -1
  readonly step: number
}

/**
 * Where a garment can be warmer without being heavier (down, fine hair, linen's opposite), lighter is
 * about weight and warmer about warmth; elsewhere both are the cloth and what lies under it.
 */
const LIGHTER: Readonly<Record<GarmentKind, Direction>> = {
  suit: { measure: 'warmth', sign: 1, step: 25 },
  shirt: { measure: 'weight', sign: 1, step: 10 },
  trousers: { measure: 'warmth', sign: 1, step: 25 },
  waistcoat: { measure: 'warmth', sign: 1, step: 25 },
  overcoat: { measure: 'weight', sign: 1, step: 40 },
  'down-jacket': { measure: 'weight', sign: 1, step: 50 },
}
const WARMER_STEP: Readonly<Record<GarmentKind, number>> = {
  suit: 25,
  shirt: 10,
  trousers: 25,
  waistcoat: 25,
  overcoat: 40,
  'down-jacket': 40,
}

/** Of the family's base price: 2 000 cents of a suit. */
const PRICE_SHARE = 1 / 24

export function directionOf(
  { cut, basePriceCents }: Pick<Catalogue, 'cut' | 'basePriceCents'>,
  word: CritiqueId,
): Direction {
  const kind = kindOf(cut)
  switch (word) {
    case 'lighter':
      return LIGHTER[kind]
    case 'warmer':
      return { measure: 'warmth', sign: -1, step: WARMER_STEP[kind] }
    case 'less-formal':
      return { measure: 'formality', sign: 1, step: 5 }
    case 'more-formal':
      return { measure: 'formality', sign: -1, step: 5 }
    case 'cheaper':
      return { measure: 'price', sign: 1, step: Math.round(basePriceCents * PRICE_SHARE) }
    case 'darker':
      return { measure: 'darkness', sign: -1, step: 4 }
    case 'brighter':
      return { measure: 'darkness', sign: 1, step: 4 }
    default:
      return word satisfies never
  }
}

/**
 * Where the money of a price goes: for each kind of line the shares in thousandths. Our assumption
 * (decision 0014), made for an order without an intermediary; every row sums to 1000.
 */
export const PRICE_PARTS = [
  'cloth-and-trims',
  'making',
  'design-and-pattern',
  'services',
  'platform',
  'intermediary',
] as const
export type PricePart = (typeof PRICE_PARTS)[number]

export type LineKind = 'base' | 'cloth' | 'module' | 'drafted' | 'altered'

/** In the order of PRICE_PARTS. */
export const SHARES_PERMILLE: Readonly<Record<LineKind, readonly number[]>> = {
  base: [287, 442, 71, 75, 125, 0],
  cloth: [875, 0, 0, 0, 125, 0],
  module: [250, 625, 0, 0, 125, 0],
  drafted: [0, 250, 500, 125, 125, 0],
  altered: [0, 250, 500, 125, 125, 0],
}

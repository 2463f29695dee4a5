import { chosenOptions, optionPriceCents } from '@/lib/core/configuration/option-of'
import { type Alteration, alterationRow } from '@/lib/core/fit/alteration'
import type { Fit } from '@/lib/core/fit/fit'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { CutId } from '@/lib/core/garment/cut'
import type { Design } from '@/lib/core/garment/design'
import { prorateCents } from '@/lib/core/shared/money'
import type { Text } from '@/lib/core/shared/text'
import { type LineKind, PRICE_PARTS, type PricePart, SHARES_PERMILLE } from './price-shares.data'

/**
 * The price of one garment: the family's base, what the chosen options add or take, and the drawn
 * pattern of a measured fit, or what is altered of a size. Tax is included. Lines and breakdown each sum to the total to the cent.
 * Figures are our assumption (decision 0014).
 */
export type PriceLine = {
  readonly kind: LineKind
  readonly moduleId?: string
  readonly name: Text
  readonly amountCents: number
}

export type Price = {
  readonly totalCents: number
  readonly currency: string
  readonly lines: readonly PriceLine[]
  readonly breakdown: readonly { readonly part: PricePart; readonly amountCents: number }[]
}

/** A pattern drawn for one body instead of a graded size: by how much there is to draw (ours). */
export const DRAFTED_PATTERN_CENTS: Readonly<Record<CutId, number>> = {
  'suit-men': 6400,
  'suit-women': 6400,
  shirt: 1500,
  trousers: 1900,
  waistcoat: 1600,
  overcoat: 4900,
  'down-jacket': 3900,
}
const DRAFTED: Text = { en: 'Pattern drawn for you', 'zh-CN': '为您单独制版' }

/** What of a fit has a price: a pattern of its own, or each measure of a size that is moved. */
export type PricedFit = {
  readonly kind: Fit['kind']
  readonly alterations?: readonly Alteration[] | undefined
}

type Garment = {
  readonly catalogue: Catalogue
  readonly design: Pick<Design, 'options'>
  readonly fit: PricedFit
}

export function priceGarment({ catalogue, design, fit }: Garment): Price {
  const lines: PriceLine[] = [
    { kind: 'base', name: catalogue.name, amountCents: catalogue.basePriceCents },
    ...chosenOptions(catalogue, design.options)
      .filter(({ option }) => option.priceCents !== 0)
      .map(({ module, option }) => ({
        kind: module.id === 'cloth' ? ('cloth' as const) : ('module' as const),
        moduleId: module.id,
        name: option.name,
        amountCents: option.priceCents,
      })),
    ...(fit.kind === 'measured'
      ? [
          {
            kind: 'drafted' as const,
            name: DRAFTED,
            amountCents: DRAFTED_PATTERN_CENTS[catalogue.cut],
          },
        ]
      : []),
    ...(fit.alterations ?? []).map((alteration) => {
      const { name, priceCents } = alterationRow(alteration.id)
      return { kind: 'altered' as const, name, amountCents: priceCents }
    }),
  ]
  return {
    totalCents: lines.reduce((sum, line) => sum + line.amountCents, 0),
    currency: catalogue.currency,
    lines,
    breakdown: breakdownOf(lines),
  }
}

/** Each line is split by its own shares; equal parts are added up, so nothing is lost in rounding. */
function breakdownOf(lines: readonly PriceLine[]): Price['breakdown'] {
  const split = lines.map((line) => prorateCents(line.amountCents, SHARES_PERMILLE[line.kind]))
  return PRICE_PARTS.map((part, index) => ({
    part,
    amountCents: split.reduce((sum, parts) => sum + (parts[index] ?? 0), 0),
  }))
}

/** What the garment costs more or less when one option is taken instead of the chosen one. */
export const priceDifferenceCents = (
  catalogue: Catalogue,
  options: Design['options'],
  moduleId: string,
  optionId: string,
): number =>
  optionPriceCents(catalogue, moduleId, optionId) -
  optionPriceCents(catalogue, moduleId, options[moduleId])

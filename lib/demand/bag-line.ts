import { checkDesign } from '@/lib/core/configuration/check-design'
import type { Fit } from '@/lib/core/fit/fit'
import type { Design } from '@/lib/core/garment/design'
import { isFamily } from '@/lib/core/garment/families'
import { canonicalJson } from '@/lib/core/shared/canonical-json'
import { sha256 } from '@/lib/infra/digest'
import { currentCatalogue } from './current-catalogue'
import { unitPriceCents } from './unit-price'

/** One garment in a bag: its own record, merged with another only when both halves are equal. */
export type BagLine = {
  readonly id: string
  readonly specHash: string
  readonly design: Design
  readonly fit: Fit
  readonly quantity: number
  /** Today's price; what it was when it was put in stands beside it. */
  readonly unitPriceCents: number
  readonly addedPriceCents: number
  readonly priceChanged: boolean
  /** A module, cloth or rule has gone since it was put in. */
  readonly problem: 'unavailable' | null
}

type Row = {
  id: string
  specHash: string
  design: unknown
  fit: unknown
  quantity: number
  unitPriceCents: number
}

export function toBagLine(row: Row): BagLine {
  const design = row.design as Design
  const fit = row.fit as Fit
  const valid = isFamily(design.family) && checkDesign(currentCatalogue(design.family), design).ok
  const today = valid ? unitPriceCents(design, fit) : row.unitPriceCents
  return {
    id: row.id,
    specHash: row.specHash,
    design,
    fit,
    quantity: row.quantity,
    unitPriceCents: today,
    addedPriceCents: row.unitPriceCents,
    priceChanged: today !== row.unitPriceCents,
    problem: valid ? null : 'unavailable',
  }
}

/** What a page showed when it was drawn: the same hash means the same garments at the same prices. */
export const bagHashOf = (lines: readonly BagLine[], currency: string): string =>
  sha256(
    canonicalJson({
      currency,
      lines: lines.map((line) => ({
        specHash: line.specHash,
        quantity: line.quantity,
        unitPriceCents: line.unitPriceCents,
      })),
    }),
  )

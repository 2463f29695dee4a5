import type { Fit } from '@/lib/core/fit/fit'
import type { Design } from '@/lib/core/garment/design'
import { canonicalJson } from '@/lib/core/shared/canonical-json'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { sha256 } from '@/lib/infra/digest'
import { checkKeptDesign } from './check-kept-design'
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
  /** A part has gone since it was put in, it cannot be made by its own version, or its body was deleted. */
  readonly problem: 'unavailable' | 'measures-gone' | null
}

type Row = {
  id: string
  specHash: string
  design: unknown
  fit: unknown
  quantity: number
  unitPriceCents: number
}

export async function toBagLine(row: Row, tx?: ShopTx): Promise<BagLine> {
  const design = row.design as Design
  const fit = row.fit as Fit
  const { ok } = await checkKeptDesign(design, tx)
  const sold = ok ? await unitPriceCents(design, fit, tx) : null
  const today = sold ?? row.unitPriceCents
  return {
    id: row.id,
    specHash: row.specHash,
    design,
    fit,
    quantity: row.quantity,
    unitPriceCents: today,
    addedPriceCents: row.unitPriceCents,
    priceChanged: today !== row.unitPriceCents,
    problem: sold === null ? 'unavailable' : (await areGone(fit, tx)) ? 'measures-gone' : null,
  }
}

/** Said before anything is paid: without its body a measured garment cannot be drawn. */
async function areGone(fit: Fit, tx: ShopTx = shopDb()): Promise<boolean> {
  if (fit.kind === 'size') return false
  const { profileId: id, profileVersion: version, inputHash } = fit
  return (await tx.bodyProfile.count({ where: { id, version, inputHash } })) === 0
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

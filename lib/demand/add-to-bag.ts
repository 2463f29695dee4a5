import type { Fit } from '@/lib/core/fit/fit'
import { specificationHash } from '@/lib/core/fit/specification-hash'
import type { Design } from '@/lib/core/garment/design'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'
import { sha256 } from '@/lib/infra/digest'
import { env } from '@/lib/infra/env'
import { MOST_OF_ONE } from './change-bag'
import { checkFit, type FitRefusal } from './check-fit'
import { checkKeptDesign, type DesignInvalid } from './check-kept-design'
import { lockBag } from './lock-bag'
import { unitPriceCents } from './unit-price'

type AddRefusal = DesignInvalid | FitRefusal | { readonly code: 'bag-full' }

type Wish = { readonly design: Design; readonly fit: Fit; readonly quantity?: number }

const MOST_LINES = 20

/** Puts one garment, design and fit together, into the bag at the server's own price. */
export async function addToBag(
  actor: Actor,
  { design, fit, quantity = 1 }: Wish,
): Promise<Result<{ readonly lineId: string; readonly merged: boolean }, AddRefusal>> {
  const offered = await checkKeptDesign(design)
  if (!offered.ok) return offered
  const checked = await checkFit(actor, offered.value.catalogue.cut, fit)
  if (!checked.ok) return checked
  const priceCents = await unitPriceCents(design, fit)
  if (priceCents === null) return refuse({ code: 'design-invalid', rules: [] })
  const specHash = specificationHash(design, fit, sha256)
  return shopDb().$transaction(async (tx) => {
    const bagId = await lockBag(tx, actor)
    const same = await tx.bagLine.findUnique({ where: { bagId_specHash: { bagId, specHash } } })
    if (same) {
      await tx.bagLine.update({
        where: { id: same.id },
        data: { quantity: Math.min(MOST_OF_ONE, same.quantity + quantity) },
      })
      return ok({ lineId: same.id, merged: true })
    }
    if ((await tx.bagLine.count({ where: { bagId } })) >= MOST_LINES)
      return refuse({ code: 'bag-full' })
    const line = await tx.bagLine.create({
      data: {
        bagId,
        specHash,
        design,
        fit,
        quantity: Math.max(1, Math.min(MOST_OF_ONE, quantity)),
        unitPriceCents: priceCents,
        currency: env().CURRENCY,
      },
    })
    return ok({ lineId: line.id, merged: false })
  })
}

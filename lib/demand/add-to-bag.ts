import { blockOf } from '@/lib/core/fit/block'
import type { Fit } from '@/lib/core/fit/fit'
import { specificationHash } from '@/lib/core/fit/specification-hash'
import type { Design } from '@/lib/core/garment/design'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
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

type Added = { readonly lineId: string; readonly merged: boolean }

/** Puts one garment, design and fit together, into the bag at the server's own price. */
export async function addToBag(actor: Actor, wish: Wish): Promise<Result<Added, AddRefusal>> {
  const added = await addAllToBag(actor, [wish])
  if (!added.ok) return added
  const [line] = added.value
  if (!line) throw new Error('one garment was put in and none was answered')
  return ok(line)
}

/** Several at once: all of them, or none. */
export async function addAllToBag(
  actor: Actor,
  wishes: readonly Wish[],
): Promise<Result<readonly Added[], AddRefusal>> {
  const garments: Garment[] = []
  for (const wish of wishes) {
    const priced = await price(actor, wish)
    if (!priced.ok) return priced
    garments.push(priced.value)
  }
  return shopDb().$transaction(async (tx) => {
    const bagId = await lockBag(tx, actor)
    const lying = await tx.bagLine.findMany({ where: { bagId }, select: { specHash: true } })
    const hashes = [...lying, ...garments].map(({ specHash }) => specHash)
    if (new Set(hashes).size > Math.max(MOST_LINES, lying.length))
      return refuse({ code: 'bag-full' })
    const added: Added[] = []
    for (const garment of garments) added.push(await put(tx, bagId, garment))
    return ok(added)
  })
}

type Garment = Required<Wish> & { readonly specHash: string; readonly unitPriceCents: number }

async function price(
  actor: Actor,
  { design, fit, quantity = 1 }: Wish,
): Promise<Result<Garment, AddRefusal>> {
  const offered = await checkKeptDesign(design)
  if (!offered.ok) return offered
  const checked = await checkFit(actor, blockOf(offered.value.catalogue.cut, design.options), fit)
  if (!checked.ok) return checked
  const priceCents = await unitPriceCents(design, fit)
  if (priceCents === null) return refuse({ code: 'design-invalid', rules: [] })
  const specHash = specificationHash(design, fit, sha256)
  return ok({ design, fit, quantity, specHash, unitPriceCents: priceCents })
}

/** As a line of its own, or more of the same. */
async function put(tx: ShopTx, bagId: string, { quantity, ...garment }: Garment): Promise<Added> {
  const { specHash } = garment
  const same = await tx.bagLine.findUnique({ where: { bagId_specHash: { bagId, specHash } } })
  const wanted = Math.max(1, Math.min(MOST_OF_ONE, (same?.quantity ?? 0) + quantity))
  if (same) {
    await tx.bagLine.update({ where: { id: same.id }, data: { quantity: wanted } })
    return { lineId: same.id, merged: true }
  }
  const currency = env().CURRENCY
  const line = await tx.bagLine.create({
    data: { bagId, ...garment, quantity: wanted, currency },
  })
  return { lineId: line.id, merged: false }
}

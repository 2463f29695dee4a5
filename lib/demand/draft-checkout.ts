import { randomUUID } from 'node:crypto'
import { checkAddress } from '@/lib/core/pricing/address-form'
import { type DeliveryOption, deliveryOptions } from '@/lib/core/pricing/delivery'
import { taxIncluded, taxRatePermille } from '@/lib/core/pricing/tax'
import { canonicalJson } from '@/lib/core/shared/canonical-json'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'
import { sha256 } from '@/lib/infra/digest'
import { sealForOwner } from '@/lib/infra/owner-seal'
import type { CheckoutWish, DraftRefusal } from './checkout-wish'
import { lockBag } from './lock-bag'
import { checkoutContactPlace } from './place-order'
import { type Bag, readBag } from './read-bag'

type Draft = { readonly checkoutId: string; readonly earlierIds: readonly string[] }

/** The hosted page lives an hour: long enough to find the card, short enough for prices to hold. */
const LIFETIME_MS = 60 * 60_000

type Totals = {
  readonly itemsCents: number
  readonly deliveryCents: number
  readonly taxCents: number
  readonly totalCents: number
}

const totalsOf = (bag: Bag, method: DeliveryOption, countryCode: string): Totals => {
  const totalCents = bag.itemsCents + method.priceCents
  const taxCents = taxIncluded(totalCents, taxRatePermille(countryCode))
  return { itemsCents: bag.itemsCents, deliveryCents: method.priceCents, taxCents, totalCents }
}

/** Freezes what is to be bought, under the bag's lock; an equal open checkout is answered again. */
export function draftCheckout(
  actor: Actor,
  wish: CheckoutWish,
  nowMs: number,
): Promise<Result<Draft, DraftRefusal>> {
  return shopDb().$transaction(async (tx) => {
    await lockBag(tx, actor)
    const bag = await readBag(actor, tx)
    const method = methodOf(wish)
    const refusal = refusalOf(bag, wish, method)
    if (refusal) return refuse(refusal)
    if (!method.ok) return method
    const totals = totalsOf(bag, method.value, wish.address.countryCode)
    const contentHash = sha256(
      canonicalJson({
        bag: bag.bagHash,
        contact: { ...wish.contact },
        address: { ...wish.address },
        method: wish.methodId,
        neededBy: wish.neededByShopMs,
        locale: wish.locale,
      }),
    )
    const open = await tx.checkout.findMany({ where: { ownerKey: actor.ownerKey, state: 'open' } })
    const same = open.find(
      (other) => other.bagHash === contentHash && other.expiresAt.getTime() > nowMs + 60_000,
    )
    const earlierIds = open.filter((other) => other.id !== same?.id).map(({ id }) => id)
    if (same) return ok({ checkoutId: same.id, earlierIds })
    const id = randomUUID()
    const contact = JSON.stringify({ contact: wish.contact, address: wish.address })
    await tx.checkout.create({
      data: {
        id,
        ownerKey: actor.ownerKey,
        bagHash: contentHash,
        lines: bag.lines.map(({ specHash, design, fit, quantity, unitPriceCents }) => ({
          specHash,
          design,
          fit,
          quantity,
          unitPriceCents,
        })),
        contact: await sealForOwner(tx, actor.ownerKey, contact, checkoutContactPlace(id)),
        delivery: {
          methodId: method.value.methodId,
          countryCode: wish.address.countryCode,
          priceCents: method.value.priceCents,
          daysInTransit: method.value.daysInTransit,
          ...(wish.occasion ? { occasion: wish.occasion } : {}),
        },
        neededByShopMs: wish.neededByShopMs === null ? null : BigInt(wish.neededByShopMs),
        locale: wish.locale,
        currency: bag.currency,
        ...totals,
        expiresAt: new Date(nowMs + LIFETIME_MS),
      },
    })
    return ok({ checkoutId: id, earlierIds })
  })
}

function methodOf(wish: CheckoutWish): Result<DeliveryOption, DraftRefusal> {
  const options = deliveryOptions(wish.address.countryCode)
  if (!options.ok) return refuse({ code: 'undeliverable' })
  const method = options.value.find(({ methodId }) => methodId === wish.methodId)
  return method ? ok(method) : refuse({ code: 'unknown-method' })
}

function refusalOf(
  bag: Bag,
  wish: CheckoutWish,
  method: Result<DeliveryOption, DraftRefusal>,
): DraftRefusal | null {
  if (bag.lines.length === 0) return { code: 'empty-bag' }
  if (bag.lines.some((line) => line.problem)) return { code: 'line-unavailable' }
  if (!method.ok) return method.error
  const address = checkAddress(wish.address.countryCode, {
    ...wish.address.lines,
    name: wish.contact.name,
    phone: wish.contact.phone ?? '',
  })
  if (!address.ok) return { code: 'address-invalid', problems: address.error }
  const newCents = bag.itemsCents + method.value.priceCents
  if (newCents !== wish.shownTotalCents)
    return { code: 'price-changed', oldCents: wish.shownTotalCents, newCents }
  return bag.bagHash === wish.bagHash ? null : { code: 'bag-changed' }
}

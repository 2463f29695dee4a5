import type { Fit } from '@/lib/core/fit/fit'
import type { Design } from '@/lib/core/garment/design'
import { deliveryOptions } from '@/lib/core/pricing/delivery'
import { DAY_MS } from '@/lib/core/shared/instant'
import { addDays, localDay } from '@/lib/core/shared/local-time'
import { addToBag } from '@/lib/demand/add-to-bag'
import { saveBodyProfile } from '@/lib/demand/body-profiles'
import { draftCheckout } from '@/lib/demand/draft-checkout'
import { placeOrder } from '@/lib/demand/place-order'
import { catalogueToday } from '@/lib/demand/published-catalogues'
import { readBag } from '@/lib/demand/read-bag'
import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'
import { neededByShopMs } from '@/lib/platform/needed-by'
import type { SeededOrder } from './orders.data'

type Refusable<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: unknown }

/** A seed that is refused is a mistake in the seed. */
export function must<T>(result: Refusable<T>, what: string): T {
  if (!result.ok) throw new Error(`seed: ${what}: ${JSON.stringify(result.error)}`)
  return result.value
}

/** Bag and orders ask for nothing of an actor but its key. */
export const actorOf = (ownerKey: string): Actor => ({
  kind: 'guest',
  ownerKey: ownerKey as `guest:${string}`,
})

export async function seededDesign(
  order: Pick<SeededOrder, 'family' | 'look' | 'change' | 'monogram'>,
): Promise<Design> {
  const catalogue = await catalogueToday(order.family)
  const look = catalogue.looks.find(({ id }) => id === order.look)
  if (!look) throw new Error(`seed: no look ${order.look}`)
  return {
    family: order.family,
    catalogueVersion: catalogue.version,
    options: { ...catalogue.defaults, ...look.options, ...order.change },
    values: order.monogram ? { monogram: order.monogram } : {},
  }
}

async function fitOf(actor: Actor, { fit, name }: SeededOrder): Promise<Fit> {
  if ('kind' in fit) return fit
  const wish = { label: name, profile: fit, consentAtMs: fit.consentAtMs }
  const saved = must(await saveBodyProfile(actor, wish), `body of ${name}`)
  return {
    kind: 'measured',
    profileId: saved.profileId,
    profileVersion: saved.version,
    inputHash: saved.inputHash,
    preference: fit.preference,
  }
}

/** The label marks the order as the seed's own: running the seed again finds it. */
export const seededLabel = (key: string): string => `SEEDED-${key}`

/**
 * Puts the garment into the bag and buys it through the shop's own use-cases; only the payment is
 * left out, because nobody paid. Then the order is dated back and marked.
 */
export async function placeSeededOrder(
  order: SeededOrder,
  placedShopMs: number,
  shopNowMs: number,
): Promise<string> {
  const actor = actorOf(order.ownerKey)
  const wish = { design: await seededDesign(order), fit: await fitOf(actor, order) }
  must(await addToBag(actor, wish), order.key)
  const bag = await readBag(actor)
  const { methodId, address, email, name, phone, locale, occasion } = order
  const ways = must(deliveryOptions(address.countryCode), order.key)
  const way = ways.find((each) => each.methodId === methodId)
  const day = addDays(localDay(shopNowMs, env().SHOP_TIME_ZONE), order.neededInDays ?? 0)
  const draft = must(
    await draftCheckout(
      actor,
      {
        bagHash: bag.bagHash,
        shownTotalCents: bag.itemsCents + (way?.priceCents ?? 0),
        contact: { email, name, ...(phone ? { phone } : {}) },
        address,
        methodId,
        neededByShopMs: order.neededInDays === undefined ? null : neededByShopMs(day),
        locale,
        ...(occasion ? { occasion } : {}),
      },
      shopNowMs,
    ),
    order.key,
  )
  const { checkoutId } = draft
  const { totalCents: amountCents, currency } = await shopDb().checkout.findUniqueOrThrow({
    where: { id: checkoutId },
  })
  const placed = await placeOrder(checkoutId, { paymentIntentId: null, amountCents, currency })
  await markSeeded(placed.id, order.key, placedShopMs)
  return placed.id
}

async function markSeeded(orderId: string, key: string, placedShopMs: number): Promise<void> {
  const at = new Date(placedShopMs)
  await shopDb().$transaction(async (tx) => {
    await tx.$executeRaw`DELETE FROM pgboss.job WHERE data->>'orderId' = ${orderId}`
    await tx.orderEvent.updateMany({
      where: { orderId },
      data: { occurredShopMs: BigInt(placedShopMs), createdAt: at },
    })
    await tx.order.update({
      where: { id: orderId },
      data: {
        seeded: true,
        labelToken: seededLabel(key),
        placedShopMs: BigInt(placedShopMs),
        createdAt: at,
      },
    })
  })
}

export const daysBefore = (shopNowMs: number, days: number): number => shopNowMs - days * DAY_MS

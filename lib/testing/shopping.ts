import { randomUUID } from 'node:crypto'
import type { Fit, SuitSize } from '@/lib/core/fit/fit'
import type { Design } from '@/lib/core/garment/design'
import { catalogueOf, type HouseFamily } from '@/lib/core/garment/families'
import { addToBag } from '@/lib/demand/add-to-bag'
import type { CheckoutWish } from '@/lib/demand/checkout-wish'
import { readBag } from '@/lib/demand/read-bag'
import type { Actor } from '@/lib/identity/actor'

/** A guest nobody else is, as the cookie would make one. */
export const newGuest = (): Actor => ({ kind: 'guest', ownerKey: `guest:${randomUUID()}` })

/** The plain garment of a family of the house. */
export const plainGarment = (
  family: HouseFamily,
  change: Readonly<Record<string, string>> = {},
): Design => {
  const catalogue = catalogueOf(family, { demo: true })
  const options = { ...catalogue.defaults, ...change }
  return { family, catalogueVersion: catalogue.version, options, values: {} }
}

/** A plain valid suit, with one option changed where a test wants another garment. */
export const plainSuit = (change: Readonly<Record<string, string>> = {}): Design =>
  plainGarment('suit-men', change)

export const SIZE_50: SuitSize = {
  kind: 'size',
  jacket: 50,
  jacketLength: 'regular',
  trousers: 50,
  insideLegMm: 820,
}

/** Puts one suit into the actor's bag and says what its page would send to be paid. */
export async function readyToPay(
  actor: Actor,
  change: Readonly<Record<string, string>> = {},
): Promise<CheckoutWish> {
  return readyToPayFor(actor, { design: plainSuit(change), fit: SIZE_50 })
}

export async function readyToPayFor(
  actor: Actor,
  ...garments: readonly { readonly design: Design; readonly fit: Fit }[]
): Promise<CheckoutWish> {
  for (const garment of garments) {
    const added = await addToBag(actor, garment)
    if (!added.ok) throw new Error(`not added: ${JSON.stringify(added.error)}`)
  }
  return wishFor(actor)
}

export async function wishFor(actor: Actor): Promise<CheckoutWish> {
  const bag = await readBag(actor)
  return {
    bagHash: bag.bagHash,
    shownTotalCents: bag.itemsCents,
    contact: { email: 'lin.wen@example.org', name: 'Lin Wen' },
    address: {
      countryCode: 'DE',
      lines: { line1: 'Unter den Linden 7', postalCode: '10117', city: 'Berlin' },
    },
    methodId: 'standard',
    neededByShopMs: null,
    locale: 'en',
  }
}

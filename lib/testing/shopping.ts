import { randomUUID } from 'node:crypto'
import type { SizeFit } from '@/lib/core/fit/fit'
import type { Design } from '@/lib/core/garment/design'
import { catalogueOf } from '@/lib/core/garment/families'
import { addToBag } from '@/lib/demand/add-to-bag'
import type { CheckoutWish } from '@/lib/demand/checkout-wish'
import { readBag } from '@/lib/demand/read-bag'
import type { Actor } from '@/lib/identity/actor'

/** A guest nobody else is, as the cookie would make one. */
export const newGuest = (): Actor => ({ kind: 'guest', ownerKey: `guest:${randomUUID()}` })

/** A plain valid suit, with one option changed where a test wants another garment. */
export const plainSuit = (change: Readonly<Record<string, string>> = {}): Design => {
  const catalogue = catalogueOf('suit-men', { demo: true })
  return {
    family: 'suit-men',
    catalogueVersion: catalogue.version,
    options: { ...catalogue.defaults, ...change },
    values: {},
  }
}

export const SIZE_50: SizeFit = {
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
  const added = await addToBag(actor, { design: plainSuit(change), fit: SIZE_50 })
  if (!added.ok) throw new Error(`not added: ${JSON.stringify(added.error)}`)
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

import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { orderContactPlace } from '@/lib/demand/place-order'
import { readOrder, readOrders } from '@/lib/demand/read-order'
import type { Actor } from '@/lib/identity/actor'
import { issueClaim } from '@/lib/identity/issue-claim'
import { shopDb } from '@/lib/infra/db/shop'
import { sealForOwner } from '@/lib/infra/owner-seal'
import { callerFrom, makePerson, NOON_MS, signedIn } from '@/lib/testing/people'
import { claimForPerson } from './claim-for-person'

/** A guest's order as the shop keeps it: the contact sealed with the guest's own key. */
async function guestOrder(guest: Actor) {
  const id = randomUUID()
  const money = { itemsCents: 48_000, deliveryCents: 0, taxCents: 0, totalCents: 48_000 }
  const shared = { ownerKey: guest.ownerKey, locale: 'en', currency: 'EUR', ...money }
  const checkout = await shopDb().checkout.create({
    data: { ...shared, bagHash: 'b', lines: [], expiresAt: new Date(NOON_MS) },
  })
  const text = JSON.stringify({ email: 'guest@example.org', name: 'A Guest' })
  return shopDb().order.create({
    data: {
      ...shared,
      id,
      number: `MO-TEST-${id.slice(0, 8)}`,
      accessToken: randomUUID(),
      checkoutId: checkout.id,
      state: 'paid',
      contact: await sealForOwner(shopDb(), guest.ownerKey, text, orderContactPlace(id)),
      initials: 'A. G.',
      countryCode: 'DE',
      deliveryMethod: 'standard',
      labelToken: randomUUID(),
      placedShopMs: BigInt(NOON_MS),
    },
  })
}

test('a claimed order is the person’s, with its address, and no longer the guest’s', async () => {
  const guest: Actor = { kind: 'guest', ownerKey: `guest:${randomUUID()}` }
  const { id, number } = await guestOrder(guest)
  const person = await signedIn(await makePerson())
  const url = await issueClaim(shopDb(), { orderId: id, locale: 'en', nowMs: NOON_MS })
  const token = new URL(url).searchParams.get('token') ?? ''
  const claimed = await claimForPerson(person, { token }, callerFrom('claim'))
  expect(claimed).toEqual({ ok: true, value: { number } })
  expect((await readOrders(person)).map((order) => order.number)).toEqual([number])
  const mine = await readOrder(person, { number })
  expect(mine.ok && mine.value).toMatchObject({ contact: { email: 'guest@example.org' } })
  expect(await readOrder(guest, { number })).toMatchObject({ ok: false })
  expect(await claimForPerson(person, { token }, callerFrom('claim'))).toMatchObject({ ok: false })
})

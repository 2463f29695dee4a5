import { describe, expect, it } from 'vitest'
import { shopDb } from '@/lib/infra/db/shop'
import { makePackage } from '@/lib/testing/make-package'
import { paidOrder } from '@/lib/testing/paid-order'
import { newGuest, plainSuit, readyToPay, SIZE_50, wishFor } from '@/lib/testing/shopping'
import { withOutsideCompanies } from '@/lib/testing/with-outside-companies'
import { addToBag } from './add-to-bag'
import { bodyProfiles, readBodyProfile, saveBodyProfile } from './body-profiles'
import { changeQuantity, removeLine } from './change-bag'
import { readDesign, saveDesign } from './designs'
import { moveFromGuest } from './move-owner'
import { readPackage, storePackage } from './ordered-package'
import { readBag } from './read-bag'
import { readOrder } from './read-order'
import { startCheckout } from './start-checkout'

withOutsideCompanies()

const profile = {
  sex: 'm',
  values: { height: 1820, weight: 78, chest: 987, waist: 851 },
  preference: 'regular',
  wishes: 'A pocket for a violin mute',
  consentAtMs: 1_760_000_000_000,
} as const

async function ordered() {
  const guest = newGuest()
  return { guest, ...(await paidOrder(guest, await readyToPay(guest))) }
}

describe('the bag', () => {
  it('merges lines only when design and fit are both equal', async () => {
    const guest = newGuest()
    await addToBag(guest, { design: plainSuit(), fit: SIZE_50 })
    await addToBag(guest, { design: plainSuit(), fit: SIZE_50 })
    await addToBag(guest, { design: plainSuit(), fit: { ...SIZE_50, insideLegMm: 840 } })
    await addToBag(guest, { design: plainSuit({ vents: 'centre' }), fit: SIZE_50 })
    const bag = await readBag(guest)
    expect(bag.lines.map(({ quantity }) => quantity)).toEqual([2, 1, 1])
  })

  it('refuses what cannot be made, and a size that is in no chart', async () => {
    const guest = newGuest()
    const db = plainSuit({ front: 'double-6x2' })
    expect(await addToBag(guest, { design: db, fit: SIZE_50 })).toMatchObject({
      error: { code: 'design-invalid' },
    })
    expect(
      await addToBag(guest, { design: plainSuit(), fit: { ...SIZE_50, jacket: 51 } }),
    ).toMatchObject({ error: { code: 'fit-invalid' } })
  })

  it('lets nobody touch another person’s line', async () => {
    const [owner, stranger] = [newGuest(), newGuest()]
    await addToBag(owner, { design: plainSuit(), fit: SIZE_50 })
    const lineId = (await readBag(owner)).lines[0]?.id ?? ''
    expect(await removeLine(stranger, { lineId })).toMatchObject({
      error: { code: 'unknown-line' },
    })
    expect(await changeQuantity(stranger, { lineId, quantity: 2 })).toMatchObject({
      error: { code: 'unknown-line' },
    })
    const removed = await removeLine(owner, { lineId })
    expect(removed).toMatchObject({ ok: true, value: { quantity: 1 } })
    if (removed.ok) await addToBag(owner, removed.value)
    expect((await readBag(owner)).lines).toHaveLength(1)
  })
})

describe('checkout asks, never charges silently', () => {
  it('names the old and the new amount when a price changed since the page was drawn', async () => {
    const guest = newGuest()
    const wish = await readyToPay(guest)
    const asked = await startCheckout(guest, {
      ...wish,
      shownTotalCents: wish.shownTotalCents - 1200,
    })
    expect(asked).toMatchObject({
      error: { code: 'price-changed', oldCents: 46_800, newCents: 48_000 },
    })
  })

  it.each([
    ['an altered bag', { bagHash: 'other' }, 'bag-changed'],
    ['an undeliverable country', { address: { countryCode: 'AQ', lines: {} } }, 'undeliverable'],
    ['an unknown way to send it', { methodId: 'pigeon' }, 'unknown-method'],
    [
      'an address without a street',
      { address: { countryCode: 'DE', lines: {} } },
      'address-invalid',
    ],
  ])('refuses %s', async (_what, change, code) => {
    const guest = newGuest()
    const wish = { ...(await readyToPay(guest)), ...change }
    expect(await startCheckout(guest, wish)).toMatchObject({ error: { code } })
  })

  it('refuses an empty bag', async () => {
    const guest = newGuest()
    expect(await startCheckout(guest, await wishFor(guest))).toMatchObject({
      error: { code: 'empty-bag' },
    })
  })
})

describe('an order', () => {
  it('shows itself to its owner and to whoever holds its key, and to nobody else', async () => {
    const { guest, orderNumber: number, accessToken } = await ordered()
    expect(await readOrder(guest, { number })).toMatchObject({ ok: true })
    expect(await readOrder(newGuest(), { number, key: accessToken })).toMatchObject({ ok: true })
    expect(await readOrder(newGuest(), { number })).toMatchObject({
      error: { code: 'unknown-order' },
    })
    expect(await readOrder(newGuest(), { number, key: 'guess' })).toMatchObject({
      error: { code: 'unknown-order' },
    })
  })

  it('keeps name and address out of every column of a dump', async () => {
    const { orderNumber } = await ordered()
    const [row] = await shopDb().$queryRaw<{ dump: string }[]>`
      SELECT row_to_json(o)::text || row_to_json(c)::text AS dump FROM "Order" o
      JOIN "Checkout" c ON c.id = o."checkoutId" WHERE o.number = ${orderNumber}`
    expect(row?.dump).toContain(orderNumber)
    for (const secret of ['Lin Wen', 'Unter den Linden', 'lin.wen@example.org'])
      expect(row?.dump).not.toContain(secret)
  })

  it('goes with its guest to the account, sealed anew, contact still readable', async () => {
    const { guest, orderNumber: number } = await ordered()
    const person = { ...newGuest(), ownerKey: 'person:moved' } as unknown as typeof guest
    const { lines } = await shopDb().order.findUniqueOrThrow({
      where: { number },
      include: { lines: true },
    })
    const lineId = lines[0]?.id ?? ''
    const made = makePackage({ order: `${number}-1` })
    await storePackage(lineId, made)
    await shopDb().$transaction((tx) => moveFromGuest(tx, guest.ownerKey, 'person:moved'))
    const seen = await readOrder(person, { number })
    expect(seen).toMatchObject({ ok: true, value: { contact: { contact: { name: 'Lin Wen' } } } })
    expect(await readOrder(guest, { number })).toMatchObject({ error: { code: 'unknown-order' } })
    expect(await readPackage(lineId)).toEqual(made)
    await shopDb().dataKey.deleteMany({ where: { ownerKey: guest.ownerKey } })
    expect(await readPackage(lineId)).toEqual(made)
  })
})

describe('bodies and designs', () => {
  it('seals a body, versions it once frozen, and opens it only for its owner', async () => {
    const guest = newGuest()
    const saved = await saveBodyProfile(guest, {
      label: 'mine',
      profile,
      consentAtMs: profile.consentAtMs,
    })
    if (!saved.ok) throw new Error('not saved')
    const { profileId, version } = saved.value
    const [row] = await shopDb().$queryRaw<{ dump: string }[]>`
      SELECT row_to_json(b)::text AS dump FROM "BodyProfile" b WHERE id = ${profileId}`
    expect(row?.dump).not.toContain('violin')
    // Words, not figures: three digits turn up in sealed bytes by chance.
    expect(row?.dump).not.toContain('chest')
    expect(await readBodyProfile(guest, { profileId }, 'test')).toMatchObject({
      ok: true,
      value: { wishes: profile.wishes },
    })
    expect(await readBodyProfile(newGuest(), { profileId }, 'test')).toMatchObject({
      error: { code: 'unknown-profile' },
    })
    await shopDb().bodyProfile.updateMany({
      where: { id: profileId },
      data: { frozenAt: new Date() },
    })
    const next = await saveBodyProfile(guest, {
      profileId,
      label: 'mine',
      profile: { ...profile, values: { ...profile.values, waist: 860 } },
      consentAtMs: profile.consentAtMs,
    })
    expect(next).toMatchObject({ ok: true, value: { version: version + 1 } })
    expect(await bodyProfiles(guest)).toMatchObject([{ version: version + 1 }])
  })

  it('stores no body without consent', async () => {
    expect(
      await saveBodyProfile(newGuest(), { label: '', profile, consentAtMs: null }),
    ).toMatchObject({ error: { code: 'no-consent' } })
  })

  it('keeps a design for its owner alone', async () => {
    const guest = newGuest()
    const saved = await saveDesign(guest, { design: plainSuit() })
    if (!saved.ok) throw new Error('not saved')
    expect(await readDesign(guest, saved.value.id)).toMatchObject({ version: 1 })
    expect(await readDesign(newGuest(), saved.value.id)).toBeNull()
    const changed = plainSuit({ vents: 'centre' })
    const again = await saveDesign(guest, { id: saved.value.id, design: changed })
    expect(again).toMatchObject({ value: { id: saved.value.id } })
    expect(await readDesign(guest, saved.value.id)).toMatchObject({ design: changed })
  })
})

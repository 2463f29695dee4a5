import { describe, expect, it } from 'vitest'
import { shopDb } from '@/lib/infra/db/shop'
import { receiveEvent } from '@/lib/infra/inbox'
import { payWith } from '@/lib/testing/pay-by-hand'
import { newGuest, plainSuit, readyToPay, SIZE_50, wishFor } from '@/lib/testing/shopping'
import { withOutsideCompanies } from '@/lib/testing/with-outside-companies'
import { addToBag } from './add-to-bag'
import { bagCount } from './read-bag'
import { settleCheckout } from './settle-checkout'
import { startCheckout } from './start-checkout'

withOutsideCompanies()

const opened = async (result: Awaited<ReturnType<typeof startCheckout>>) => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const routingJobs = async (orderId: string): Promise<number> => {
  const rows = await shopDb().$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS count FROM pgboss.job
    WHERE name = 'route-order' AND data->>'orderId' = ${orderId}`
  return Number(rows[0]?.count)
}

const ordersOf = (ownerKey: string) =>
  shopDb().order.findMany({ where: { ownerKey }, include: { lines: true, events: true } })

describe('one bag makes one order', () => {
  it('answers 30 simultaneous submits with one payment page', async () => {
    const guest = newGuest()
    const wish = await readyToPay(guest)
    const pages = await Promise.all(
      Array.from({ length: 30 }, async () => opened(await startCheckout(guest, wish))),
    )
    expect(new Set(pages.map(({ checkoutId }) => checkoutId)).size).toBe(1)
    expect(new Set(pages.map(({ url }) => url)).size).toBe(1)
    expect(await shopDb().checkout.count({ where: { ownerKey: guest.ownerKey } })).toBe(1)
  })

  it('places one order, with one routing job, however often and by whom it is settled', async () => {
    const guest = newGuest()
    const { checkoutId, url } = await opened(await startCheckout(guest, await readyToPay(guest)))
    await payWith(url, '4242424242424242')
    const settled = await Promise.all(Array.from({ length: 30 }, () => settleCheckout(checkoutId)))
    const numbers = settled.map((result) =>
      result.ok && result.value.state === 'paid' ? result.value.orderNumber : 'none',
    )
    expect(new Set(numbers).size).toBe(1)
    const orders = await ordersOf(guest.ownerKey)
    expect(orders).toHaveLength(1)
    expect(orders[0]?.number).toMatch(/^MO-20\d\d-\d{5}$/)
    expect(orders[0]?.events.map(({ kind }) => kind)).toEqual(['paid'])
    expect(await routingJobs(orders[0]?.id ?? '')).toBe(1)
    expect(await bagCount(guest)).toBe(0)
    const charges = await shopDb().paymentObject.findMany({ where: { kind: 'charge' } })
    const mine = charges.filter(
      ({ data }) =>
        (data as { payment_intent?: string }).payment_intent === orders[0]?.paymentIntentId,
    )
    expect(mine).toHaveLength(1)
  })

  it('makes no order of a declined card, and one after another card pays', async () => {
    const guest = newGuest()
    const { checkoutId, url } = await opened(await startCheckout(guest, await readyToPay(guest)))
    await payWith(url, '4000000000000002')
    expect(await settleCheckout(checkoutId)).toMatchObject({ ok: true, value: { state: 'open' } })
    expect(await ordersOf(guest.ownerKey)).toEqual([])
    await payWith(url, '4242424242424242')
    expect(await settleCheckout(checkoutId)).toMatchObject({ ok: true, value: { state: 'paid' } })
    expect(await ordersOf(guest.ownerKey)).toHaveLength(1)
  })

  it('closes the first payment page when the bag is changed and paid anew', async () => {
    const guest = newGuest()
    const first = await opened(await startCheckout(guest, await readyToPay(guest)))
    await addToBag(guest, { design: plainSuit({ vents: 'centre' }), fit: SIZE_50 })
    const second = await opened(await startCheckout(guest, await wishFor(guest)))
    expect(second.checkoutId).not.toBe(first.checkoutId)
    await payWith(first.url, '4242424242424242')
    await payWith(second.url, '4242424242424242')
    await settleCheckout(first.checkoutId)
    await settleCheckout(second.checkoutId)
    const orders = await ordersOf(guest.ownerKey)
    expect(orders.map(({ checkoutId }) => checkoutId)).toEqual([second.checkoutId])
  })

  it('answers a second try with the order when the first page had been paid meanwhile', async () => {
    const guest = newGuest()
    const first = await opened(await startCheckout(guest, await readyToPay(guest)))
    await payWith(first.url, '4242424242424242')
    await addToBag(guest, { design: plainSuit({ vents: 'centre' }), fit: SIZE_50 })
    const again = await startCheckout(guest, await wishFor(guest))
    expect(again).toMatchObject({ ok: false, error: { code: 'already-paid' } })
    expect(await ordersOf(guest.ownerKey)).toHaveLength(1)
    // What was put in afterwards is still in the bag.
    expect(await bagCount(guest)).toBe(1)
  })

  it('makes three garments of three equal suits', async () => {
    const guest = newGuest()
    for (const _ of [1, 2, 3]) await addToBag(guest, { design: plainSuit(), fit: SIZE_50 })
    const { checkoutId, url } = await opened(await startCheckout(guest, await wishFor(guest)))
    await payWith(url, '4242424242424242')
    await settleCheckout(checkoutId)
    const [order] = await ordersOf(guest.ownerKey)
    expect(order?.lines.map(({ quantity, position }) => [position, quantity])).toEqual(
      expect.arrayContaining([
        [1, 1],
        [2, 1],
        [3, 1],
      ]),
    )
    expect(order?.totalCents).toBe(3 * 48_000)
  })

  it('stores an event that comes thirty times once', async () => {
    const event = {
      source: 'stripe',
      eventId: 'evt_thirty',
      type: 'x',
      payload: { kind: 'other', type: 'x' },
    } as const
    const answers = await Promise.all(Array.from({ length: 30 }, () => receiveEvent(event)))
    expect(answers.filter((answer) => answer === 'stored')).toHaveLength(1)
  })
})

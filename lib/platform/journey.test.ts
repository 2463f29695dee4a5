import { describe, expect, it } from 'vitest'
import { readPackage } from '@/lib/demand/ordered-package'
import { shopClockAnchor } from '@/lib/infra/clock'
import { plantDb } from '@/lib/infra/db/plant'
import { shopDb } from '@/lib/infra/db/shop'
import { eventually } from '@/lib/testing/eventually'
import { paidOrder } from '@/lib/testing/paid-order'
import { newGuest, readyToPay } from '@/lib/testing/shopping'
import { withWholeHouse } from '@/lib/testing/whole-house'
import { cancelOrder } from './cancel-order'

withWholeHouse()

async function ordered(change: Readonly<Record<string, string>> = {}) {
  const guest = newGuest()
  const { orderNumber } = await paidOrder(guest, await readyToPay(guest, change))
  return { guest, number: orderNumber }
}

const read = (number: string) =>
  shopDb().order.findUniqueOrThrow({
    where: { number },
    include: { lines: true, events: { orderBy: { id: 'asc' } } },
  })

const inState = (number: string, ...states: string[]) =>
  eventually(
    () => read(number),
    (order) => states.includes(order.state),
  )

const kindsOf = (order: { events: { kind: string }[] }) => order.events.map(({ kind }) => kind)

const lettersAbout = (number: string) =>
  shopDb().mail.findMany({
    where: { subject: { contains: number } },
    orderBy: { createdAt: 'asc' },
  })

describe('an order', () => {
  it('travels from payment through the plant to the door, once', async () => {
    const { number } = await ordered()
    const order = await inState(number, 'delivered')
    const kinds = kindsOf(order)
    for (const kind of ['paid', 'sent', 'accepted', 'dispatched', 'handed-over', 'delivered'])
      expect(kinds.filter((each) => each === kind)).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'scanned').length).toBeGreaterThan(5)
    expect(order.lines[0]).toMatchObject({ state: 'dispatched' })
    expect(order.promisedShopMs).not.toBeNull()
    expect(order.firstPromisedShopMs).not.toBeNull()
    const atPlant = await plantDb().plantOrder.findMany({ where: { orderNumber: `${number}-1` } })
    expect(atPlant).toHaveLength(1)
    const sent = JSON.stringify(await readPackage(order.lines[0]?.id ?? ''))
    expect(sent).toContain(order.lines[0]?.packageHash)
    expect(sent).not.toContain('Lin Wen')
    expect(Buffer.from(order.lines[0]?.package ?? []).toString()).not.toContain('finished')
    const letters = await eventually(
      () => lettersAbout(number),
      (found) => found.length === 3,
    )
    expect(letters.map(({ kind }) => kind)).toEqual([
      'order.confirmation',
      'order.onItsWay',
      'order.delivered',
    ])
    expect(letters[0]?.text).toContain('/claim?token=')
    await eventually(shopClockAnchor, ({ running }) => !running)
  })

  it('is refused by the plant for want of cloth, and everything is given back', async () => {
    const { number } = await ordered({ cloth: 'fault-out-of-stock' })
    const order = await inState(number, 'refunded')
    expect(kindsOf(order)).toContain('refused')
    expect(order.refundedCents).toBe(order.totalCents)
    expect(order.events.find(({ kind }) => kind === 'refused')?.data).toMatchObject({
      reason: 'out-of-stock',
    })
    const [confirmation, refused] = await lettersAbout(number)
    expect(confirmation?.kind).toBe('order.confirmation')
    expect(refused?.kind).toBe('order.refused')
  })

  it('arrives at the plant exactly once though the plant fails at first', async () => {
    const { number } = await ordered({ cloth: 'fault-500' })
    const order = await inState(
      number,
      'sent',
      'accepted',
      'in-production',
      'dispatched',
      'in-transit',
      'delivered',
    )
    expect(kindsOf(order).filter((kind) => kind === 'plant-silent')).toHaveLength(1)
    expect(await plantDb().plantOrder.count({ where: { orderNumber: `${number}-1` } })).toBe(1)
  })

  it('is taken back from the plant when its customer cancels at once', async () => {
    const { guest, number } = await ordered()
    const cancelled = await cancelOrder(guest, { number })
    expect(cancelled.ok).toBe(true)
    const order = await inState(number, 'refunded')
    expect(order.refundedCents).toBe(order.totalCents)
    expect(kindsOf(order).filter((kind) => kind === 'cancelled')).toHaveLength(1)
    const atPlant = await plantDb().plantOrder.findMany({ where: { orderNumber: `${number}-1` } })
    expect(atPlant.every(({ state }) => state === 'cancelled')).toBe(true)
    expect(await cancelOrder(newGuest(), { number })).toMatchObject({
      ok: false,
      error: { code: 'unknown-order' },
    })
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factoryEventType } from '@/lib/core/factory/factory-event'
import { DAY_MS, HOUR_MS } from '@/lib/core/shared/instant'
import { seededRandom } from '@/lib/core/shared/random'
import { draftCheckout } from '@/lib/demand/draft-checkout'
import { moveGarment, readGarments } from '@/lib/demand/garment-store'
import { placeOrder } from '@/lib/demand/place-order'
import { loadOrder } from '@/lib/demand/read-order'
import { carrierEventType } from '@/lib/infra/carrier-contract'
import { readShopNowMs } from '@/lib/infra/clock'
import { plantDb } from '@/lib/infra/db/plant'
import { shopDb } from '@/lib/infra/db/shop'
import { receiveEvent } from '@/lib/infra/inbox'
import { stopBosses } from '@/lib/infra/jobs/boss'
import { acceptOrder } from '@/lib/manufacturing/plant/accept-order'
import { advanceOrder } from '@/lib/manufacturing/plant/advance-order'
import { ensureHouseCustomer, HOUSE_CUSTOMER } from '@/lib/manufacturing/plant/plant-customer'
import { lockOrder } from '@/lib/manufacturing/plant/plant-order'
import { newGuest, readyToPay } from '@/lib/testing/shopping'
import { handleInbox } from './handle-inbox'
import { packageOf } from './package-of'
import { planRefund } from './plan-refund'
import { noteRefund } from './refund-order'

type Report = {
  readonly source: 'factory' | 'carrier'
  readonly eventId: string
  readonly payload: object
}

beforeAll(() => ensureHouseCustomer())
afterAll(stopBosses)

/** A paid order that no worker has touched. */
async function placed(change: Readonly<Record<string, string>> = {}) {
  const guest = newGuest()
  const wish = await readyToPay(guest, change)
  const draft = await draftCheckout(guest, wish, await readShopNowMs())
  if (!draft.ok) throw new Error(JSON.stringify(draft.error))
  const { checkoutId } = draft.value
  const { totalCents: amountCents, currency } = await shopDb().checkout.findUniqueOrThrow({
    where: { id: checkoutId },
  })
  const paid = { paymentIntentId: `pi_${checkoutId}`, amountCents, currency }
  return (await placeOrder(checkoutId, paid)).id
}

type Accepted = {
  readonly id: string
  readonly data: { readonly occurredAt: string; readonly promisedAt: string }
}

/** The plant moves its promise by so many days, that many days after it accepted. */
function promiseMoved(accepted: Accepted, days: number): Report {
  const later = (iso: string) => new Date(Date.parse(iso) + days * DAY_MS).toISOString()
  const eventId = `${accepted.id}-moved-${days}`
  const { occurredAt, promisedAt } = accepted.data
  const data = {
    ...accepted.data,
    occurredAt: later(occurredAt),
    promisedAt: later(promisedAt),
    previousPromisedAt: promisedAt,
    cause: { code: 'rework', station: 'inspection' },
  }
  const type = factoryEventType('promise-changed')
  return { source: 'factory', eventId, payload: { id: eventId, type, data } }
}

/** Early on one day long ago: every order finds the same floor before its shift has begun. */
const dayLongAgo = (nowMs: number) => (Math.floor(nowMs / DAY_MS) - 60) * DAY_MS + 3 * HOUR_MS

/** Everything the plant and the carrier would report of this order, in the order of its happening. */
async function reportsOf(orderId: string): Promise<Report[]> {
  const order = await loadOrder(orderId)
  const [garment] = await readGarments(orderId)
  const made = garment ? await packageOf(order, garment) : null
  if (!made?.ok) throw new Error('no package')
  const nowMs = await readShopNowMs()
  const customer = { id: HOUSE_CUSTOMER, name: 'Market of One' }
  const example = { acceptedShopMs: dayLongAgo(nowMs) }
  const answer = await plantDb().$transaction((tx) =>
    acceptOrder(tx, customer, made.value, example),
  )
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  const { id } = answer.value.body
  await plantDb().$transaction(async (tx) => {
    const locked = await lockOrder(tx, id, 'wait')
    if (locked) await advanceOrder(tx, locked, nowMs)
  })
  const callbacks = await plantDb().plantCallback.findMany({
    where: { orderId: id },
    orderBy: { position: 'asc' },
  })
  // The next order does not wait for this one: their stories are compared.
  await plantDb().plantSlot.deleteMany({ where: { orderId: id } })
  const fromPlant = callbacks.map(({ id: eventId, body }): Report => {
    return { source: 'factory', eventId, payload: JSON.parse(body) }
  })
  const moved = [1, 2].map((days) => promiseMoved(fromPlant[0]?.payload as Accepted, days))
  const way = (['handed-over', 'in-transit', 'delivered'] as const).map((kind, index): Report => {
    const occurredAt = new Date(nowMs + index * DAY_MS).toISOString()
    const type = carrierEventType(kind)
    const data = { labelToken: order.labelToken, occurredAt }
    return { source: 'carrier', eventId: `${orderId}-${kind}`, payload: { id: type, type, data } }
  })
  return [...fromPlant.slice(0, 1), ...moved, ...fromPlant.slice(1), ...way]
}

async function hear({ source, eventId, payload }: Report): Promise<void> {
  const body = JSON.parse(JSON.stringify(payload))
  await receiveEvent({ source, eventId, type: String(body.type), payload: body })
  await handleInbox({ source, eventId })
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = seededRandom(seed)
  const left = [...items]
  return items.map(() => left.splice(Math.floor(random() * left.length), 1)[0] as T)
}

const outcomeOf = async (orderId: string) => {
  const { state, promisedShopMs, firstPromisedShopMs, events, lines } = await loadOrder(orderId)
  const kinds = events.map(({ kind }) => kind).filter((kind) => kind !== 'letter')
  return {
    state,
    garment: lines[0]?.state,
    toPromise: promisedShopMs,
    first: firstPromisedShopMs,
    kinds: kinds.sort(),
  }
}

describe('reports of plant and carrier', () => {
  it('tell the same story in order, shuffled, and twice', async () => {
    const straight = await placed({ cloth: 'fault-qc-sleeve' })
    const reports = await reportsOf(straight)
    for (const report of reports) await hear(report)
    const expected = await outcomeOf(straight)
    expect(expected).toMatchObject({ state: 'delivered', garment: 'dispatched' })
    expect(Number(expected.toPromise) - Number(expected.first)).toBe(2 * DAY_MS)
    for (const seed of [1, 2]) {
      const orderId = await placed({ cloth: 'fault-qc-sleeve' })
      const own = await reportsOf(orderId)
      for (const report of shuffled([...own, ...own], seed)) await hear(report)
      const outcome = await outcomeOf(orderId)
      expect(outcome.kinds).toEqual(expected.kinds)
      expect(outcome).toMatchObject({ state: 'delivered', garment: 'dispatched' })
      expect(Number(outcome.toPromise) - Number(outcome.first)).toBe(2 * DAY_MS)
    }
  }, 60_000)

  it('arriving 20 times at once are told once', async () => {
    const orderId = await placed()
    const [accepted] = await reportsOf(orderId)
    if (!accepted) throw new Error('no report')
    await Promise.all(Array.from({ length: 20 }, () => hear(accepted)))
    expect((await outcomeOf(orderId)).kinds).toEqual(['accepted', 'paid'])
  })

  it('of somebody else’s garment or parcel change nothing and are not tried again', async () => {
    const eventId = 'carrier-of-nobody'
    const type = carrierEventType('delivered')
    const data = { labelToken: 'L-NOBODYS', occurredAt: new Date().toISOString() }
    await hear({ source: 'carrier', eventId, payload: { id: eventId, type, data } })
    const row = await shopDb().inboxEvent.findUniqueOrThrow({
      where: { source_eventId: { source: 'carrier', eventId } },
    })
    expect(row.handledAt).not.toBeNull()
  })
})

describe('money that goes back', () => {
  const refundedOf = async (orderId: string) =>
    (await shopDb().order.findUniqueOrThrow({ where: { id: orderId } })).refundedCents

  it('is counted once, whether our own job or the payment company tells of it first', async () => {
    for (const jobFirst of [true, false]) {
      const orderId = await placed()
      const shared = { orderId, refundedCents: 10_000, occurredShopMs: await readShopNowMs() }
      const own = { ...shared, isTotal: false, why: 'cancelled:1' }
      const told = { ...shared, isTotal: true, why: 'stripe:evt_1' }
      for (const report of jobFirst ? [own, told, own, told] : [told, own, told, own])
        await shopDb().$transaction((tx) => noteRefund(tx, report))
      expect(await refundedOf(orderId)).toBe(10_000)
      const { kinds } = await outcomeOf(orderId)
      expect(kinds.filter((kind) => kind === 'refunded')).toHaveLength(1)
    }
  })

  it('never exceeds what was paid, whatever is planned at once', async () => {
    const orderId = await placed()
    const occurredShopMs = await readShopNowMs()
    const wish = (why: string, amountCents: number | 'rest') =>
      shopDb().$transaction((tx) => planRefund(tx, { orderId, why, amountCents, occurredShopMs }))
    await Promise.all([wish('a', 30_000), wish('a', 30_000), wish('b', 'rest'), wish('c', 'rest')])
    const { totalCents, events } = await loadOrder(orderId)
    const planned = events.filter(({ kind }) => kind === 'refund-planned')
    const sum = planned.reduce((cents, { data }) => cents + Number(data.amountCents), 0)
    expect(sum).toBe(totalCents)
  })
})

it('a garment whose package is on its way when the order is cancelled is taken back', async () => {
  const orderId = await placed()
  const [garment] = await readGarments(orderId)
  if (!garment) throw new Error('no garment')
  const occurredShopMs = await readShopNowMs()
  const shared = { orderId, lineId: garment.id, occurredShopMs }
  await shopDb().$transaction((tx) =>
    moveGarment(tx, { ...shared, event: 'cancelled', kind: 'cancelled', cause: 'cancelled:test' }),
  )
  const sent = await shopDb().$transaction((tx) =>
    moveGarment(tx, {
      ...shared,
      event: 'sent',
      kind: 'sent',
      cause: 'sent:test',
      plantOrderId: 'plant-1',
    }),
  )
  expect(sent).toMatchObject({ state: 'cancelled', garmentState: 'cancelled' })
  expect((await readGarments(orderId))[0]?.plantOrderId).toBe('plant-1')
})

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { workingDaysBetween } from '@/lib/core/factory/calendar'
import { factoryEventOf } from '@/lib/core/factory/factory-event'
import { DAY_MS } from '@/lib/core/shared/instant'
import { plantDb } from '@/lib/infra/db/plant'
import { stopListening } from '@/lib/infra/live'
import { webhookIsAuthentic } from '@/lib/infra/webhook-signature'
import { cancelAtPlant } from '@/lib/manufacturing/gateway/cancel-at-plant'
import { readCapacity } from '@/lib/manufacturing/gateway/read-capacity'
import { readPlantOrder } from '@/lib/manufacturing/gateway/read-plant-order'
import { submitPackage } from '@/lib/manufacturing/gateway/submit-package'
import { subscribeToPlant } from '@/lib/manufacturing/gateway/subscribe-to-plant'
import { eventually } from '@/lib/testing/eventually'
import { makePackage } from '@/lib/testing/make-package'
import { startPlantServer } from '@/lib/testing/plant-server'
import type { Served } from '@/lib/testing/serve'
import { testEnvironment } from '@/lib/testing/test-environment'
import { seedPlant } from '@/prisma/seed/plant'
import { advanceOrder } from './advance-order'
import { deliverCallbacks } from './deliver-callbacks'
import { hearShopNow, plantClockAnchor, readPlantNowMs } from './plant-clock'
import { ensureHouseCustomer } from './plant-customer'
import { lockOrder } from './plant-order'
import { runFloor } from './run-floor'
import { startPlantWorkers } from './start-plant-workers'

const SECRET = 'a secret between shop and plant'

type Heard = { id: string; kind: string; order: string; station: string; occurredAt: string }
let served: Served
let heard: Heard[] = []
let failures = 0

async function receive(request: Request): Promise<Response> {
  const body = await request.text()
  if (failures > 0) {
    failures -= 1
    return new Response(null, { status: 503 })
  }
  if (!webhookIsAuthentic(SECRET, request.headers, body)) return new Response(null, { status: 400 })
  const event = factoryEventOf(JSON.parse(body))
  if (!event) return new Response(null, { status: 422 })
  const { order, occurredAt } = event.data
  const station = 'station' in event.data ? String(event.data.station) : ''
  heard.push({ id: event.id, kind: event.kind, order, station, occurredAt })
  return new Response(null)
}

beforeAll(async () => {
  served = await startPlantServer(receive)
  await ensureHouseCustomer()
})
afterAll(async () => {
  await stopListening()
  await served.close()
})
beforeEach(async () => {
  heard = []
  failures = 0
  await plantDb().plantCallback.deleteMany()
  await subscribeToPlant({ url: `${served.url}/api/hooks/factory`, secret: SECRET })
})

async function send(order: string, wanted: { cloth?: string; measured?: boolean } = {}) {
  const answer = await submitPackage({
    package: makePackage({ order, ...wanted }),
    idempotencyKey: order,
  })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.value
}

const later = async (days: number) => hearShopNow((await readPlantNowMs()) + days * DAY_MS)

async function work() {
  while ((await runFloor()) === 0);
}

async function tellAll(nowMs = Date.now()) {
  while ((await deliverCallbacks(nowMs)) === 0);
}

const story = (order: string) => heard.filter((event) => event.order === order)
const lines = (order: string) =>
  story(order).map(({ kind, station }) => `${kind} ${station}`.trim())

const WAY = [
  'cutting',
  'fusing',
  'pockets',
  'fronts',
  'lining',
  'collar',
  'sleeves',
  'assembly',
  'buttonholes',
  'pressing',
  'inspection',
  'packing',
]

describe('the floor', () => {
  test('takes an order through every station, tells each once, in order, and stops its clock', async () => {
    const { id } = await send('WAY-1')
    expect((await plantClockAnchor()).running).toBe(true)
    await later(40)
    await Promise.all([work(), work(), work()])
    await Promise.all([tellAll(), tellAll(), tellAll()])
    await tellAll()
    expect(lines('WAY-1')).toEqual(['accepted', ...WAY.map((at) => `scanned ${at}`), 'dispatched'])
    const times = story('WAY-1').map(({ occurredAt }) => occurredAt)
    expect(times).toEqual([...times].sort())
    expect((await plantClockAnchor()).running).toBe(false)
    const order = await readPlantOrder(id)
    expect(order).toMatchObject({ ok: true, value: { state: 'dispatched', mayCancel: false } })
    await work()
    await tellAll(Date.now() + DAY_MS)
    expect(story('WAY-1')).toHaveLength(WAY.length + 2)
  })

  test('that is killed in the middle of an order has done it wholly or not at all, and catches up', async () => {
    const { id } = await send('KILL-1', { measured: true })
    await later(40)
    const shopNowMs = await readPlantNowMs()
    const killed = plantDb().$transaction(async (tx) => {
      const order = await lockOrder(tx, id, 'wait')
      if (order) await advanceOrder(tx, order, shopNowMs)
      throw new Error('killed')
    })
    await expect(killed).rejects.toThrow('killed')
    expect(
      await plantDb().plantSlot.count({ where: { orderId: id, doneShopMs: { not: null } } }),
    ).toBe(0)
    expect(await plantDb().plantCallback.count({ where: { orderId: id } })).toBe(1)
    await work()
    await tellAll()
    expect(lines('KILL-1')).toEqual([
      'accepted',
      'scanned drafting',
      'scanned checking',
      ...WAY.map((at) => `scanned ${at}`),
      'dispatched',
    ])
  })
})

describe('callbacks', () => {
  test('keep their order while the shop does not answer, and an order before a subscription is told', async () => {
    failures = 2
    await send('TELL-1')
    await later(40)
    await work()
    const startMs = Date.now()
    await deliverCallbacks(startMs)
    expect(heard).toHaveLength(0)
    await tellAll(startMs + 60_000)
    await tellAll(startMs + 120_000)
    expect(lines('TELL-1')[0]).toBe('accepted')
    expect(lines('TELL-1').at(-1)).toBe('dispatched')
    expect(new Set(heard.map(({ id }) => id)).size).toBe(heard.length)
  })

  test('that was taken just before the kill is told again under the same id', async () => {
    await send('AGAIN-1')
    await tellAll()
    const [first] = heard
    await plantDb().plantCallback.updateMany({
      data: { deliveredAt: null, nextTryAt: new Date(0) },
    })
    await tellAll()
    expect(heard.map(({ id }) => id)).toEqual([first?.id, first?.id])
  })

  test('the workers wake by themselves', async () => {
    const stop = await startPlantWorkers()
    const { id } = await send('WAKE-1')
    await later(40)
    await eventually(
      () => lines('WAKE-1').at(-1),
      (last) => last === 'dispatched',
    )
    await stop()
    const late = await cancelAtPlant({ plantOrderId: id, reason: 'test', idempotencyKey: 'late' })
    expect(late).toMatchObject({ ok: false, error: { code: 'too-late', reason: 'dispatched' } })
  })
})

describe('the demo’s other customers', () => {
  test('make promises real, fill the floor the same way twice, and never run the clock', async () => {
    const shopNowMs = await readPlantNowMs()
    const seed = () => seedPlant(plantDb(), { shopNowMs, apiKey: testEnvironment.FACTORY_API_KEY })
    await seed()
    const orders = await plantDb().plantOrder.count({ where: { seeded: true } })
    expect(orders).toBeGreaterThan(20)
    await seed()
    expect(await plantDb().plantOrder.count({ where: { seeded: true } })).toBe(orders)
    expect(
      await plantDb().plantOrder.count({ where: { seeded: true, state: 'in-work' } }),
    ).toBeGreaterThan(5)
    expect((await plantClockAnchor()).running).toBe(false)
    const size = await send('REAL-1')
    const measured = await send('REAL-2', { measured: true })
    const days = ({ promisedAt }: { promisedAt: string }) =>
      workingDaysBetween(new Date(shopNowMs).toISOString().slice(0, 10), promisedAt.slice(0, 10))
    expect(days(size)).toBeGreaterThanOrEqual(8)
    expect(days(size)).toBeLessThanOrEqual(13)
    expect(days(measured)).toBeGreaterThanOrEqual(12)
    expect(days(measured)).toBeLessThanOrEqual(19)
    expect(await readCapacity()).toMatchObject({
      ok: true,
      value: { loadPercent: expect.any(Number) },
    })
  })

  test('wait at full stations, so that a sleeve put right changes the promise', async () => {
    const { promisedAt } = await send('QC-1', { cloth: 'fault-qc-sleeve' })
    await later(80)
    await work()
    await tellAll()
    expect(lines('QC-1')).toEqual([
      'accepted',
      ...WAY.slice(0, -1).map((at) => `scanned ${at}`),
      'deviation inspection',
      'promise-changed',
      'scanned sleeves',
      'scanned pressing',
      'scanned inspection',
      'scanned packing',
      'dispatched',
    ])
    const order = await plantDb().plantOrder.findFirstOrThrow({ where: { orderNumber: 'QC-1' } })
    expect(Number(order.firstPromisedShopMs)).toBe(Date.parse(promisedAt))
    expect(order.promisedShopMs).toBeGreaterThan(order.firstPromisedShopMs)
  })
})

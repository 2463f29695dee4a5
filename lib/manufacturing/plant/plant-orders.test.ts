import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ProductionPackage } from '@/lib/core/factory/wire-contract'
import { canonicalJson, type Json } from '@/lib/core/shared/canonical-json'
import { HOUR_MS } from '@/lib/core/shared/instant'
import { plantDb } from '@/lib/infra/db/plant'
import { sha256 } from '@/lib/infra/digest'
import { makePackage } from '@/lib/testing/make-package'
import { startPlantServer } from '@/lib/testing/plant-server'
import type { Served } from '@/lib/testing/serve'
import { testEnvironment } from '@/lib/testing/test-environment'
import { ensureHouseCustomer } from './plant-customer'

let served: Served

beforeAll(async () => {
  served = await startPlantServer()
  await ensureHouseCustomer()
})
afterAll(() => served.close())

function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  return fetch(`${served.url}/api/factory/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${testEnvironment.FACTORY_API_KEY}`, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

const order = (content: ProductionPackage, key: string = randomUUID()) =>
  call('POST', '/orders', content, { 'idempotency-key': key })

describe('an order', () => {
  test('thirty times at once under one key is one order with one answer', async () => {
    const content = makePackage({ order: 'MO-1-1' })
    const first = await Promise.all(Array.from({ length: 30 }, () => order(content, 'key-1')))
    const statuses = first.map(({ status }) => status)
    expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([])
    expect(statuses).toContain(201)
    for (const busy of first.filter(({ status }) => status === 409))
      expect(busy.headers.get('retry-after')).toBe('1')
    const bodies = await Promise.all(
      Array.from({ length: 3 }, async () => (await order(content, 'key-1')).text()),
    )
    const made = first.find(({ status }) => status === 201)
    expect(new Set([...bodies, await made?.text()]).size).toBe(1)
    expect(await plantDb().plantOrder.count({ where: { orderNumber: 'MO-1-1' } })).toBe(1)
    expect(
      await plantDb().plantCallback.count({ where: { order: { orderNumber: 'MO-1-1' } } }),
    ).toBe(1)
  })

  test('under another key is the same order, and another garment under its number is refused', async () => {
    const content = makePackage({ order: 'MO-2-1' })
    const made = (await (await order(content)).json()) as { id: string }
    const again = await order(content)
    expect(again.status).toBe(200)
    expect(await again.json()).toMatchObject({ id: made.id })
    const other = await order(makePackage({ order: 'MO-2-1', measured: true }))
    expect(other.status).toBe(409)
    expect(await other.json()).toMatchObject({ code: 'order-exists' })
  })

  test('without a key, with a used key, altered, or with an unknown field is refused by name', async () => {
    const content = makePackage({ order: 'MO-3-1' })
    const keyless = await call('POST', '/orders', content)
    expect(keyless.status).toBe(400)
    expect(keyless.headers.get('content-type')).toBe('application/problem+json')
    expect(await keyless.json()).toMatchObject({ code: 'key-missing', shopNow: expect.any(String) })
    expect((await order(content, 'key-3')).status).toBe(201)
    const reused = await order(makePackage({ order: 'MO-3-2' }), 'key-3')
    expect(reused.status).toBe(422)
    expect(await reused.json()).toMatchObject({ code: 'key-reused' })
    const altered = await order({
      ...makePackage({ order: 'MO-3-3' }),
      neededBy: '2027-01-01T00:00:00Z',
    })
    expect(await altered.json()).toMatchObject({ status: 422, code: 'package-altered' })
    const named = { ...makePackage({ order: 'MO-3-4' }), customerName: 'A person' }
    const unknown = await order(named as ProductionPackage)
    expect(await unknown.json()).toMatchObject({ status: 422, pointer: '/customerName' })
  })

  test('whose first call was killed is refused while its lease runs and made after it', async () => {
    const content = makePackage({ order: 'MO-6-1' })
    const claim = {
      customerId: 'market-of-one',
      operation: 'orders',
      key: 'key-6',
      fingerprint: sha256(canonicalJson(content as Json)),
    }
    const until = (ms: number) => new Date(Date.now() + ms)
    await plantDb().plantIdempotency.create({ data: { ...claim, leaseUntil: until(20_000) } })
    const busy = await order(content, 'key-6')
    expect(await busy.json()).toMatchObject({ status: 409, code: 'in-flight' })
    await plantDb().plantIdempotency.updateMany({
      where: { key: 'key-6' },
      data: { leaseUntil: until(-1) },
    })
    const both = await Promise.all([order(content, 'key-6'), order(content, 'key-6')])
    expect(both.map(({ status }) => status)).toContain(201)
    expect(await plantDb().plantOrder.count({ where: { orderNumber: 'MO-6-1' } })).toBe(1)
  })

  test('of a stranger is not answered', async () => {
    const stranger = await call('POST', '/quotes', {}, { authorization: 'Bearer of-nobody' })
    expect(stranger.status).toBe(401)
    expect(await stranger.json()).toMatchObject({ code: 'unknown-customer' })
  })

  test('keeps its package sealed', async () => {
    await order(makePackage({ order: 'MO-4-1' }))
    const row = await plantDb().plantOrder.findFirstOrThrow({ where: { orderNumber: 'MO-4-1' } })
    expect(Buffer.from(row.package ?? []).toString('latin1')).not.toContain('market-of-one')
    expect(row.packageKeyId).toBe('test-1')
  })

  test('different orders at once never overbook a station', async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, index) => order(makePackage({ order: `MO-5-${index}` }))),
    )
    const over = await plantDb().$queryRaw<{ station: string }[]>`
      SELECT station FROM "PlantSlot" WHERE station = 'cutting'
      GROUP BY station, day HAVING sum(minutes) > 510`
    expect(over).toEqual([])
    const clashes = await plantDb().$queryRaw<{ n: bigint }[]>`
      SELECT count(*) AS n FROM "PlantSlot" a JOIN "PlantSlot" b
        ON a.station = 'cutting' AND b.station = 'cutting' AND a."orderId" < b."orderId"
        AND a."plannedStartShopMs" < b."plannedEndShopMs" AND b."plannedStartShopMs" < a."plannedEndShopMs"`
    expect(clashes[0]?.n).toBe(0n)
  })
})

describe('test cloths', () => {
  test('FAULT-500 fails twice and is then accepted once', async () => {
    const content = makePackage({ order: 'MO-F500', cloth: 'fault-500' })
    const statuses = []
    for (let turn = 0; turn < 4; turn += 1) statuses.push((await order(content, 'key-500')).status)
    expect(statuses).toEqual([500, 500, 201, 201])
  })

  test('FAULT-OUT-OF-STOCK is refused with its reason, the same every time', async () => {
    const content = makePackage({ order: 'MO-FOOS', cloth: 'fault-out-of-stock' })
    const first = await order(content, 'key-oos')
    expect(first.status).toBe(422)
    const body = await first.text()
    expect(JSON.parse(body)).toMatchObject({ code: 'out-of-stock', detail: expect.any(String) })
    expect(await (await order(content, 'key-oos')).text()).toBe(body)
  })
})

describe('cancelling', () => {
  const cancel = (id: string) =>
    call('POST', `/orders/${id}/cancel`, {}, { 'idempotency-key': randomUUID() })

  test('works until cloth is cut, and says why not after', async () => {
    // A size may be cut within the minute, where the table is free; a drafted garment waits for its draft.
    const early = makePackage({ order: 'MO-C-1', measured: true })
    const { id } = (await (await order(early)).json()) as { id: string }
    const { id: late } = (await (await order(makePackage({ order: 'MO-C-2' }))).json()) as {
      id: string
    }
    const done = await cancel(id)
    expect(await done.json()).toMatchObject({ id, state: 'cancelled' })
    expect(await plantDb().plantSlot.count({ where: { orderId: id } })).toBe(0)
    const cutting = await plantDb().plantSlot.findFirstOrThrow({
      where: { orderId: late, station: 'cutting' },
    })
    const cutMs = Number(cutting.plannedStartShopMs) + 1000
    const headers = { 'c2m-shop-now': new Date(cutMs).toISOString() }
    const seen = (await (await call('GET', `/orders/${late}`, undefined, headers)).json()) as {
      mayCancel: boolean
      shopNow: string
    }
    expect(seen.mayCancel).toBe(false)
    expect(Date.parse(seen.shopNow)).toBeGreaterThanOrEqual(cutMs)
    const tooLate = await cancel(late)
    expect(tooLate.status).toBe(409)
    expect(await tooLate.json()).toMatchObject({ code: 'cut' })
  })

  test('an order of nobody is not found', async () => {
    expect((await cancel('none')).status).toBe(404)
  })
})

describe('quotes and capacity', () => {
  const ask = (extra: object = {}) => {
    const { family, bom, routing } = makePackage({ order: 'Q' })
    return call('POST', '/quotes', { family, fit: { kind: 'size' }, bom, routing, ...extra })
  }

  test('a quote promises without booking and knows its chance', async () => {
    const slots = await plantDb().plantSlot.count()
    const plain = (await (await ask()).json()) as Record<string, string>
    expect(plain.probabilityByNeeded).toBeNull()
    const planned = Date.parse(plain.earliestAt ?? '')
    const chances = []
    for (const neededMs of [planned - HOUR_MS, planned, planned + 240 * HOUR_MS]) {
      const neededBy = new Date(neededMs).toISOString()
      const answer = (await (await ask({ neededBy, mayBend: ['date'] })).json()) as {
        probabilityByNeeded: number
        alternatives: unknown[]
      }
      chances.push(answer.probabilityByNeeded)
      expect(answer.alternatives.length).toBe(answer.probabilityByNeeded < 0.97 ? 1 : 0)
    }
    expect(chances).toEqual([...chances].sort())
    expect(chances[0]).toBe(0)
    expect(await plantDb().plantSlot.count()).toBe(slots)
  })

  test('capacity tells what is booked of what there is', async () => {
    const answer = (await (await call('GET', '/capacity')).json()) as {
      days: { stations: { capacityMinutes: number; bookedMinutes: number }[] }[]
    }
    expect(answer.days).toHaveLength(20)
    for (const { capacityMinutes, bookedMinutes } of answer.days.flatMap(
      ({ stations }) => stations,
    ))
      expect(bookedMinutes).toBeLessThanOrEqual(capacityMinutes)
  })

  test('the contract is open and of version 3.1', async () => {
    const contract = await fetch(`${served.url}/api/factory/v1/openapi.json`)
    expect(await contract.json()).toMatchObject({ openapi: '3.1.0', paths: { '/orders': {} } })
  })
})

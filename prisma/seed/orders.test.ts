import { afterAll, expect, test } from 'vitest'
import { ORDER_STATES } from '@/lib/core/order/order-state'
import { readShopNowMs } from '@/lib/infra/clock'
import { plantDb } from '@/lib/infra/db/plant'
import { shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'
import { stopBosses } from '@/lib/infra/jobs/boss'
import { seedOrders } from './orders'
import { seedPeople } from './people'
import { PEOPLE } from './people.data'
import { seedPlant } from './plant'
import { seedDesigns, seedThreads } from './threads-and-designs'

afterAll(stopBosses)

async function seedAll() {
  const shopNowMs = await readShopNowMs()
  await seedPeople(shopDb())
  await seedPlant(plantDb(), { shopNowMs, apiKey: env().FACTORY_API_KEY })
  const count = await seedOrders(shopNowMs)
  await seedThreads(shopNowMs)
  await seedDesigns()
  return count
}

test('the seed makes orders in every lasting state, all marked, and is the same when run twice', async () => {
  const count = await seedAll()
  const orders = () =>
    shopDb().order.findMany({ orderBy: { number: 'asc' }, include: { events: true, lines: true } })
  const first = await orders()
  await seedAll()
  expect(await orders()).toEqual(first)
  expect(first).toHaveLength(count)
  expect(first.every(({ seeded }) => seeded)).toBe(true)
  const states = new Set(first.map(({ state }) => state))
  // Between sending and acceptance nothing rests: the plant answers at once.
  expect(ORDER_STATES.filter((state) => !states.has(state))).toEqual(['sent'])
  const [pieter] = first.filter(({ ownerKey }) => ownerKey.endsWith(PEOPLE.pieterVos.id))
  expect(pieter?.state).toBe('in-transit')
  for (const { placedShopMs, events } of first)
    for (const { occurredShopMs, kind } of events)
      if (kind !== 'letter') expect(occurredShopMs).toBeGreaterThanOrEqual(placedShopMs)
}, 120_000)

test('seeded orders never make time pass', async () => {
  const clock = await shopDb().shopClock.findUnique({ where: { id: 1 } })
  const plantClock = await plantDb().plantClock.findUnique({ where: { id: 1 } })
  expect(clock?.running ?? false).toBe(false)
  expect(plantClock?.running ?? false).toBe(false)
})

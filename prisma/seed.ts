// Fills both databases with the demo: people with stories, the plant's other customers, orders in
// every state, designs and questions. Idempotent; without DEMO=1 it only publishes the house's own
// families and makes the plant's customer.

import { publishHouseFamilies } from '@/lib/demand/publish-house-families'
import { readShopNowMs } from '@/lib/infra/clock'
import { plantDb } from '@/lib/infra/db/plant'
import { shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'
import { stopBosses } from '@/lib/infra/jobs/boss'
import { ensureHouseCustomer } from '@/lib/manufacturing/plant/plant-customer'
import { seedOrders } from './seed/orders'
import { seedPeople } from './seed/people'
import { seedPlant } from './seed/plant'
import { seedDesigns, seedThreads } from './seed/threads-and-designs'

async function seed(): Promise<void> {
  await publishHouseFamilies()
  if (!env().DEMO) return ensureHouseCustomer()
  const shopNowMs = await readShopNowMs()
  const people = await shopDb().$transaction((tx) => seedPeople(tx))
  await seedPlant(plantDb(), { shopNowMs, apiKey: env().FACTORY_API_KEY })
  const orders = await seedOrders(shopNowMs)
  await seedThreads(shopNowMs)
  await seedDesigns()
  process.stdout.write(`${people} people, ${orders} orders\n`)
}

try {
  await seed()
} finally {
  await stopBosses()
  await shopDb().$disconnect()
  await plantDb().$disconnect()
}

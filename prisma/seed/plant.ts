import type { PlantDb } from '@/lib/infra/db/plant'
import { ensureHouseCustomer, SEEDED_CUSTOMER } from '@/lib/manufacturing/plant/plant-customer'
import { runFloor } from '@/lib/manufacturing/plant/run-floor'
import { admitSeededOrders } from '@/lib/manufacturing/plant/seeded-orders'

type PlantSeed = {
  readonly shopNowMs: number
  readonly apiKey: string
}

/**
 * The plant of the demo: our shop as its customer, and other customers whose load is invented, marked
 * as seeded, and the same every time. Without this row a plant has no load but its real orders.
 */
export async function seedPlant(db: PlantDb, { shopNowMs, apiKey }: PlantSeed): Promise<void> {
  await ensureHouseCustomer(apiKey)
  await db.plantCustomer.createMany({
    data: [
      {
        id: SEEDED_CUSTOMER,
        name: 'Other customers (seeded)',
        // No key has an empty digest: nobody can call as them.
        apiKeyHash: '',
        seeded: true,
      },
    ],
    skipDuplicates: true,
  })
  await admitSeededOrders(shopNowMs)
  while ((await runFloor()) === 0);
}

import { type OrderFacts, readOrderFacts } from '@/lib/demand/order-facts'
import { readShopNowMs } from '@/lib/infra/clock'
import { type PlantLoad, readCapacity } from '@/lib/manufacturing/gateway/read-capacity'

export type TodaysFacts = {
  readonly shopNowMs: number
  readonly orders: OrderFacts
  /** Null while the plant does not answer. */
  readonly plant: PlantLoad | null
}

/** What is true of this shop today: the shop's own records and, over HTTP, the plant's load. */
export async function readTodaysFacts(): Promise<TodaysFacts> {
  const shopNowMs = await readShopNowMs()
  const [orders, plant] = await Promise.all([readOrderFacts(shopNowMs), readCapacity()])
  return { shopNowMs, orders, plant: plant.ok ? plant.value : null }
}

import { countOpenOrders } from '@/lib/demand/open-orders'
import { moveShopClock, shopClockAnchor } from '@/lib/infra/clock'
import { shopDb } from '@/lib/infra/db/shop'

/**
 * Shop time runs while an order is open and stands still otherwise (contracts, "Two clocks"). The
 * clock's row is locked before the orders are counted: an order placed at the same moment either is
 * counted, or waits and starts the clock afterwards.
 */
export async function keepClock(): Promise<void> {
  await shopDb().$transaction(async (tx) => {
    await shopClockAnchor(tx)
    await tx.$queryRaw`SELECT 1 FROM "ShopClock" WHERE id = 1 FOR UPDATE`
    const { running } = await shopClockAnchor(tx)
    const shouldRun = (await countOpenOrders(tx)) > 0
    if (running !== shouldRun) await moveShopClock({ running: shouldRun }, tx)
  })
}

/** What the plant says its calendar shows: ours takes a later one over, and never goes back. */
export const hearPlantClock = (shopNowMs: number): Promise<void> =>
  moveShopClock({ atLeastShopMs: shopNowMs })

import { shopDb } from '@/lib/infra/db/shop'
import { enqueue } from '@/lib/infra/jobs/enqueue'

/**
 * At start: parcels under way are announced once more, because the shop may have moved to another
 * address since, and the carrier calls where it was told last.
 */
export async function announceOpenParcels(): Promise<void> {
  const underWay = await shopDb().order.findMany({
    where: { OR: [{ state: 'in-transit' }, { state: 'dispatched', seeded: false }] },
    select: { id: true },
  })
  for (const { id: orderId } of underWay)
    await enqueue('shop', shopDb(), 'announce-parcel', { orderId }, { singletonKey: orderId })
}

import type { ShopTx } from '@/lib/infra/db/shop'
import { tell } from '@/lib/infra/tell'

/** What was said about one order follows it to its new owner. */
export async function moveOrderThread(tx: ShopTx, orderId: string, toKey: string): Promise<void> {
  const { count } = await tx.threadMessage.updateMany({
    where: { orderId },
    data: { ownerKey: toKey },
  })
  if (count > 0) await tell(tx, 'thread', toKey)
}

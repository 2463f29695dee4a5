import { ENDED_STATES } from '@/lib/core/order/order-state'
import type { ShopTx } from '@/lib/infra/db/shop'

/** Orders under way. Seeded ones are pictures of a moment: they never make time pass. */
export const countOpenOrders = (tx: ShopTx): Promise<number> =>
  tx.order.count({ where: { seeded: false, state: { notIn: [...ENDED_STATES] } } })

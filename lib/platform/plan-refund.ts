import { moveOrder } from '@/lib/demand/order-store'
import type { ShopTx } from '@/lib/infra/db/shop'
import { enqueue } from '@/lib/infra/jobs/enqueue'

type Wish = {
  readonly orderId: string
  /** Why, as a key: the same reason twice gives nothing back twice. */
  readonly why: string
  /** Minor units, or everything that is left. */
  readonly amountCents: number | 'rest'
  readonly occurredShopMs: number
}

/**
 * Decides what goes back, in the transaction of what caused it; a job then asks the payment company.
 * Planned refunds are summed up under the order's lock, so that together they never exceed the total.
 */
export async function planRefund(tx: ShopTx, wish: Wish): Promise<void> {
  const { orderId, why, occurredShopMs } = wish
  await tx.$queryRaw`SELECT 1 FROM "Order" WHERE id = ${orderId} FOR UPDATE`
  const order = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    include: { events: { where: { kind: 'refund-planned' } } },
  })
  const planned = order.events.reduce(
    (sum, { data }) => sum + Number((data as { amountCents?: number }).amountCents ?? 0),
    0,
  )
  const left = order.totalCents - Math.max(planned, order.refundedCents)
  const amountCents = wish.amountCents === 'rest' ? left : Math.min(wish.amountCents, left)
  if (amountCents <= 0) return
  const noted = await moveOrder(tx, {
    orderId,
    event: null,
    kind: 'refund-planned',
    cause: `refund-planned:${why}`,
    data: { amountCents, currency: order.currency },
    occurredShopMs,
  })
  if (noted.isNew) await enqueue('shop', tx, 'refund-order', { orderId, why, amountCents })
}

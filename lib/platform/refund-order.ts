import { moveOrder } from '@/lib/demand/order-store'
import { readShopNowMs } from '@/lib/infra/clock'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { log } from '@/lib/infra/log'
import { mayRetryWithSameKey } from '@/lib/infra/payments/payment-refusal'
import { refund } from '@/lib/infra/payments/refund'

/** The `refund-order` job: gives money back once per reason, however often it runs. */
export async function refundOrder(job: {
  readonly orderId: string
  readonly why: string
  readonly amountCents: number
}): Promise<void> {
  const { orderId, why, amountCents } = job
  const order = await shopDb().order.findUniqueOrThrow({ where: { id: orderId } })
  if (!order.paymentIntentId) {
    log.error({ order: order.number, why }, 'refund: there was no payment')
    return
  }
  const given = await refund({
    paymentIntentId: order.paymentIntentId,
    amountCents,
    idempotencyKey: `refund:${orderId}:${why}`,
  })
  if (!given.ok) {
    const { code } = given.error
    log.error({ order: order.number, why, code }, 'refund: not given')
    if (mayRetryWithSameKey(given.error)) throw new Error(`refund of ${order.number}: ${code}`)
    return
  }
  const occurredShopMs = await readShopNowMs()
  await shopDb().$transaction((tx) =>
    noteRefund(tx, { orderId, refundedCents: amountCents, isTotal: false, why, occurredShopMs }),
  )
}

type Refunded = {
  readonly orderId: string
  readonly refundedCents: number
  /** The payment company reports what has gone back in all; our own job knows its own part. */
  readonly isTotal: boolean
  readonly why: string
  readonly occurredShopMs: number
}

/**
 * Counts what has gone back. Job and webhook report the same money, in any order: parts are summed
 * over the story, totals are taken as they are, and the larger of both stands.
 */
export async function noteRefund(tx: ShopTx, refunded: Refunded): Promise<void> {
  const { orderId, refundedCents, isTotal, why, occurredShopMs } = refunded
  await tx.$queryRaw`SELECT 1 FROM "Order" WHERE id = ${orderId} FOR UPDATE`
  const order = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    include: { events: { where: { kind: { in: ['refunded', 'refund-noted'] } } } },
  })
  const isReplay = order.events.some(({ cause }) => cause === `refund:${why}`)
  if (isReplay) return
  const parts = order.events.reduce(
    (sum, { data }) => sum + Number((data as { partCents?: number }).partCents ?? 0),
    0,
  )
  const known = isTotal ? refundedCents : parts + refundedCents
  const total = Math.min(order.totalCents, Math.max(order.refundedCents, known))
  await tx.order.update({ where: { id: orderId }, data: { refundedCents: total } })
  if (isTotal && total === order.refundedCents) return
  await moveOrder(tx, {
    orderId,
    event: total >= order.totalCents ? 'refunded' : null,
    // Money that a report has told of already is counted, but is no second line of the story.
    kind: total > order.refundedCents ? 'refunded' : 'refund-noted',
    cause: `refund:${why}`,
    data: {
      totalCents: total,
      currency: order.currency,
      ...(isTotal ? {} : { partCents: refundedCents }),
    },
    occurredShopMs,
  })
}

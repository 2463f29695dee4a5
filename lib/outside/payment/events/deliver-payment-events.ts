import { realClock } from '@/lib/infra/clock'
import { shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'
import { log } from '@/lib/infra/log'
import { postEvent } from '@/lib/infra/outbox/post-event'
import { LEASE_MS, MOST_ATTEMPTS, retryDelayMs } from '@/lib/infra/outbox/retry-delay'
import { signPaymentEvent } from './sign-event'

type Taken = {
  readonly id: string
  readonly type: string
  readonly data: unknown
  readonly attempts: number
}

const AT_ONCE = 8

/** Takes due events for the length of a lease; what another process holds is passed over. */
function take(nowMs: number): Promise<Taken[]> {
  const now = new Date(nowMs)
  const leaseEnd = new Date(nowMs + LEASE_MS)
  return shopDb().$queryRaw<Taken[]>`
    UPDATE "PaymentEvent" SET attempts = attempts + 1, "nextTryAt" = ${leaseEnd}
    WHERE id IN (
      SELECT id FROM "PaymentEvent"
      WHERE "deliveredAt" IS NULL AND "gaveUpAt" IS NULL AND "nextTryAt" <= ${now}
      ORDER BY "createdAt", id LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
    RETURNING id, type, data, attempts`
}

/** One delivery, outside any transaction: the receiver may be slow, or call us back. */
async function deliver(event: Taken, nowMs: number): Promise<void> {
  const body = JSON.stringify(event.data)
  const signature = signPaymentEvent(env().STRIPE_WEBHOOK_SECRET, body, realClock.nowMs())
  const delivery = await postEvent({
    url: `${env().BASE_URL}/api/hooks/stripe`,
    headers: {
      'stripe-signature': signature,
      'user-agent': 'Kontor/1.0 (simulated payment company)',
    },
    body,
  })
  const where = { id: event.id, attempts: event.attempts, deliveredAt: null }
  if (delivery.ok) {
    await shopDb().paymentEvent.updateMany({ where, data: { deliveredAt: new Date(nowMs) } })
    return
  }
  const { id, type, attempts } = event
  log.warn(
    { event: id, type, attempts, cause: delivery.cause },
    'payment company: webhook not taken',
  )
  const nextTryAt = new Date(nowMs + retryDelayMs(attempts))
  const gaveUpAt = attempts >= MOST_ATTEMPTS ? new Date(nowMs) : null
  await shopDb().paymentEvent.updateMany({ where, data: { nextTryAt, gaveUpAt } })
}

/** Delivers what is due; answers in how many milliseconds something is due again. */
export async function deliverPaymentEvents(nowMs: number): Promise<number> {
  const taken = await take(nowMs)
  await Promise.all(taken.map((event) => deliver(event, nowMs)))
  if (taken.length === AT_ONCE) return 0
  const next = await shopDb().paymentEvent.findFirst({
    where: { deliveredAt: null, gaveUpAt: null },
    orderBy: { nextTryAt: 'asc' },
    select: { nextTryAt: true },
  })
  return next ? next.nextTryAt.getTime() - nowMs : Number.POSITIVE_INFINITY
}

import { realClock } from '@/lib/infra/clock'
import { plantDb } from '@/lib/infra/db/plant'
import { log } from '@/lib/infra/log'
import { postEvent } from '@/lib/infra/outbox/post-event'
import { LEASE_MS, MOST_ATTEMPTS, retryDelayMs } from '@/lib/infra/outbox/retry-delay'
import { signWebhook } from '@/lib/infra/webhook-signature'
import type { PlantCallback } from '@/prisma/generated/plant/client'
import { subscriptionOf } from './subscribe'

type Taken = Pick<PlantCallback, 'id' | 'type' | 'body' | 'attempts' | 'customerId'>

const AT_ONCE = 8

/**
 * Takes what is due, and of each order only the earliest that its customer has not heard: a shop
 * hears of every order in the order in which things happened, however often a delivery fails.
 */
function take(nowMs: number): Promise<Taken[]> {
  const now = new Date(nowMs)
  const leaseEnd = new Date(nowMs + LEASE_MS)
  return plantDb().$queryRaw<Taken[]>`
    UPDATE "PlantCallback" taken SET attempts = attempts + 1, "nextTryAt" = ${leaseEnd}
    WHERE taken.id IN (
      SELECT due.id FROM "PlantCallback" due
      JOIN "PlantCustomer" customer ON customer.id = due."customerId"
      WHERE due."deliveredAt" IS NULL AND due."nextTryAt" <= ${now}
        AND due.attempts < ${MOST_ATTEMPTS} AND customer."callbackUrl" IS NOT NULL
        AND NOT EXISTS (
          SELECT 1 FROM "PlantCallback" earlier
          WHERE earlier."orderId" = due."orderId" AND earlier.position < due.position
            AND earlier."deliveredAt" IS NULL)
      ORDER BY due.position LIMIT ${AT_ONCE} FOR UPDATE OF due SKIP LOCKED)
    RETURNING taken.id, taken.type, taken.body, taken.attempts, taken."customerId"`
}

async function deliver({ id, type, body, attempts, customerId }: Taken): Promise<boolean> {
  const customer = await plantDb().plantCustomer.findUnique({ where: { id: customerId } })
  const subscription = customer && subscriptionOf(customer)
  if (!subscription) return false
  const sentAtMs = realClock.nowMs()
  const headers = signWebhook(subscription.secret, id, sentAtMs, body)
  const delivery = await postEvent({
    url: subscription.url,
    headers: { ...headers, 'content-type': 'application/cloudevents+json; charset=utf-8' },
    body,
  })
  if (!delivery.ok)
    log.warn({ event: id, type, attempts, cause: delivery.cause }, 'plant: callback not taken')
  // Only if the lease is still ours: after it, another process may have told it already.
  await plantDb().plantCallback.updateMany({
    where: { id, attempts, deliveredAt: null },
    data: delivery.ok
      ? { deliveredAt: new Date(realClock.nowMs()), lastError: null }
      : { nextTryAt: new Date(sentAtMs + retryDelayMs(attempts)), lastError: delivery.cause },
  })
  return delivery.ok
}

async function restMs(nowMs: number): Promise<number> {
  const next = await plantDb().plantCallback.findFirst({
    where: { deliveredAt: null, attempts: { lt: MOST_ATTEMPTS } },
    orderBy: { nextTryAt: 'asc' },
    select: { nextTryAt: true },
  })
  return next ? next.nextTryAt.getTime() - nowMs : Number.POSITIVE_INFINITY
}

/** Tells what is due; answers in how many milliseconds it wants to look again. */
export async function deliverCallbacks(nowMs: number = realClock.nowMs()): Promise<number> {
  const told = await Promise.all((await take(nowMs)).map(deliver))
  return told.includes(true) ? 0 : restMs(nowMs)
}

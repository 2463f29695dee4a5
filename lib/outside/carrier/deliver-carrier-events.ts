import { toIso } from '@/lib/core/shared/instant'
import { realMsUntil, shopNowMs } from '@/lib/core/shared/shop-clock'
import { type CarrierEventKind, carrierEventType } from '@/lib/infra/carrier-contract'
import { realClock, shopClockAnchor } from '@/lib/infra/clock'
import { shopDb } from '@/lib/infra/db/shop'
import { carrierWebhookSecret } from '@/lib/infra/derived-secret'
import { log } from '@/lib/infra/log'
import { postEvent } from '@/lib/infra/outbox/post-event'
import { LEASE_MS, retryDelayMs } from '@/lib/infra/outbox/retry-delay'
import { signWebhook } from '@/lib/infra/webhook-signature'

type Taken = {
  readonly id: string
  readonly labelToken: string
  readonly type: CarrierEventKind
  readonly occurredShopMs: bigint
  readonly attempts: number
  readonly callbackUrl: string
}

const AT_ONCE = 8

/**
 * Takes events whose day has come, and of each parcel only the earliest that was not yet told: the
 * shop hears of every parcel in order, however often a delivery fails.
 */
function take(nowMs: number, shopMs: number): Promise<Taken[]> {
  const now = new Date(nowMs)
  const leaseEnd = new Date(nowMs + LEASE_MS)
  return shopDb().$queryRaw<Taken[]>`
    UPDATE "CarrierEvent" taken SET attempts = attempts + 1, "nextTryAt" = ${leaseEnd}
    FROM "CarrierParcel" parcel
    WHERE parcel."labelToken" = taken."labelToken" AND taken.id IN (
      SELECT id FROM "CarrierEvent" due
      WHERE "deliveredAt" IS NULL AND "nextTryAt" <= ${now}
        AND (position = 1 OR "occurredShopMs" <= ${BigInt(shopMs)})
        AND NOT EXISTS (
          SELECT 1 FROM "CarrierEvent" earlier
          WHERE earlier."labelToken" = due."labelToken"
            AND earlier.position < due.position AND earlier."deliveredAt" IS NULL)
      ORDER BY "occurredShopMs", id LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
    RETURNING taken.id, taken."labelToken", taken.type, taken."occurredShopMs", taken.attempts,
      parcel."callbackUrl"`
}

const bodyOf = ({ id, labelToken, type, occurredShopMs }: Taken, realNowMs: number): string =>
  JSON.stringify({
    specversion: '1.0',
    id,
    source: '/carrier',
    type: carrierEventType(type),
    subject: labelToken,
    time: toIso(realNowMs),
    datacontenttype: 'application/json',
    data: { labelToken, occurredAt: toIso(Number(occurredShopMs)) },
  })

async function deliver(event: Taken, nowMs: number): Promise<boolean> {
  const body = bodyOf(event, realClock.nowMs())
  const headers = signWebhook(carrierWebhookSecret(), event.id, realClock.nowMs(), body)
  const delivery = await postEvent({ url: event.callbackUrl, headers, body })
  const { id, type, attempts } = event
  if (!delivery.ok)
    log.warn({ event: id, type, attempts, cause: delivery.cause }, 'carrier: callback not taken')
  await shopDb().carrierEvent.updateMany({
    where: { id, attempts, deliveredAt: null },
    data: delivery.ok
      ? { deliveredAt: new Date(nowMs) }
      : { nextTryAt: new Date(nowMs + retryDelayMs(attempts)) },
  })
  return delivery.ok
}

/** How long until anything can be due: a retry in real time, or a day in shop time. */
async function restMs(nowMs: number): Promise<number> {
  const waiting = await shopDb().carrierEvent.findMany({
    where: { deliveredAt: null },
    orderBy: { occurredShopMs: 'asc' },
    select: { nextTryAt: true, occurredShopMs: true },
    take: 50,
  })
  const anchor = await shopClockAnchor()
  const rests = waiting.map(({ nextTryAt, occurredShopMs }) =>
    Math.max(nextTryAt.getTime() - nowMs, realMsUntil(anchor, Number(occurredShopMs), nowMs)),
  )
  return Math.min(Number.POSITIVE_INFINITY, ...rests)
}

/**
 * Tells what is due; answers in how many milliseconds it wants to look again. The way stands in the
 * table since the handover, so that a carrier that was down for days simply catches up, in order.
 */
export async function deliverCarrierEvents(nowMs: number): Promise<number> {
  const taken = await take(nowMs, shopNowMs(await shopClockAnchor(), nowMs))
  const told = await Promise.all(taken.map((event) => deliver(event, nowMs)))
  return told.includes(true) ? 0 : restMs(nowMs)
}

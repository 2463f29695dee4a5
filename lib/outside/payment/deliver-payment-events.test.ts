import { beforeEach, expect, test } from 'vitest'
import { shopDb } from '@/lib/infra/db/shop'
import { verifyStripeEvent } from '@/lib/infra/payments/verify-stripe-event'
import { openTestCheckout, payWith } from '@/lib/testing/pay-by-hand'
import { withOutsideCompanies } from '@/lib/testing/with-outside-companies'
import { deliverPaymentEvents } from './events/deliver-payment-events'
import { startPaymentWorkers } from './payment-workers'

let failures = 0
let heard: { id: string; kind: string; verified: boolean }[] = []

withOutsideCompanies(async (request) => {
  const body = await request.text()
  const event = verifyStripeEvent(body, request.headers.get('stripe-signature'))
  if (failures > 0) {
    failures -= 1
    return new Response(null, { status: 500 })
  }
  const { id } = JSON.parse(body) as { id: string }
  heard.push({ id, kind: event.ok ? event.value.news.kind : '', verified: event.ok })
  return new Response(null)
})

beforeEach(async () => {
  await shopDb().paymentEvent.deleteMany()
  failures = 0
  heard = []
})

async function pay() {
  const { url } = await openTestCheckout()
  await payWith(url, '4242424242424242')
}

test('signed events are delivered, and again later when the receiver fails twice', async () => {
  await pay()
  failures = 8
  const startMs = Date.now() + 1_000
  await deliverPaymentEvents(startMs)
  expect(heard).toHaveLength(0)
  await deliverPaymentEvents(startMs + 500)
  expect(heard).toHaveLength(0)
  await deliverPaymentEvents(startMs + 1_100)
  expect(heard).toHaveLength(0)
  await deliverPaymentEvents(startMs + 3_200)
  expect(heard.every(({ verified }) => verified)).toBe(true)
  expect(heard.map(({ kind }) => kind).sort()).toEqual(['checkout-paid', 'other', 'other', 'other'])
  await deliverPaymentEvents(startMs + 100_000)
  expect(heard).toHaveLength(4)
})

test('several processes at once deliver every event once', async () => {
  await Promise.all(Array.from({ length: 6 }, pay))
  const nowMs = Date.now() + 1_000
  const drain = async () => {
    while ((await deliverPaymentEvents(nowMs)) === 0);
  }
  await Promise.all([drain(), drain(), drain(), drain()])
  expect(heard).toHaveLength(24)
  expect(new Set(heard.map(({ id }) => id)).size).toBe(24)
})

test('an event whose process was killed while sending comes back after its lease', async () => {
  await pay()
  const nowMs = Date.now() + 1_000
  await shopDb().paymentEvent.updateMany({
    data: { attempts: 1, nextTryAt: new Date(nowMs + 20_000) },
  })
  expect(await deliverPaymentEvents(nowMs)).toBe(20_000)
  expect(heard).toHaveLength(0)
  await deliverPaymentEvents(nowMs + 20_001)
  expect(heard).toHaveLength(4)
})

test('the worker is woken by the payment itself', async () => {
  const stop = await startPaymentWorkers()
  const startMs = Date.now()
  await pay()
  await expect.poll(() => heard.length, { timeout: 5_000, interval: 20 }).toBe(4)
  expect(Date.now() - startMs).toBeLessThan(1_500)
  await stop()
})

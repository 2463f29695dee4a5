import { createHmac } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { shopDb } from '@/lib/infra/db/shop'
import { carrierWebhookSecret } from '@/lib/infra/derived-secret'
import { env } from '@/lib/infra/env'
import { signWebhook } from '@/lib/infra/webhook-signature'
import { POST as carrier } from './carrier/route'
import { POST as factory } from './factory/route'
import { POST as stripe } from './stripe/route'

const none = { params: Promise.resolve({}) }

beforeEach(async () => {
  await shopDb().inboxEvent.deleteMany()
  await shopDb()
    .$executeRawUnsafe(`DELETE FROM pgboss.job WHERE name = 'handle-inbox'`)
    .catch(() => 0)
})

const paid = (id: string) =>
  JSON.stringify({
    id,
    object: 'event',
    type: 'checkout.session.completed',
    data: {
      object: {
        id: 'cs_test_1',
        object: 'checkout.session',
        payment_status: 'paid',
        payment_intent: 'pi_1',
        amount_total: 49_200,
        currency: 'eur',
        metadata: { checkoutId: 'c1' },
        customer_details: { email: 'ada@example.com', name: 'Ada' },
      },
    },
  })

function stripeRequest(body: string, secret = env().STRIPE_WEBHOOK_SECRET, ageS = 0) {
  const at = Math.floor(Date.now() / 1000) - ageS
  const signature = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')
  return new Request('http://shop.example/api/hooks/stripe', {
    method: 'POST',
    body,
    headers: { 'stripe-signature': `t=${at},v1=${signature}` },
  })
}

const jobs = () =>
  shopDb().$queryRawUnsafe<{ data: unknown }[]>(
    `SELECT data FROM pgboss.job WHERE name = 'handle-inbox'`,
  )

describe('/api/hooks/stripe', () => {
  test('stores an event once with one job, however often and at once it comes, without who paid', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => stripe(stripeRequest(paid('evt_1')), none)),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
    const rows = await shopDb().inboxEvent.findMany()
    expect(rows.map(({ payload }) => payload)).toEqual([
      {
        kind: 'checkout-paid',
        sessionId: 'cs_test_1',
        checkoutId: 'c1',
        paymentIntentId: 'pi_1',
        amountCents: 49_200,
        currency: 'EUR',
      },
    ])
    expect(JSON.stringify(rows)).not.toContain('ada@example.com')
    expect(await jobs()).toEqual([{ data: { source: 'stripe', eventId: 'evt_1' } }])
  })

  test.each([
    ['a wrong secret', () => stripeRequest(paid('evt_2'), 'whsec_of_somebody_else')],
    ['an old signature', () => stripeRequest(paid('evt_2'), undefined, 600)],
    [
      'no signature',
      () => new Request('http://shop.example', { method: 'POST', body: paid('evt_2') }),
    ],
    [
      'an altered body',
      () => new Request(stripeRequest(paid('evt_2')), { body: paid('evt_3'), method: 'POST' }),
    ],
    ['a signed body that is no event', () => stripeRequest('[]')],
  ])('refuses %s and stores nothing', async (_name, request) => {
    const answer = await stripe(request(), none)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await shopDb().inboxEvent.count()).toBe(0)
  })
})

describe('/api/hooks/carrier and /api/hooks/factory', () => {
  const event = (id: string) =>
    JSON.stringify({
      specversion: '1.0',
      id,
      source: '/plant',
      type: 'org.c2m2s.factory.order.accepted.v1',
      data: { order: 'o-1', unknownToUs: [1, null, { a: true }] },
    })
  const signed = (body: string, secret: string) =>
    new Request('http://shop.example', {
      method: 'POST',
      body,
      headers: signWebhook(secret, 'msg', Date.now(), body),
    })

  test('each takes its own company’s signature, once per event', async () => {
    const body = event('e-1')
    expect((await factory(signed(body, env().FACTORY_WEBHOOK_SECRET), none)).status).toBe(200)
    expect((await factory(signed(body, env().FACTORY_WEBHOOK_SECRET), none)).status).toBe(200)
    expect((await carrier(signed(body, carrierWebhookSecret()), none)).status).toBe(200)
    expect((await carrier(signed(body, env().FACTORY_WEBHOOK_SECRET), none)).status).toBe(400)
    const rows = await shopDb().inboxEvent.findMany({ orderBy: { source: 'asc' } })
    expect(rows.map(({ source, eventId }) => [source, eventId])).toEqual([
      ['carrier', 'e-1'],
      ['factory', 'e-1'],
    ])
  })

  test('a signed body that is no event is refused', async () => {
    const secret = env().FACTORY_WEBHOOK_SECRET
    expect((await factory(signed('{"a":1}', secret), none)).status).toBe(400)
    expect((await factory(signed('not json', secret), none)).status).toBe(400)
  })
})

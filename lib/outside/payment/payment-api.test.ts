import { describe, expect, test } from 'vitest'
import { shopDb } from '@/lib/infra/db/shop'
import { paymentDoubleKey } from '@/lib/infra/derived-secret'
import { openCheckout } from '@/lib/infra/payments/open-checkout'
import { mayRetryWithSameKey } from '@/lib/infra/payments/payment-refusal'
import { readSession } from '@/lib/infra/payments/read-session'
import { refund } from '@/lib/infra/payments/refund'
import { stripe } from '@/lib/infra/payments/stripe'
import { openTestCheckout, payWith } from '@/lib/testing/pay-by-hand'
import { withOutsideCompanies } from '@/lib/testing/with-outside-companies'

const outsideUrl = withOutsideCompanies()

async function paidIntent(): Promise<string> {
  const { sessionId, url } = await openTestCheckout()
  await payWith(url, '4242424242424242')
  const read = await readSession(sessionId)
  return (read.ok && read.value.paymentIntentId) || ''
}

const post = (path: string, fields: Record<string, string>, key?: string) =>
  fetch(`${outsideUrl()}/v1/${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: {
      authorization: `Bearer ${paymentDoubleKey()}`,
      ...(key ? { 'idempotency-key': key } : {}),
    },
  })

describe('idempotency', () => {
  test('thirty clients that open one checkout at once open one session', async () => {
    const checkout = { checkoutId: 'thirty-at-once', expiresAtMs: Date.now() + 3_600_000 }
    const opened = await Promise.all(Array.from({ length: 30 }, () => openTestCheckout(checkout)))
    expect(new Set(opened.map(({ sessionId }) => sessionId)).size).toBe(1)
  }, 60_000)

  test('thirty raw requests with one key make one object; who comes meanwhile is told 409', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, () =>
        post('customers', { email: 'thirty@example.com' }, 'thirty-raw'),
      ),
    )
    const statuses = new Set(answers.map(({ status }) => status))
    expect([...statuses].every((status) => status === 200 || status === 409)).toBe(true)
    const made = await shopDb().paymentObject.count({
      where: { kind: 'customer', data: { path: ['email'], equals: 'thirty@example.com' } },
    })
    expect(made).toBe(1)
  })

  test('the same key and body repeat the first answer byte for byte', async () => {
    const first = await post('customers', { email: 'a@example.com' }, 'same')
    const second = await post('customers', { email: 'a@example.com' }, 'same')
    expect(await second.text()).toBe(await first.text())
    expect(second.headers.get('idempotent-replayed')).toBe('true')
  })

  test('the same key with another body is an idempotency error', async () => {
    await post('customers', { email: 'a@example.com' }, 'other')
    const other = await post('customers', { email: 'b@example.com' }, 'other')
    expect(other.status).toBe(400)
    expect(await other.json()).toMatchObject({ error: { type: 'idempotency_error' } })
  })

  test('an altered bag opens another session, an invalid one none', async () => {
    const expiresAtMs = Date.now() + 3_600_000
    const first = await openTestCheckout({ checkoutId: 'altered', expiresAtMs })
    const lines = [{ name: 'Suit', quantity: 2, unitCents: 100_00 }]
    const second = await openTestCheckout({
      checkoutId: 'altered',
      lines,
      totalCents: 200_00,
      expiresAtMs,
    })
    expect(second.sessionId).not.toBe(first.sessionId)
    const wrongSum = await openCheckout({
      checkoutId: 'wrong',
      lines,
      totalCents: 1,
      currency: 'EUR',
      email: 'a@example.com',
      locale: 'en',
      successUrl: 'https://shop.example/',
      cancelUrl: 'https://shop.example/',
      expiresAtMs,
    })
    expect(wrongSum).toMatchObject({ ok: false, error: { code: 'invalid' } })
  })
})

describe('refunds', () => {
  test('never give back more than was paid, however many come at once', async () => {
    const paymentIntentId = await paidIntent()
    const wishes = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        refund({
          paymentIntentId,
          amountCents: 10_000,
          idempotencyKey: `many-${paymentIntentId}-${index}`,
        }),
      ),
    )
    expect(wishes.filter(({ ok }) => ok)).toHaveLength(4)
    for (const wish of wishes)
      if (!wish.ok) expect(wish.error).toEqual({ code: 'invalid', reason: 'amount_too_large' })
    const [charge] = (await stripe().charges.list({ payment_intent: paymentIntentId })).data
    expect(charge).toMatchObject({ amount_refunded: 40_000, refunded: false })
  })

  test('are made once per key', async () => {
    const wish = {
      paymentIntentId: await paidIntent(),
      amountCents: 49_200,
      idempotencyKey: 'one-refund',
    }
    const first = await refund(wish)
    expect(await refund(wish)).toEqual(first)
    expect(first).toMatchObject({ ok: true, value: { state: 'succeeded', amountCents: 49_200 } })
    const more = await refund({ ...wish, amountCents: 1, idempotencyKey: 'one-more' })
    expect(more).toMatchObject({ ok: false, error: { reason: 'charge_already_refunded' } })
    if (!more.ok) expect(mayRetryWithSameKey(more.error)).toBe(false)
  })
})

describe('what it refuses', () => {
  test('a wrong key, an unknown address, an unknown or missing parameter, each in Stripe’s shape', async () => {
    const stranger = await fetch(`${outsideUrl()}/v1/events`, {
      headers: { authorization: 'Bearer sk_test_x' },
    })
    expect(stranger.status).toBe(401)
    expect((await post('subscriptions', {})).status).toBe(404)
    const unknown = await post('customers', { 'address[line1]': 'x' })
    expect(await unknown.json()).toMatchObject({
      error: { type: 'invalid_request_error', code: 'parameter_unknown', param: 'address' },
    })
    const missing = await post('checkout/sessions', {
      mode: 'payment',
      success_url: 'https://a.example',
    })
    expect(await missing.json()).toMatchObject({
      error: { code: 'parameter_missing', param: 'line_items' },
    })
    const deep = await post('checkout/sessions', {
      mode: 'payment',
      success_url: 'https://a.example',
      'line_items[0][quantity]': 'many',
      'line_items[0][price_data][currency]': 'eur',
      'line_items[0][price_data][unit_amount]': '100',
      'line_items[0][price_data][product_data][name]': 'Suit',
    })
    expect(await deep.json()).toMatchObject({
      error: { code: 'parameter_invalid_integer', param: 'line_items[0][quantity]' },
    })
  })

  test('an object that is not there is a value for the shop', async () => {
    expect(await readSession('cs_test_nothing')).toEqual({
      ok: false,
      error: { code: 'invalid', reason: 'resource_missing' },
    })
  })
})

test('lists page by page, expands, and keeps the line items', async () => {
  const { sessionId, url } = await openTestCheckout()
  await payWith(url, '4242424242424242')
  const session = await stripe().checkout.sessions.retrieve(sessionId, {
    expand: ['payment_intent.latest_charge', 'line_items'],
  })
  expect(session).toMatchObject({
    payment_intent: { status: 'succeeded', latest_charge: { object: 'charge', amount: 49_200 } },
    line_items: {
      data: [{ amount_total: 48_000 }, { amount_total: 1_200, description: 'Delivery' }],
    },
  })
  const intentId =
    typeof session.payment_intent === 'object' ? (session.payment_intent?.id ?? '') : ''
  const found = await stripe().checkout.sessions.list({ payment_intent: intentId })
  expect(found.data.map(({ id }) => id)).toEqual([sessionId])
  const [first, second] = (await stripe().events.list({ limit: 2 })).data
  const after = await stripe().events.list({ limit: 1, starting_after: first?.id })
  expect(after.data[0]?.id).toBe(second?.id)
})

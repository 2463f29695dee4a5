import { describe, expect, test } from 'vitest'
import { shopDb } from '@/lib/infra/db/shop'
import { expireSession } from '@/lib/infra/payments/expire-session'
import { readSession } from '@/lib/infra/payments/read-session'
import { stripe } from '@/lib/infra/payments/stripe'
import { answerBankAs, openTestCheckout, payWith } from '@/lib/testing/pay-by-hand'
import { withOutsideCompanies } from '@/lib/testing/with-outside-companies'
import { settleDue } from './till/settle-due'

withOutsideCompanies()

const stateOf = async (sessionId: string) => {
  const read = await readSession(sessionId)
  return read.ok ? read.value.state : read.error.code
}

const eventsAbout = async (intentId: string | null) => {
  const events = await shopDb().paymentEvent.findMany({
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return events
    .filter((event) => JSON.stringify(event.data).includes(intentId ?? '?'))
    .map((event) => event.type)
}

describe('the hosted checkout page', () => {
  test('takes the card that pays, once, and leads back to the shop', async () => {
    const { sessionId, url } = await openTestCheckout()
    expect(await stateOf(sessionId)).toBe('open')
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => payWith(url, '4242 4242 4242 4242')),
    )
    for (const answer of answers) {
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toBe(
        `https://shop.example/en/checkout/done?session=${sessionId}`,
      )
    }
    const read = await readSession(sessionId)
    if (!read.ok) throw new Error(read.error.code)
    expect(read.value).toMatchObject({
      state: 'paid',
      amountCents: 49_200,
      currency: 'EUR',
      url: null,
    })
    const charges = await stripe().charges.list({
      payment_intent: read.value.paymentIntentId ?? '',
    })
    expect(charges.data.map(({ amount, paid }) => ({ amount, paid }))).toEqual([
      { amount: 49_200, paid: true },
    ])
    expect((await eventsAbout(read.value.paymentIntentId)).sort()).toEqual([
      'charge.succeeded',
      'checkout.session.completed',
      'payment_intent.created',
      'payment_intent.succeeded',
    ])
  })

  test('keeps neither card number nor code', async () => {
    const { url } = await openTestCheckout()
    await payWith(url, '4000000000000002')
    const stored = JSON.stringify([
      await shopDb().paymentObject.findMany(),
      await shopDb().paymentEvent.findMany(),
    ])
    expect(stored).not.toContain('4000000000000002')
    expect(stored).toContain('"last4":"0002"')
  })

  test('stays with the reason when a card is declined, and takes another', async () => {
    const { sessionId, url } = await openTestCheckout()
    const declined = await payWith(url, '4000000000009995')
    expect(declined.status).toBe(402)
    expect(await declined.text()).toContain('There is not enough money on this card')
    expect(await stateOf(sessionId)).toBe('open')
    const read = await readSession(sessionId)
    const intent = await stripe().paymentIntents.retrieve(
      (read.ok && read.value.paymentIntentId) || '',
    )
    expect(intent.last_payment_error).toMatchObject({
      code: 'card_declined',
      decline_code: 'insufficient_funds',
    })
    expect((await payWith(url, '4242424242424242')).status).toBe(303)
    expect(await stateOf(sessionId)).toBe('paid')
  })

  test('refuses a card that is no published test card, and says why', async () => {
    const { sessionId, url } = await openTestCheckout()
    const answer = await payWith(url, '4111111111111111')
    expect(answer.status).toBe(402)
    expect(await answer.text()).toContain('not a published test card')
    expect(await stateOf(sessionId)).toBe('open')
  })

  test.each(['4000002500003155', '4000000000003155'])(
    'asks the bank for %s; a refusal leads back to the card, a yes pays',
    async (number) => {
      const { sessionId, url } = await openTestCheckout()
      const asked = await payWith(url, number)
      expect(asked.headers.get('location')).toBe(`${new URL(url).pathname}/authenticate`)
      expect(await (await fetch(`${url}/authenticate`)).text()).toContain('card ending in 3155')
      expect(await stateOf(sessionId)).toBe('open')
      const refused = await answerBankAs(url, 'fail')
      expect(refused.status).toBe(402)
      expect(await refused.text()).toContain('could not confirm that it is you')
      await payWith(url, number)
      expect((await answerBankAs(url, 'complete')).status).toBe(303)
      expect(await stateOf(sessionId)).toBe('paid')
      expect((await answerBankAs(url, 'fail')).status).toBe(303)
      expect(await stateOf(sessionId)).toBe('paid')
    },
  )

  test('accepts the card of a late bank, whose money then never comes', async () => {
    const { sessionId, url } = await openTestCheckout()
    expect((await payWith(url, '4000000000000341')).status).toBe(303)
    expect(await stateOf(sessionId)).toBe('pending')
    await settleDue(Date.now() + 6_000)
    expect(await stateOf(sessionId)).toBe('failed')
    const read = await readSession(sessionId)
    expect(await eventsAbout(read.ok ? read.value.paymentIntentId : null)).toEqual(
      expect.arrayContaining([
        'payment_intent.payment_failed',
        'checkout.session.async_payment_failed',
      ]),
    )
  })

  test('expires when told to, and by itself; then nothing can be paid', async () => {
    const told = await openTestCheckout()
    expect(await expireSession(told.sessionId)).toMatchObject({
      ok: true,
      value: { state: 'expired' },
    })
    expect((await payWith(told.url, '4242424242424242')).status).toBe(410)
    const left = await openTestCheckout()
    await settleDue(Date.now() + 3_700_000)
    expect(await stateOf(left.sessionId)).toBe('expired')
    const paid = await openTestCheckout()
    await payWith(paid.url, '4242424242424242')
    expect(await expireSession(paid.sessionId)).toMatchObject({
      ok: true,
      value: { state: 'paid' },
    })
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { evaluationData } from '@/lib/infra/env'
import { readSession } from '@/lib/infra/payments/read-session'
import { refund } from '@/lib/infra/payments/refund'
import { stripe } from '@/lib/infra/payments/stripe'
import { openTestCheckout, payWith } from '@/lib/testing/pay-by-hand'
import { withOutsideCompanies } from '@/lib/testing/with-outside-companies'

/**
 * The double's answers held against Stripe's own published fixtures (stripe/openapi, MIT). Where the
 * evaluation data is not at hand this is skipped, and the run says so.
 */
const folder = evaluationData() ?? ''
const fixturesFile = join(folder, 'stripe', 'fixtures3-2026-08.json')
const isAtHand = folder !== '' && existsSync(fixturesFile)

type Members = Record<string, unknown>

/** Members that Stripe itself leaves out unless they are expanded or set. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = { charge: ['refunds'] }

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value

function differences(kind: string, ours: Members, theirs: Members): string[] {
  return Object.entries(theirs).flatMap(([key, value]) => {
    if (OPTIONAL[kind]?.includes(key)) return []
    if (!(key in ours)) return [`${key} is missing`]
    const [our, their] = [kindOf(ours[key]), kindOf(value)]
    return our === their || our === 'null' || their === 'null'
      ? []
      : [`${key}: ${our}, not ${their}`]
  })
}

describe.skipIf(!isAtHand)('answers have the members of Stripe’s fixtures', () => {
  withOutsideCompanies()
  const answers: Record<string, unknown> = {}
  const fixtures = isAtHand
    ? (JSON.parse(readFileSync(fixturesFile, 'utf8')) as { resources: Record<string, Members> })
        .resources
    : {}

  beforeAll(async () => {
    const { sessionId, url } = await openTestCheckout()
    await payWith(url, '4242424242424242')
    const read = await readSession(sessionId)
    const paymentIntentId = (read.ok && read.value.paymentIntentId) || ''
    await refund({ paymentIntentId, amountCents: 100, idempotencyKey: 'shape' })
    const by = { payment_intent: paymentIntentId, limit: 1 }
    answers['checkout.session'] = await stripe().checkout.sessions.retrieve(sessionId)
    answers.payment_intent = await stripe().paymentIntents.retrieve(paymentIntentId)
    answers.charge = (await stripe().charges.list(by)).data[0]
    answers.refund = (await stripe().refunds.list(by)).data[0]
    answers.customer = await stripe().customers.create({ email: 'a@example.com' })
    answers.event = (await stripe().events.list({ limit: 1 })).data[0]
  })

  test.each(['checkout.session', 'payment_intent', 'charge', 'refund', 'customer', 'event'])(
    '%s',
    (kind) => {
      expect(differences(kind, answers[kind] as Members, fixtures[kind] ?? {})).toEqual([])
    },
  )
})

test.runIf(!isAtHand)(
  'Stripe’s fixtures are not at hand (EVALUATION_DATA): shapes were not compared',
  () => {
    expect(isAtHand).toBe(false)
  },
)

import Stripe from 'stripe'
import { paymentDoubleKey } from '@/lib/infra/derived-secret'
import { env } from '@/lib/infra/env'

const PATIENCE = { maxNetworkRetries: 3, timeout: 10_000, telemetry: false } as const

let client: Stripe | undefined

/** With a key the payment company itself, without one the simulated company on our own server. */
export function stripe(): Stripe {
  client ??= connect()
  return client
}

function connect(): Stripe {
  const key = env().STRIPE_SECRET_KEY
  if (key) return new Stripe(key, PATIENCE)
  const { hostname, port, protocol } = new URL(env().BASE_URL)
  const secure = protocol === 'https:'
  return new Stripe(paymentDoubleKey(), {
    ...PATIENCE,
    host: hostname,
    port: port || (secure ? 443 : 80),
    protocol: secure ? 'https' : 'http',
  })
}

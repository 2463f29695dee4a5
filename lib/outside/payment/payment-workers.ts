import { realClock } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'
import { steadyWorker } from '@/lib/infra/outbox/steady-worker'
import { deliverPaymentEvents } from './events/deliver-payment-events'
import { PAYMENT_EVENT_CHANNEL } from './events/emit-event'
import { settleDue } from './till/settle-due'

/** The simulated payment company at work; with a key of the real one there is nothing to do. */
export async function startPaymentWorkers(): Promise<() => Promise<void>> {
  if (env().STRIPE_SECRET_KEY) return async () => undefined
  const stops = await Promise.all([
    steadyWorker({
      name: 'deliver-payment-events',
      side: 'shop',
      channel: PAYMENT_EVENT_CHANNEL,
      step: () => deliverPaymentEvents(realClock.nowMs()),
    }),
    // Apart from delivery, so that a slow receiver holds up no expiry.
    steadyWorker({
      name: 'settle-payments',
      side: 'shop',
      channel: PAYMENT_EVENT_CHANNEL,
      step: () => settleDue(realClock.nowMs()),
    }),
  ])
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }
}

import { realClock } from '@/lib/infra/clock'
import { steadyWorker } from '@/lib/infra/outbox/steady-worker'
import { deliverCarrierEvents } from './deliver-carrier-events'
import { CARRIER_EVENT_CHANNEL } from './hand-over-parcel'

/** The simulated carrier at work. */
export function startCarrierWorkers(): Promise<() => Promise<void>> {
  return steadyWorker({
    name: 'deliver-carrier-events',
    side: 'shop',
    channel: CARRIER_EVENT_CHANNEL,
    step: () => deliverCarrierEvents(realClock.nowMs()),
  })
}

import { HOUR_MS } from '@/lib/core/shared/instant'
import { plantDb } from '@/lib/infra/db/plant'
import { steadyWorker } from '@/lib/infra/outbox/steady-worker'
import { CALLBACK_CHANNEL, FLOOR_CHANNEL, SCREEN_CHANNEL } from './channels'
import { deliverCallbacks } from './deliver-callbacks'
import { readPlantNowMs } from './plant-clock'
import { ensureHouseCustomer } from './plant-customer'
import { runFloor } from './run-floor'

const SCREEN_HOURS = 3

/** Open screens hear of the calendar every three hours of shop time, also while nothing is sewn. */
function screenTeller(): () => Promise<void> {
  let told = 0
  return async () => {
    const mark = Math.floor((await readPlantNowMs()) / (SCREEN_HOURS * HOUR_MS))
    if (mark === told) return
    told = mark
    await plantDb().$executeRaw`SELECT pg_notify(${SCREEN_CHANNEL}, 'clock')`
  }
}

/**
 * The factory at work: its floor and its callbacks. What is due stands in the tables, never in
 * memory, so that two instances do not double anything and a killed one is caught up with.
 */
export async function startPlantWorkers(): Promise<() => Promise<void>> {
  await ensureHouseCustomer()
  const tellScreens = screenTeller()
  const floor = await steadyWorker({
    name: 'plant-floor',
    side: 'plant',
    channel: FLOOR_CHANNEL,
    step: async () => {
      const restMs = await runFloor()
      await tellScreens()
      return restMs
    },
  })
  const callbacks = await steadyWorker({
    name: 'plant-callbacks',
    side: 'plant',
    channel: CALLBACK_CHANNEL,
    step: () => deliverCallbacks(),
  })
  return async () => {
    await Promise.all([floor(), callbacks()])
  }
}

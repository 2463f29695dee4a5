import { stampClientAddresses } from '@/lib/infra/auth/client-address'
import { env } from '@/lib/infra/env'
import { log } from '@/lib/infra/log'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { startPlantWorkers } from '@/lib/manufacturing/plant/start-plant-workers'
import { startCarrierWorkers } from '@/lib/outside/carrier/carrier-workers'
import { startPaymentWorkers } from '@/lib/outside/payment/payment-workers'
import { startShopWorkers } from '@/lib/platform/start-shop-workers'

/**
 * The composition root: the one place that knows shop, plant and the simulated outside companies.
 * `all` runs everything in one process, `plant` the factory alone; `shop` and `jobs` both work the
 * queues of the shop and of the outside companies, each job by whoever is free.
 */
export const compose = (): Promise<void> => oncePerProcess('composed', startRole)

async function startRole(): Promise<void> {
  stampClientAddresses()
  const { ROLE } = env()
  const runs = (...roles: readonly string[]) => roles.includes(ROLE)
  if (runs('all', 'plant')) await startPlantWorkers()
  if (runs('all', 'shop', 'jobs')) {
    await startPaymentWorkers()
    await startCarrierWorkers()
    await startShopWorkers()
  }
  log.info({ role: ROLE }, 'ready')
}

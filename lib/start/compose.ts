import { stampClientAddresses } from '@/lib/infra/auth/client-address'
import { env } from '@/lib/infra/env'
import { log } from '@/lib/infra/log'
import { startPlantWorkers } from '@/lib/manufacturing/plant/start-plant-workers'
import { startCarrierWorkers } from '@/lib/outside/carrier/carrier-workers'
import { startPaymentWorkers } from '@/lib/outside/payment/payment-workers'
import { startShopWorkers } from '@/lib/platform/start-shop-workers'

const holder = globalThis as unknown as { marketOfOneComposed?: boolean }

/**
 * The composition root: the one place that knows shop, plant and the simulated outside companies.
 * `all` runs everything in one process; `shop` serves pages, `jobs` works the shop's queues and the
 * outside companies, `plant` runs the factory alone.
 */
export async function compose(): Promise<void> {
  if (holder.marketOfOneComposed) return
  holder.marketOfOneComposed = true
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

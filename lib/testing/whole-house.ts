// Shop, plant, payment and carrier over real sockets, with their real doors, hooks and workers: an
// order runs through it as it does in production. It has to stand before anything asks for the
// environment; the calendar runs at `daySeconds` a day.
import { afterAll, beforeAll } from 'vitest'
import { POST as carrierHook } from '@/app/api/hooks/carrier/route'
import { POST as factoryHook } from '@/app/api/hooks/factory/route'
import { POST as stripeHook } from '@/app/api/hooks/stripe/route'
import { stopBosses } from '@/lib/infra/jobs/boss'
import { stopListening } from '@/lib/infra/live'
import { startPlantWorkers } from '@/lib/manufacturing/plant/start-plant-workers'
import { startCarrierWorkers } from '@/lib/outside/carrier/carrier-workers'
import { startPaymentWorkers } from '@/lib/outside/payment/payment-workers'
import { startShopWorkers } from '@/lib/platform/start-shop-workers'
import { startOutsideCompanies } from './outside-companies'
import { startPlantServer } from './plant-server'

type Hook = (request: Request) => Promise<Response>

const HOOKS: Readonly<Record<string, Hook>> = {
  stripe: (request) => stripeHook(request, { params: Promise.resolve({}) }),
  factory: (request) => factoryHook(request, { params: Promise.resolve({}) }),
  carrier: (request) => carrierHook(request, { params: Promise.resolve({}) }),
}

/** Before a file's first test the house stands; after its last, nothing of it is left. */
export function withWholeHouse(daySeconds = 0.2): void {
  let close: (() => Promise<void>) | undefined
  beforeAll(async () => {
    close = await open(daySeconds)
  })
  afterAll(() => close?.())
}

async function open(daySeconds: number): Promise<() => Promise<void>> {
  process.env.FACTORY_DAY_SECONDS = String(daySeconds)
  const receive: Hook = (request) => {
    const hook = HOOKS[new URL(request.url).pathname.split('/').at(-1) ?? '']
    return hook ? hook(request) : Promise.resolve(new Response(null, { status: 404 }))
  }
  const outside = await startOutsideCompanies(receive)
  const plant = await startPlantServer()
  const stops = [
    await startPlantWorkers(),
    await startPaymentWorkers(),
    await startCarrierWorkers(),
  ]
  await startShopWorkers()
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
    await stopBosses()
    await stopListening()
    await plant.close()
    await outside.close()
  }
}

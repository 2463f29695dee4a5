import { probabilityBy, safeBy } from '@/lib/core/factory/lateness'
import { planRoute, visitsOf } from '@/lib/core/factory/promise'
import { isKnownOperation } from '@/lib/core/factory/routing'
import type { QuoteAnswer, QuoteRequest } from '@/lib/core/factory/wire-contract'
import { isCut } from '@/lib/core/garment/cut'
import { fromIso, toIso } from '@/lib/core/shared/instant'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { plantDb } from '@/lib/infra/db/plant'
import { bookedFrom } from './booked-from'
import { readPlantNowMs } from './plant-clock'
import type { PlantCustomer } from './plant-customer'
import type { PlantRefusal } from './plant-refusal'

type Quote = Omit<QuoteAnswer, 'shopNow'>

const SURE = 0.97

/**
 * A promise without an order, from the same plan that accepting would book. Only the date can bend:
 * another cloth or more money does not change the stations' minutes, so nothing is offered for them.
 * Whether a material is in stock is known when it is reserved, that is when the order is accepted.
 */
export async function quote(
  _customer: PlantCustomer,
  request: QuoteRequest,
): Promise<Result<Quote, PlantRefusal>> {
  if (!isCut(request.family)) return refuse({ code: 'unknown-family', pointer: '/family' })
  const unknown = request.routing.findIndex((step) => !isKnownOperation(step.operation))
  if (unknown >= 0)
    return refuse({ code: 'unknown-operation', pointer: `/routing/${unknown}/operation` })
  const db = plantDb()
  const readyShopMs = await readPlantNowMs(db)
  const booked = await bookedFrom(db, readyShopMs)
  const plan = planRoute({ visits: visitsOf(request.routing), readyShopMs, booked })
  if (!plan) return refuse({ code: 'no-capacity' })
  const { plannedShopMs, promisedShopMs, bottleneck } = plan
  const neededShopMs = request.neededBy ? fromIso(request.neededBy) : null
  const chance = neededShopMs === null ? null : probabilityBy(plannedShopMs, neededShopMs)
  const later = safeBy(plannedShopMs, SURE)
  const bendsDate = request.mayBend?.includes('date') && chance !== null && chance < SURE
  return ok({
    promisedAt: toIso(promisedShopMs),
    earliestAt: toIso(plannedShopMs),
    latestAt: toIso(later),
    probabilityByNeeded: chance,
    bottleneck,
    alternatives: bendsDate
      ? [
          {
            bend: 'date',
            neededBy: toIso(later),
            probabilityByNeeded: probabilityBy(plannedShopMs, later),
          },
        ]
      : [],
  })
}

import { draftingBody } from '@/lib/core/body/drafting-body'
import type { ProductionPackage } from '@/lib/core/factory/wire-contract'
import { buildPackage, type PackageInput } from '@/lib/core/pattern/production-package'
import { deliveryOptions } from '@/lib/core/pricing/delivery'
import { leaveByShopMs } from '@/lib/core/shared/delivery-day'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { openOrderedProfile } from '@/lib/demand/body-profiles'
import { type Garment, garmentNumber } from '@/lib/demand/garment-store'
import type { Order } from '@/lib/demand/order-view'
import { readPackage, storePackage } from '@/lib/demand/ordered-package'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { sha256 } from '@/lib/infra/digest'
import { env } from '@/lib/infra/env'

/**
 * The package of one garment: built once, stored, and from then on sent as it is. What the person's
 * body says is turned into pieces and finished measures; the plant gets nothing else of it.
 */
export async function packageOf(
  order: Order,
  garment: Garment,
): Promise<Result<ProductionPackage, { readonly code: 'body-gone' }>> {
  const stored = await readPackage(garment.id)
  if (stored) return ok(stored)
  const input = await packageInputOf(order, garment)
  if (!input) return refuse({ code: 'body-gone' })
  return ok(await storePackage(garment.id, buildPackage(input, sha256)))
}

/** What a garment's package is made from: from it the same package is built again, on any day. */
export async function packageInputOf(order: Order, garment: Garment): Promise<PackageInput | null> {
  const fit = await plantFitOf(order, garment)
  if (!fit) return null
  return {
    order: garmentNumber(order.number, garment.position),
    // Random-looking but repeatable: a second worker names the garment the same.
    tag: `urn:market-of-one:garment:${sha256(garment.id).slice(0, 24)}`,
    labelToken: order.labelToken,
    catalogue: await catalogueOfDesign(garment.design),
    design: garment.design,
    fit,
    neededByShopMs: neededAtPlant(order),
  }
}

/** A body leaves the letter here and goes no further: the package holds what was drawn from it. */
async function plantFitOf(order: Order, garment: Garment): Promise<PackageInput['fit'] | null> {
  const { fit } = garment
  if (fit.kind === 'size') return fit
  const profile = await openOrderedProfile(fit, `package:${order.number}-${garment.position}`)
  if (!profile) return null
  return {
    kind: 'measured',
    inputHash: fit.inputHash,
    preference: fit.preference,
    body: draftingBody(profile),
  }
}

/** The customer's day, minus the carrier's. */
function neededAtPlant(order: Order): number | null {
  if (order.neededByShopMs === null) return null
  const options = deliveryOptions(order.countryCode)
  const chosen = options.ok
    ? options.value.find(({ methodId }) => methodId === order.deliveryMethod)
    : undefined
  if (!chosen) return null
  return leaveByShopMs({
    neededByShopMs: order.neededByShopMs,
    daysInTransit: chosen.daysInTransit,
    timeZone: env().SHOP_TIME_ZONE,
  })
}

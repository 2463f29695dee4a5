import type { Catalogue, FamilyId } from '@/lib/core/garment/catalogue'
import { catalogueOf } from '@/lib/core/garment/families'
import { env } from '@/lib/infra/env'

/**
 * The catalogue this deployment sells from: the demo adds the cloths that drive faults, and every
 * figure is in the shop's one currency.
 */
export const currentCatalogue = (family: FamilyId): Catalogue => ({
  ...catalogueOf(family, { demo: env().DEMO }),
  currency: env().CURRENCY,
})

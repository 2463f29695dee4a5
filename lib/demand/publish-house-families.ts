import type { Catalogue } from '@/lib/core/garment/catalogue'
import { catalogueOf, FAMILIES } from '@/lib/core/garment/families'
import { shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'
import { contentHash, freeVersion, storeCatalogue } from './store-catalogue'

/**
 * Publishes the families this product brings with it, in this deployment's currency; the demo adds
 * the cloths that drive faults. What is published already stays; a family that a newer product
 * changed gets a new version, unless a business has published its own meanwhile.
 */
export async function publishHouseFamilies(): Promise<readonly string[]> {
  const published: string[] = []
  const { DEMO, CURRENCY } = env()
  for (const catalogue of houseCatalogues({ demo: DEMO, currency: CURRENCY })) {
    const family = catalogue.id
    const earlier = await shopDb().catalogueVersion.findMany({
      where: { family },
      orderBy: { id: 'desc' },
      select: { version: true, hash: true, publishedBy: true },
    })
    const [newest] = earlier
    if (newest && (newest.publishedBy !== null || newest.hash === contentHash(catalogue))) continue
    const version = freeVersion(catalogue.version, earlier)
    const stored = await storeCatalogue({ ...catalogue, version }, null)
    if (stored.ok) published.push(`${family} ${version}`)
    // Another process of the same start was quicker.
    else if (stored.error.code !== 'nothing-new' && stored.error.code !== 'version-taken')
      throw new Error(`${family} cannot be published: ${stored.error.code}`)
  }
  return published
}

/** What the house brings, as it is sold in this deployment. */
export const houseCatalogues = (house: {
  readonly demo: boolean
  readonly currency: string
}): readonly Catalogue[] =>
  FAMILIES.map((family) => ({
    ...catalogueOf(family, { demo: house.demo }),
    currency: house.currency,
  }))

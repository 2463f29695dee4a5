import { plantDb } from '@/lib/infra/db/plant'
import { sameSecret, sha256 } from '@/lib/infra/digest'
import { env } from '@/lib/infra/env'

/** Who calls the plant: a shop known by its key, never a person. Every use-case takes it first. */
export type PlantCustomer = { readonly id: string; readonly name: string }

/** The shop this installation belongs to. */
export const HOUSE_CUSTOMER = 'market-of-one'

/** The demo's other customers, one row for all of them. */
export const SEEDED_CUSTOMER = 'other-customers'

/** Looked up by digest, so that neither the table nor the time of an answer tells a key. */
export async function customerOfKey(apiKey: string | null): Promise<PlantCustomer | null> {
  if (!apiKey) return null
  const apiKeyHash = sha256(apiKey)
  const row = await plantDb().plantCustomer.findUnique({ where: { apiKeyHash } })
  if (!row || !sameSecret(row.apiKeyHash, apiKeyHash)) return null
  return { id: row.id, name: row.name }
}

/** The house shop is known under the key of the environment; a changed key replaces the old one. */
export async function ensureHouseCustomer(apiKey: string = env().FACTORY_API_KEY): Promise<void> {
  const apiKeyHash = sha256(apiKey)
  await plantDb().plantCustomer.upsert({
    where: { id: HOUSE_CUSTOMER },
    create: { id: HOUSE_CUSTOMER, name: 'Market of One', apiKeyHash },
    update: { apiKeyHash },
  })
}

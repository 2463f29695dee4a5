import { loadConfigurator } from '@/lib/core/configuration/engine/load-configurator'
import { prepare } from '@/lib/core/configuration/engine/prepare'
import { GarmentChoices } from '@/lib/core/configuration/garment-choices'
import { modelOfCatalogue } from '@/lib/core/configuration/readers/catalogue-model'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'
import type { HouseFamily } from '@/lib/core/garment/families'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { sha256 } from '@/lib/infra/digest'
import { log } from '@/lib/infra/log'
import { compileBudget } from './store-catalogue'

/** One published version: what was sold under this name, and the compiled table that answers for it. */
export type Published = {
  readonly catalogue: Catalogue
  /** Of the content without its version. */
  readonly hash: string
  readonly diagram: Uint8Array
  readonly diagramHash: string
  readonly variants: bigint
  readonly choices: GarmentChoices
}

type Key = { readonly family: string; readonly version: string }

/**
 * Versions never change, so that a process may keep the ones it has read; which version is the newest
 * is asked each time, because another process may have published meanwhile.
 */
const MOST_KEPT = 64
const kept = new Map<string, Published>()

/** What the shop sells under this name today; null where nothing of this name was published. */
export async function offeredToday(
  family: string,
  tx: ShopTx = shopDb(),
): Promise<Published | null> {
  const newest = await tx.catalogueVersion.findFirst({
    where: { family },
    orderBy: { id: 'desc' },
    select: { family: true, version: true },
  })
  return newest && publishedAt(newest, tx)
}

export async function publishedAt(key: Key, tx: ShopTx = shopDb()): Promise<Published | null> {
  const name = JSON.stringify([key.family, key.version])
  const before = kept.get(name)
  if (before) return before
  const row = await tx.catalogueVersion.findUnique({ where: { family_version: { ...key } } })
  if (!row) return null
  const catalogue = JSON.parse(row.content) as Catalogue
  const { hash, diagramHash, variants } = row
  const { diagram, engine } = loaded(catalogue, row.diagram)
  const choices = new GarmentChoices(catalogue, engine)
  const published = { catalogue, hash, diagram, diagramHash, variants: BigInt(variants), choices }
  const [oldest] = kept.keys()
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  kept.set(name, published)
  return published
}

/** A table that an older engine wrote in another form is compiled anew, once per process. */
function loaded(catalogue: Catalogue, stored: Uint8Array) {
  const model = modelOfCatalogue(catalogue)
  try {
    return { diagram: stored, engine: loadConfigurator(model, stored) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const { bytes } = prepare(model, sha256, compileBudget())
    if (!bytes) throw error
    const { id: family, version } = catalogue
    log.warn({ family, version, cause: error.message }, 'catalogue: compiled anew')
    return { diagram: bytes, engine: loadConfigurator(model, bytes) }
  }
}

/**
 * The version a design was made with. A version nobody has published here (kept from before versions
 * were stored) is read as today's.
 */
export const offeredFor = async (
  { family, catalogueVersion }: Pick<Design, 'family' | 'catalogueVersion'>,
  tx?: ShopTx,
): Promise<Published | null> =>
  (await publishedAt({ family, version: catalogueVersion }, tx)) ?? offeredToday(family, tx)

/** The same for a design that was checked before it was stored: its family is there, or it is a fault. */
export async function catalogueOfDesign(
  design: Pick<Design, 'family' | 'catalogueVersion'>,
  tx?: ShopTx,
): Promise<Catalogue> {
  const offered = await offeredFor(design, tx)
  if (!offered) throw new Error(`no catalogue of ${design.family} is published`)
  return offered.catalogue
}

/** The newest version of a family that is always there: the house's own. */
export const catalogueToday = (family: HouseFamily): Promise<Catalogue> =>
  catalogueOfDesign({ family, catalogueVersion: '' })

/** Every family the shop offers today, in the order in which they were first published. */
export async function familiesOffered(): Promise<readonly Published[]> {
  const families = await shopDb().catalogueVersion.groupBy({
    by: ['family'],
    _min: { id: true },
    orderBy: { _min: { id: 'asc' } },
  })
  const newest = await Promise.all(families.map(({ family }) => offeredToday(family)))
  return newest.filter((offered) => offered !== null)
}

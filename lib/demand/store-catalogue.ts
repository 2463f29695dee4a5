import { type CompileBudget, DEFAULT_BUDGET } from '@/lib/core/configuration/engine/compile'
import { prepare } from '@/lib/core/configuration/engine/prepare'
import { modelOfCatalogue } from '@/lib/core/configuration/readers/catalogue-model'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { canonicalJson } from '@/lib/core/shared/canonical-json'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { sha256 } from '@/lib/infra/digest'

export type StoreRefusal =
  | { readonly code: 'nothing-new'; readonly version: string }
  /** The version's name stands for other content already; `free` is one that does not. */
  | { readonly code: 'version-taken'; readonly version: string; readonly free: string }
  | { readonly code: 'other-cut'; readonly cut: string }
  | { readonly code: 'nothing-possible' }
  | { readonly code: 'too-complex' }

export type Stored = {
  readonly family: string
  readonly version: string
  readonly hash: string
  readonly diagramHash: string
  readonly variants: bigint
}

/** Somebody waits for it: far above what a suit needs (a tenth of a second), far below what hangs. */
const COMPILE_MS = 8_000

export const compileBudget = (): CompileBudget => {
  const endsAtMs = performance.now() + COMPILE_MS
  return { ...DEFAULT_BUDGET, isOver: () => performance.now() > endsAtMs }
}

/** Same content, same hash: how the version is called is not part of it. */
export const contentHash = (catalogue: Catalogue): string =>
  sha256(canonicalJson({ ...catalogue, version: '' }))

/** Compiles one version and keeps it for good; from its commit on it is the one sold. */
export async function storeCatalogue(
  catalogue: Catalogue,
  publishedBy: string | null,
): Promise<Result<Stored, StoreRefusal>> {
  const { id: family, version } = catalogue
  const {
    bytes,
    hash: diagramHash,
    configurator,
  } = prepare(modelOfCatalogue(catalogue), sha256, compileBudget())
  if (!bytes || diagramHash === null) return refuse({ code: 'too-complex' })
  const variants = configurator.reasoner.count(configurator.vocabulary.open())
  if (variants === null) return refuse({ code: 'too-complex' })
  if (variants === 0n) return refuse({ code: 'nothing-possible' })
  const hash = contentHash(catalogue)
  return shopDb().$transaction(async (tx) => {
    // Two who publish the same family at once take turns.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`catalogue:${family}`}))::text`
    const earlier = await tx.catalogueVersion.findMany({
      where: { family },
      orderBy: { id: 'desc' },
      select: { version: true, hash: true, content: true },
    })
    const [newest] = earlier
    if (newest?.hash === hash) return refuse({ code: 'nothing-new', version: newest.version })
    if (earlier.some((each) => each.version === version))
      return refuse({ code: 'version-taken', version, free: freeVersion(version, earlier) })
    const cut = newest && (JSON.parse(newest.content) as Catalogue).cut
    if (cut && cut !== catalogue.cut) return refuse({ code: 'other-cut', cut })
    await keep(tx, { catalogue, publishedBy, hash, bytes, diagramHash, variants })
    return ok({ family, version, hash, diagramHash, variants })
  })
}

type Row = {
  readonly catalogue: Catalogue
  readonly publishedBy: string | null
  readonly hash: string
  readonly bytes: Uint8Array
  readonly diagramHash: string
  readonly variants: bigint
}

async function keep(tx: ShopTx, { catalogue, bytes, variants, ...row }: Row): Promise<void> {
  await tx.catalogueVersion.create({
    data: {
      ...row,
      family: catalogue.id,
      version: catalogue.version,
      content: JSON.stringify(catalogue),
      diagram: new Uint8Array(bytes),
      variants: variants.toString(),
    },
  })
}

/** `2026.11` → `2026.11-2`, `2026.11-3` …: the first that is not taken. */
export function freeVersion(
  version: string,
  earlier: readonly { readonly version: string }[],
): string {
  const taken = new Set(earlier.map((each) => each.version))
  for (let count = 1; ; count++) {
    const name = count === 1 ? version : `${version}-${count}`
    if (!taken.has(name)) return name
  }
}

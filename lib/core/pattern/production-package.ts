import { type FinishedMeasures, TOLERANCES_MM } from '@/lib/core/body/finished-measures'
import { packageHash, packageIsUnaltered } from '@/lib/core/factory/package-hash'
import { routingOf } from '@/lib/core/factory/routing'
import { type ProductionPackage, packageSchema } from '@/lib/core/factory/wire-contract'
import type { MeasuredFit, SizeFit } from '@/lib/core/fit/fit'
import { finishedOfSize, hemMmOf } from '@/lib/core/fit/size-chart'
import { designHash } from '@/lib/core/fit/specification-hash'
import type { SewnCatalogue } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'
import type { Digest } from '@/lib/core/shared/digest'
import { toIso } from '@/lib/core/shared/instant'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { materialsOf } from './materials'

/**
 * `market-of-one/package@1` (contracts, "Package"): everything a plant needs to make one garment, and
 * nothing of the person: finished garment measures, never body measures, no name, no address. The
 * same input gives the same bytes and the same hash. Pieces are empty while the plant's own cutter
 * drafts from the finished measures.
 */
export type PackageInput = {
  /** The number of one garment, `MO-2026-00417-1`. */
  readonly order: string
  readonly tag: string
  readonly labelToken: string
  readonly catalogue: SewnCatalogue
  readonly design: Design
  readonly fit: SizeFit | DraftedFit
  /** The day it has to leave the plant, on the shop's calendar. */
  readonly neededByShopMs: number | null
}

export type DraftedFit = Pick<MeasuredFit, 'kind' | 'inputHash'> & {
  readonly finished: FinishedMeasures
}

export function buildPackage(input: PackageInput, digest: Digest): ProductionPackage {
  const { catalogue, design, fit, neededByShopMs } = input
  const content = {
    format: 'market-of-one/package@1' as const,
    order: input.order,
    tag: input.tag,
    labelToken: input.labelToken,
    family: catalogue.cut,
    design: {
      catalogue: catalogue.id,
      version: catalogue.version,
      hash: designHash(design, digest),
      options: { ...design.options },
      ...(design.values.monogram ? { values: { monogram: design.values.monogram } } : {}),
    },
    fit: packageFit(catalogue, design, fit),
    bom: materialsOf(catalogue, design),
    routing: routingOf(catalogue, design, fit.kind),
    neededBy: neededByShopMs === null ? null : toIso(neededByShopMs),
  }
  return { ...content, hash: packageHash(content, digest) }
}

function packageFit(
  catalogue: SewnCatalogue,
  design: Design,
  fit: PackageInput['fit'],
): ProductionPackage['fit'] {
  const tolerances = { ...TOLERANCES_MM }
  if (fit.kind === 'size') {
    const finished = { ...finishedOfSize(catalogue.cut, fit, hemMmOf(catalogue, design)) }
    return { ...fit, finished, tolerances }
  }
  return {
    kind: 'drafted',
    pieces: [],
    finished: { ...fit.finished },
    tolerances,
    inputHash: fit.inputHash,
  }
}

export type PackageRefusal =
  | { readonly code: 'not-a-package'; readonly fields: readonly string[] }
  | { readonly code: 'altered' }

/** Whether a text that claims to be a package is one, and still says what was sealed into its hash. */
export function verifyPackage(
  value: unknown,
  digest: Digest,
): Result<ProductionPackage, PackageRefusal> {
  const parsed = packageSchema.safeParse(value)
  if (!parsed.success)
    return refuse({
      code: 'not-a-package',
      fields: parsed.error.issues.map((issue) => issue.path.join('/')),
    })
  return packageIsUnaltered(parsed.data, digest) ? ok(parsed.data) : refuse({ code: 'altered' })
}

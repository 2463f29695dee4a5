import type { DraftingBody } from '@/lib/core/body/drafting-body'
import { tolerancesFor } from '@/lib/core/body/finished-keys'
import { finishedMeasures } from '@/lib/core/body/finished-measures'
import { packageHash, packageIsUnaltered } from '@/lib/core/factory/package-hash'
import { routingOf } from '@/lib/core/factory/routing'
import {
  type ProductionPackage,
  packageFitSchema,
  packageSchema,
} from '@/lib/core/factory/wire-contract'
import { blockOf } from '@/lib/core/fit/block'
import type { FitPreference, MeasuredFit, SizeFit } from '@/lib/core/fit/fit'
import { finishedOfSize } from '@/lib/core/fit/size-chart'
import { designHash } from '@/lib/core/fit/specification-hash'
import { styleOf } from '@/lib/core/fit/style-of'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { clothById } from '@/lib/core/garment/cloths'
import type { Design } from '@/lib/core/garment/design'
import type { Digest } from '@/lib/core/shared/digest'
import { toIso } from '@/lib/core/shared/instant'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { draftOrder, type OrderDraft } from './draft-order'
import { materialsOf } from './materials'
import { completeBody } from './measures/complete-body'

/**
 * `market-of-one/package@1` (contracts, "Package"): everything a plant needs to make one garment, and
 * nothing of the person: finished garment measures, never body measures, no name, no address. The
 * same input gives the same bytes and the same hash, on any day. What a measured garment cannot be
 * drafted from here (`pieces` empty), the plant's own cutter draws by hand from its finished measures.
 */
export type PackageInput = {
  /** The number of one garment, `MO-2026-00417-1`. */
  readonly order: string
  readonly tag: string
  readonly labelToken: string
  readonly catalogue: Catalogue
  readonly design: Design
  readonly fit: SizeFit | DraftedFit
  /** The day it has to leave the plant, on the shop's calendar. */
  readonly neededByShopMs: number | null
}

export type DraftedFit = Pick<MeasuredFit, 'kind' | 'inputHash'> & {
  readonly preference: FitPreference
  /** Stays in the shop: only what is drawn from it travels. */
  readonly body: DraftingBody
}

export function buildPackage(input: PackageInput, digest: Digest): ProductionPackage {
  const { catalogue, design, fit, neededByShopMs } = input
  const drafted = fit.kind === 'size' ? null : draftFor(catalogue, design, fit, digest)
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
    fit: fit.kind === 'size' ? sizedFit(catalogue, design, fit) : draftedFit(input, fit, drafted),
    bom: materialsOf(catalogue, design, drafted ?? undefined),
    routing: routingOf(
      catalogue,
      design,
      fit.kind,
      fit.kind === 'size' ? fit.alterations : undefined,
    ),
    neededBy: neededByShopMs === null ? null : toIso(neededByShopMs),
  }
  return { ...content, hash: packageHash(content, digest) }
}

/** What is drafted for this body; null where our drafting room has no way to this garment. */
function draftFor(
  { cut }: PackageInput['catalogue'],
  { options }: Design,
  { body, preference }: DraftedFit,
  digest: Digest,
): OrderDraft | null {
  const weave = clothById(options.cloth)?.weave
  const room = { complete: completeBody, digest }
  const drafted = draftOrder({ cut, options, body, preference, weave }, room)
  return drafted.ok ? drafted.value : null
}

function sizedFit(
  catalogue: PackageInput['catalogue'],
  design: Design,
  fit: SizeFit,
): ProductionPackage['fit'] {
  const block = blockOf(catalogue.cut, design.options)
  const finished = finishedOfSize(block, fit, styleOf(catalogue, design))
  const { alterations, ...size } = fit
  return {
    ...size,
    ...(alterations ? { alterations: [...alterations] } : {}),
    finished: { ...finished },
    tolerances: { ...tolerancesFor(finished) },
  }
}

function draftedFit(
  { catalogue, design }: PackageInput,
  { inputHash, body, preference }: DraftedFit,
  draft: OrderDraft | null,
): ProductionPackage['fit'] {
  if (draft) {
    const { pieces, finished, cutTable, markers, clothMm, decisions, patternHash } = draft
    return packageFitSchema.parse({
      kind: 'drafted',
      ...{ pieces, cutTable, markers, clothMm, decisions, patternHash, inputHash },
      finished,
      tolerances: tolerancesFor(finished),
    })
  }
  const { measures } = finishedMeasures({
    cut: catalogue.cut,
    sex: body.sex === 'male' ? 'm' : 'w',
    values: { ...body.measurements, sleeveLeft: body.sleeveLeft, sleeveRight: body.sleeveRight },
    preference,
    style: styleOf(catalogue, design),
  })
  return {
    kind: 'drafted',
    pieces: [],
    finished: { ...measures },
    tolerances: { ...tolerancesFor(measures) },
    inputHash,
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

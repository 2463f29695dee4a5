import { z } from 'zod'
import type { DraftingBody } from '@/lib/core/body/drafting-body'
import { readCatalogueFile } from '@/lib/core/configuration/readers/read-catalogue'
import { sizeSchema } from '@/lib/core/fit/fit-schema'
import { builtIn } from '@/lib/core/garment/built-in-catalogues'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { PATTERN_KEYS } from '@/lib/core/pattern/measures/pattern-keys'
import type { PackageInput } from '@/lib/core/pattern/production-package'
import { fromIso, toIso } from '@/lib/core/shared/instant'
import { ok, type Result, refuse } from '@/lib/core/shared/result'

/**
 * What a package is made from, as one JSON document: the shop keeps it by keeping the order, the body's
 * version and the catalogue's version, and whoever has it can build the same package again, byte for byte
 * (`one package build`, `one package verify --input`). It holds a body: it never goes to a plant.
 */
const FORMAT = 'market-of-one/production-input@1'
const token = z.string().min(1).max(120)
const measure = z.number().min(0).max(3000)
const degrees = z.number().min(-10).max(45).optional()

const bodySchema = z.strictObject({
  sex: z.enum(['male', 'female']),
  measurements: z.strictObject(
    Object.fromEntries(PATTERN_KEYS.map((key) => [key, measure])) as Record<
      (typeof PATTERN_KEYS)[number],
      typeof measure
    >,
  ),
  sleeveLeft: measure,
  sleeveRight: measure,
  posture: z.strictObject({
    shoulderSlopeLeft: degrees,
    shoulderSlopeRight: degrees,
    stoop: z.number().min(-2).max(2),
    belly: z.number().min(0).max(2),
    neckForward: z.number().min(0).max(2),
  }),
})

const common = {
  format: z.literal(FORMAT),
  order: token,
  tag: token,
  labelToken: token,
  /** The id of a built-in catalogue, or a whole one. */
  catalogue: z.union([token, z.record(z.string(), z.json())]),
  design: z.strictObject({
    family: token,
    catalogueVersion: token,
    options: z.record(z.string(), z.string().max(200)),
    values: z.strictObject({ monogram: z.string().max(40).optional() }),
  }),
  neededBy: z.iso.datetime().nullable(),
}
const sized = z.strictObject({ ...common, fit: sizeSchema })
const measured = z.strictObject({
  ...common,
  fit: z.strictObject({
    kind: z.literal('measured'),
    inputHash: token,
    preference: z.enum(['slim', 'regular', 'relaxed']),
    body: bodySchema,
  }),
})
type ProductionInput = z.output<typeof sized> | z.output<typeof measured>
const saysItsKind = z.looseObject({ fit: z.looseObject({ kind: z.enum(['size', 'measured']) }) })

type ProductionInputRefusal = { readonly pointer: string; readonly detail: string }

export function readProductionInput(value: unknown): Result<PackageInput, ProductionInputRefusal> {
  // The kind first, so that a bad field is named where it stands and not as one of two ways to fail.
  const kind = saysItsKind.safeParse(value)
  const schema = kind.data?.fit.kind === 'measured' ? measured : sized
  const parsed = kind.success ? schema.safeParse(value) : kind
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return refuse({ pointer: `/${issue?.path.join('/') ?? ''}`, detail: issue?.message ?? '' })
  }
  const data = parsed.data as ProductionInput
  const catalogue = catalogueIn(data.catalogue)
  if (!catalogue)
    return refuse({ pointer: '/catalogue', detail: 'neither a built-in catalogue nor a sound one' })
  const { design, fit } = data
  return ok({
    ...{ order: data.order, tag: data.tag, labelToken: data.labelToken, catalogue },
    design: {
      family: design.family,
      catalogueVersion: design.catalogueVersion,
      options: design.options,
      values: design.values.monogram ? { monogram: design.values.monogram } : {},
    },
    fit: fit.kind === 'size' ? fit : { ...fit, body: fit.body as DraftingBody },
    neededByShopMs: data.neededBy === null ? null : fromIso(data.neededBy),
  })
}

function catalogueIn(given: ProductionInput['catalogue']): Catalogue | undefined {
  if (typeof given === 'string') return builtIn(given)
  const read = readCatalogueFile(JSON.stringify(given))
  if (!read.ok || read.value.cut === undefined) return undefined
  return { ...read.value, cut: read.value.cut }
}

/** The document again, with its catalogue in it. */
export const productionInputOf = (input: PackageInput): Record<string, unknown> => ({
  format: FORMAT,
  ...{ order: input.order, tag: input.tag, labelToken: input.labelToken },
  ...{ catalogue: input.catalogue, design: input.design, fit: input.fit },
  neededBy: input.neededByShopMs === null ? null : toIso(input.neededByShopMs),
})

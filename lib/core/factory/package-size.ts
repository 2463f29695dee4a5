import { z } from 'zod'
import { alterationsSchema } from '@/lib/core/fit/fit-schema'
import { FIELD_IDS } from '@/lib/core/fit/size-fields'
import type { SizeFieldId } from '@/lib/core/fit/size-fields.data'
import { type CutId, isSuit } from '@/lib/core/garment/cut'

/**
 * A standard size on the wire. Which fields it has follows the package's family; suits, which were
 * there first, do not name their cut in it. With the finished garment's measures, so that a plant
 * needs no size chart of ours.
 */
const mm = z.number().min(0).max(5000)
const number = z.number().int().min(1).max(200).optional()
const length = z.enum(['short', 'regular', 'long']).optional()

const FIELDS = {
  jacket: number,
  jacketLength: length,
  trousers: number,
  insideLegMm: mm.optional(),
  collarMm: mm.optional(),
  sleeveMm: mm.optional(),
  size: number,
  length,
} as const satisfies Readonly<Record<SizeFieldId, z.ZodType>>

export const packageSizeSchema = z.strictObject({
  kind: z.literal('size'),
  cut: z.enum(['shirt', 'trousers', 'waistcoat', 'overcoat', 'down-jacket']).optional(),
  ...FIELDS,
  /** What of the size is moved before cutting; the finished measures have it in them already. */
  alterations: alterationsSchema,
  finished: z.record(z.string(), mm).optional(),
  tolerances: z.record(z.string(), mm).optional(),
})
type PackageSize = z.output<typeof packageSizeSchema>

/** Each field that a size of this family lacks, or has though it should not, with the reason. */
export function sizeFaults(family: CutId, size: PackageSize): [field: string, wrong: string][] {
  const ids = Object.keys(FIELDS) as SizeFieldId[]
  const cut = isSuit(family) ? undefined : family
  const wrongCut: [string, string][] =
    size.cut === cut ? [] : [['cut', `the size is not one of ${family}`]]
  const wrongFields = ids.flatMap((id): [string, string][] => {
    const isAsked = FIELD_IDS[family].includes(id)
    if (isAsked === (size[id] !== undefined)) return []
    return [[id, isAsked ? `a size of ${family} needs it` : `a size of ${family} has none`]]
  })
  return [...wrongCut, ...wrongFields]
}

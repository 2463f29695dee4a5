import { z } from 'zod'
import { type CutId, isSuit } from '@/lib/core/garment/cut'
import { ALTERATIONS, type AlterationId } from './alterations.data'
import type { SizeFit } from './fit'
import { FIELD_IDS } from './size-fields'

/** The doors for the second half of a garment; whether the size exists is the size chart's to say. */
const number = z.number().int().min(30).max(70)
const length = z.enum(['short', 'regular', 'long'])
const insideLegMm = z.number().int().min(600).max(1000)
const kind = z.literal('size')
const ids = ALTERATIONS.map(({ id }) => id) as [AlterationId, ...AlterationId[]]
export const alterationsSchema = z
  .array(z.strictObject({ id: z.enum(ids), byMm: z.number().int().min(-100).max(100) }))
  .max(ids.length)
  .optional()
const sized = { kind, alterations: alterationsSchema }

export const sizeSchema = z.union([
  z.strictObject({
    ...sized,
    cut: z.undefined().optional(),
    ...{ jacket: number, jacketLength: length, trousers: number, insideLegMm },
  }),
  z.strictObject({
    ...sized,
    cut: z.literal('shirt'),
    collarMm: z.number().int().min(300).max(600),
    sleeveMm: z.number().int().min(400).max(900),
  }),
  z.strictObject({ ...sized, cut: z.literal('trousers'), trousers: number, insideLegMm }),
  z.strictObject({
    ...sized,
    cut: z.enum(['waistcoat', 'overcoat', 'down-jacket']),
    size: number,
    length,
  }),
])

export const fitSchema = z.union([
  sizeSchema,
  z.strictObject({
    kind: z.literal('measured'),
    profileId: z.string().min(1).max(60),
    profileVersion: z.number().int().min(1),
    inputHash: z.string().regex(/^[0-9a-f]{64}$/),
    preference: z.enum(['slim', 'regular', 'relaxed']),
  }),
])

/** The fields of a size form as a browser sends them: text, one for each field of the cut. */
export function readSizeForm(cut: CutId, form: Readonly<Record<string, unknown>>): SizeFit | null {
  const read = (text: unknown): unknown =>
    typeof text === 'string' && /^\d{1,4}$/.test(text) ? Number(text) : text
  const { data } = sizeSchema.safeParse({
    kind: 'size',
    ...(isSuit(cut) ? {} : { cut }),
    ...Object.fromEntries(FIELD_IDS[cut].map((id) => [id, read(form[id])])),
  })
  return data ?? null
}

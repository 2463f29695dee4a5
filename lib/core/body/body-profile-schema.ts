import { z } from 'zod'
import { SHOULDERS, VALUE_SOURCES, WHOSE } from './body-profile'
import { BODY_KEYS, type BodyKey } from './measurement'
import { measurementOf } from './measurements.data'

/** The door for body profiles; strict, and no value outside its allowed range gets in. */
const valueSchema = (key: BodyKey) => {
  const {
    unit,
    allowed: [from, to],
  } = measurementOf(key)
  const number = z.number().min(from).max(to)
  // Weight comes with at most one decimal; mm and degrees are whole.
  return (unit === 'kg' ? number.multipleOf(0.1) : number.int()).optional()
}

const taken = z
  .strictObject({
    source: z.enum(VALUE_SOURCES),
    atMs: z.number().int(),
    tolerance: z.number().min(0).max(100),
  })
  .optional()

/** One schema for every key of a body. */
const forEachKey = <S extends z.ZodType>(schema: (key: BodyKey) => S) =>
  z.strictObject(
    Object.fromEntries(BODY_KEYS.map((key) => [key, schema(key)])) as Record<BodyKey, S>,
  )

export const bodyProfileSchema = z.strictObject({
  sex: z.enum(['m', 'w']),
  values: forEachKey(valueSchema),
  taken: forEachKey(() => taken).optional(),
  posture: z
    .strictObject({
      stoop: z.number().int().min(-2).max(2).optional(),
      belly: z.number().int().min(0).max(2).optional(),
      leftShoulder: z.enum(SHOULDERS).optional(),
      rightShoulder: z.enum(SHOULDERS).optional(),
    })
    .optional(),
  whose: z.enum(WHOSE).optional(),
  preference: z.enum(['slim', 'regular', 'relaxed']),
  occasion: z
    .enum(['wedding', 'work', 'evening', 'interview', 'everyday', 'graduation'])
    .optional(),
  taste: z.enum(['quiet', 'classic', 'bold']).optional(),
  wishes: z.string().trim().max(1000).optional(),
  confirmed: z.array(z.string().max(60)).max(60).optional(),
  consentAtMs: z.number().int().nullable(),
})

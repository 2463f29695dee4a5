import { z } from 'zod'
import { BODY_KEYS, type BodyKey } from './measurement'
import { measurementOf } from './measurements.data'

/** The door for body profiles; strict, and no value outside its allowed range gets in. */
const valueOf = (key: BodyKey) => {
  const {
    unit,
    allowed: [from, to],
  } = measurementOf(key)
  const number = z.number().min(from).max(to)
  // Weight comes with at most one decimal; mm and degrees are whole.
  return (unit === 'kg' ? number.multipleOf(0.1) : number.int()).optional()
}

const shape = Object.fromEntries(BODY_KEYS.map((key) => [key, valueOf(key)])) as Record<
  BodyKey,
  ReturnType<typeof valueOf>
>

export const bodyProfileSchema = z.strictObject({
  sex: z.enum(['m', 'w']),
  values: z.strictObject(shape),
  preference: z.enum(['slim', 'regular', 'relaxed']),
  occasion: z
    .enum(['wedding', 'work', 'evening', 'interview', 'everyday', 'graduation'])
    .optional(),
  taste: z.enum(['quiet', 'classic', 'bold']).optional(),
  wishes: z.string().trim().max(1000).optional(),
  confirmed: z.array(z.string().max(60)).max(40).optional(),
  consentAtMs: z.number().int().nullable(),
})

import { z } from 'zod'

/** The door for designs; whether its options exist and go together is `checkDesign`'s to say. */
const id = z.string().min(1).max(60)

export const designSchema = z.strictObject({
  family: z.enum(['suit-men', 'suit-women']),
  catalogueVersion: id,
  options: z.record(id, id),
  values: z.strictObject({ monogram: z.string().max(40).optional() }),
})

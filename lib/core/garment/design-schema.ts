import { z } from 'zod'

/** The door for designs; whether its options exist and go together is `checkDesign`'s to say. */
const id = z.string().min(1).max(60)
const name = z.string().min(1).max(200)

export const designSchema = z.strictObject({
  family: id,
  catalogueVersion: id,
  options: z.record(name, name),
  values: z.strictObject({ monogram: z.string().max(40).optional() }),
})

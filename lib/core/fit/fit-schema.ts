import { z } from 'zod'

/** The door for the second half of a garment; whether the size exists is the size chart's to say. */
export const fitSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('size'),
    jacket: z.number().int().min(30).max(70),
    jacketLength: z.enum(['short', 'regular', 'long']),
    trousers: z.number().int().min(30).max(70),
    insideLegMm: z.number().int().min(600).max(1000),
  }),
  z.strictObject({
    kind: z.literal('measured'),
    profileId: z.string().min(1).max(60),
    profileVersion: z.number().int().min(1),
    inputHash: z.string().regex(/^[0-9a-f]{64}$/),
    preference: z.enum(['slim', 'regular', 'relaxed']),
  }),
])

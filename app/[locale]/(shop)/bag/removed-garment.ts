import { z } from 'zod'
import { fitSchema } from '@/lib/core/fit/fit-schema'
import { designSchema } from '@/lib/core/garment/design-schema'

/**
 * What a removed line looked like, as it comes back from the browser for undo. Only its shape is
 * checked here: whether it can be made, and what it costs, is asked of the catalogue again.
 */
const garment = z.object({
  design: designSchema,
  fit: fitSchema,
  quantity: z.number().int().min(1).max(10),
})

export const removedGarment = z
  .string()
  .max(5000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch (error) {
      context.addIssue({ code: 'custom', message: String(error) })
      return z.NEVER
    }
  })
  .pipe(garment)

import { z } from 'zod'
import { designSchema } from '@/lib/core/garment/design-schema'

/** A design in a hidden field of a form, as JSON. */
export const designField = z
  .string()
  .max(20_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: 'not a design' })
      return z.NEVER
    }
  })
  .pipe(designSchema)

/** `2026-12-27`; anything else is no date at all. */
export const dayField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((day) => Number.isFinite(Date.parse(day)))

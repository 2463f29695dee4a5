import { z } from 'zod'
import { PRESENTATIONS, WAYS_IN } from './choosing-visit'

const DAY_MS = 86_400_000
const name = z.string().regex(/^[a-z0-9-]{1,60}$/)
const count = z.number().int().min(0).max(10_000)

/** The door for one visit, as the configurator's page tells it. */
export const choosingVisitSchema = z.strictObject({
  family: name,
  presentation: z.enum(PRESENTATIONS),
  wayIn: z.enum(WAYS_IN),
  groups: z
    .array(
      z.strictObject({
        groupId: name,
        ms: z.number().int().min(0).max(DAY_MS),
        changes: count,
        stepsBack: count,
        helpAsked: count,
      }),
    )
    .max(12)
    .refine((groups) => new Set(groups.map(({ groupId }) => groupId)).size === groups.length, {
      message: 'each group once',
    }),
  repairsMet: count,
  lastGroupId: name.nullable(),
  outcome: z.enum(['went-on', 'left']),
  arm: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .nullable(),
})

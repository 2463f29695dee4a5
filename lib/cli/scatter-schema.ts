import { z } from 'zod'
import type { Scatter } from '@/lib/core/simulation/chance/scatter'

const cv = z.number().min(0.001).max(10)
const minutes = z.number().min(0).max(1e6)

/** How a duration scatters around its mean, as queue and line are told it. */
export const scatterSchema: z.ZodType<Scatter> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed') }),
  z.strictObject({ kind: z.literal('exponential') }),
  z.strictObject({ kind: z.literal('gamma'), cv }),
  z.strictObject({ kind: z.literal('lognormal'), cv }),
  z
    .strictObject({ kind: z.literal('triangular'), least: minutes, usual: minutes, most: minutes })
    .refine(({ least, usual, most }) => least <= usual && usual <= most && least < most, {
      params: {
        sentence: {
          en: 'least, usual and most are in this order, and least is below most.',
          'zh-CN': 'least、usual、most 依次增大，且 least 小于 most。',
        },
      },
    }),
  z.strictObject({
    kind: z.literal('empirical'),
    values: z.array(z.number().min(1e-6).max(1e6)).min(1).max(100_000),
  }),
])

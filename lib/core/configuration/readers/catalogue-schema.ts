import { z } from 'zod'

/** What the engine reads of a catalogue `market-of-one/catalogue@1`; the rest it leaves alone. */
const id = z.string().min(1).max(200)
const choice = z.string().regex(/^[^=]+=[\s\S]+$/, 'expected MODULE=OPTION')
const choices = z.array(choice).min(1).max(1000)
const text = z.object({ en: z.string(), 'zh-CN': z.string() })
const cents = z.int().min(-1e9).max(1e9)
const rule = { id, reason: text }
const operand = z.union([z.number(), z.object({ module: id, attribute: id })])

const ruleSchema = z.discriminatedUnion('type', [
  z.object({ ...rule, type: z.literal('requires'), when: z.array(choice), needs: choices }),
  z.object({ ...rule, type: z.literal('excludes'), all: choices }),
  z.object({
    ...rule,
    type: z.literal('table'),
    modules: z.array(id).min(1),
    allowed: z.array(z.array(id)).optional(),
    forbidden: z.array(z.array(id)).optional(),
  }),
  z.object({
    ...rule,
    type: z.literal('cardinality'),
    among: choices,
    min: z.int().min(0).optional(),
    max: z.int().min(0).optional(),
  }),
  z.object({
    ...rule,
    type: z.literal('compare'),
    left: operand,
    operator: z.enum(['<', '<=', '=', '!=', '>=', '>']),
    right: operand,
  }),
])

export const catalogueSchema = z.object({
  format: z.literal('market-of-one/catalogue@1'),
  id,
  currency: z.string().regex(/^[A-Z]{3}$/),
  basePriceCents: cents.default(0),
  modules: z
    .array(
      z.object({
        id: id.regex(/^[^=]+$/),
        required: z.boolean(),
        options: z
          .array(
            z.object({
              id,
              priceCents: cents,
              attributes: z.record(z.string(), z.union([z.number(), z.string()])).optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1)
    .max(5000),
  rules: z.array(ruleSchema).max(50_000),
})

export type CatalogueText = z.infer<typeof catalogueSchema>
export type CatalogueRule = z.infer<typeof ruleSchema>

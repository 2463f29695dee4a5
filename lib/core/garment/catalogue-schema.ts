import { z } from 'zod'
import type { LOCALES } from '@/lib/core/shared/text'
import { OCCASIONS, OPERATORS } from './catalogue'
import { CUTS } from './cut'

/**
 * The one schema of the format `market-of-one/catalogue@1`. It refuses unknown fields by name and asks
 * for what reasoning needs; what only a shop needs has a default here and is asked for by the lint.
 * Published as JSON Schema in public/schema. The types of catalogue.ts agree with it (see its test).
 */
const id = z.string().min(1).max(200)
const moduleId = id.regex(/^[^=]+$/, 'an id of a module holds no "="')
const choice = z
  .templateLiteral([z.string().regex(/^[^=]+$/), '=', z.string().min(1)], {
    error: 'expected MODULE=OPTION',
  })
  .meta({ id: 'Choice', description: 'MODULE=OPTION, for example "lapel=peak".' })
const choices = z.array(choice).min(1).max(1000)
const cents = z.int().min(-1e9).max(1e9)
const sentence = z.string().max(2000)
const text = z
  .strictObject({ en: sentence, 'zh-CN': sentence } satisfies Record<
    (typeof LOCALES)[number],
    z.ZodString
  >)
  .meta({ id: 'Text', description: 'A text in both languages of the shop.' })
const NO_TEXT = { en: '', 'zh-CN': '' }

const rule = {
  id: id.describe('Unique among the rules; named when the rule is to blame.'),
  reason: text.describe('What a shopper reads when the rule stands in the way: one sentence.'),
}
const operand = z
  .union([z.number(), z.strictObject({ module: moduleId, attribute: id })])
  .meta({ id: 'Operand', description: 'A number, or an attribute of what the module has.' })
const rows = z.array(z.array(id).min(1).max(50)).max(200_000)
const ruleSchema = z
  .discriminatedUnion('type', [
    z
      .strictObject({ ...rule, type: z.literal('requires'), when: z.array(choice), needs: choices })
      .describe('When all of `when` are chosen, one of `needs` must be.'),
    z
      .strictObject({ ...rule, type: z.literal('excludes'), all: choices })
      .describe('All of `all` together are impossible.'),
    z
      .strictObject({
        ...rule,
        type: z.literal('table'),
        modules: z.array(moduleId).min(1).max(50),
        allowed: rows.optional().describe('Only these rows go together.'),
        forbidden: rows.optional().describe('These rows do not go together.'),
      })
      .refine(({ allowed, forbidden }) => (allowed === undefined) !== (forbidden === undefined), {
        error: 'a table has either allowed or forbidden rows',
      })
      .meta({
        description: 'Rows of option ids, one per module: `allowed` or `forbidden`, not both.',
        oneOf: [{ required: ['allowed'] }, { required: ['forbidden'] }],
      }),
    z
      .strictObject({
        ...rule,
        type: z.literal('cardinality'),
        among: choices,
        min: z.int().min(0).max(1000).optional(),
        max: z.int().min(0).max(1000).optional(),
      })
      .describe('At least `min` and at most `max` of the choices are taken.'),
    z
      .strictObject({
        ...rule,
        type: z.literal('compare'),
        left: operand,
        operator: z.enum(OPERATORS),
        right: operand,
      })
      .describe('A comparison of numbers; options without the attribute are not compared.'),
  ])
  .meta({ id: 'Rule', description: 'What goes together, with its reason.' })

const optionSchema = z
  .strictObject({
    id: id.describe('Unique in its module; stays the same in every later version.'),
    name: text,
    note: text.optional().describe('One short sentence that helps to choose.'),
    priceCents: cents.describe('Added to the base price; minor units of the currency.'),
    days: z.int().min(0).max(365).default(0).describe('Calendar days added to the promise.'),
    attributes: z
      .record(z.string().min(1).max(100), z.union([z.number(), z.string().max(200)]))
      .optional()
      .describe('What a shopper or a rule can tell it by: weightGsm, formality, season, colour …'),
    layers: z.array(id).max(50).optional().describe('Layers of the picture that it draws.'),
    bom: z
      .array(
        z.strictObject({
          item: id,
          quantity: z.number().positive().max(1e6),
          unit: z.string().min(1).max(20),
        }),
      )
      .max(100)
      .optional()
      .describe('Material for one garment, before waste.'),
    routing: z
      .array(
        z.strictObject({
          operation: id,
          minutes: z.number().min(-1000).max(1000).optional(),
          factor: z.number().positive().max(100).optional(),
          mark: z.enum(['S', 'D', 'A']).describe('S sourced, D derived, A assumption.'),
        }),
      )
      .max(100)
      .optional()
      .describe('Standard minutes added to an operation of the plant, or a factor on it.'),
    stockItem: id.optional().describe('What must be on the shelf.'),
    area: id.optional().describe('Where on the garment the picture shows it.'),
    removable: z.boolean().optional().describe('Whether it can be taken back after making.'),
  })
  .meta({ id: 'Option' })

const moduleSchema = z
  .strictObject({
    id: moduleId.describe('Unique; stays the same in every later version.'),
    group: id.default('').describe('The group of the page it stands in.'),
    kind: z
      .enum(['common', 'customized', 'personalized'])
      .default('customized')
      .describe('Common to all, chosen among stocked variants, or one person’s own value.'),
    required: z.boolean().describe('Whether one of its options must be chosen.'),
    name: text.default(NO_TEXT),
    options: z.array(optionSchema).min(1).max(5000),
  })
  .meta({ id: 'Module', description: 'One decision.' })

const chosen = z.record(moduleId, id)

export const catalogueSchema = z
  .strictObject({
    $schema: z.string().max(500).optional().describe('The address of this schema, for editors.'),
    format: z.literal('market-of-one/catalogue@1'),
    id: id.describe('The family, for example "dinner-suit"; part of its address in the shop.'),
    cut: z
      .enum(CUTS)
      .optional()
      .describe('What it is drawn, sized and sewn as; must be there to be published.'),
    version: z.string().min(1).max(60).describe('Orders keep the version they were made with.'),
    currency: z.string().regex(/^[A-Z]{3}$/, 'three capital letters of ISO 4217, for example EUR'),
    name: text,
    basePriceCents: cents.default(0).describe('Price of the garment before its options.'),
    groups: z
      .array(z.strictObject({ id, name: text }))
      .max(100)
      .default([]),
    modules: z.array(moduleSchema).min(1).max(5000),
    rules: z.array(ruleSchema).max(50_000),
    defaults: chosen.default({}).describe('The plain garment: an option for every module.'),
    looks: z
      .array(
        z.strictObject({
          id,
          name: text,
          line: text.describe('One line that says what it is for.'),
          occasions: z.array(z.enum(OCCASIONS)).max(20).default([]),
          options: chosen.describe('A complete garment: an option for every module.'),
        }),
      )
      .max(500)
      .default([])
      .describe('Complete garments for people who would rather not decide.'),
  })
  .meta({
    title: 'market-of-one/catalogue@1',
    description: 'A family of garments: modules, options, rules, looks. See docs/catalogue.md.',
  })

/** A catalogue as a file may hold it: `cut` may be missing. */
export type CatalogueFile = z.infer<typeof catalogueSchema>

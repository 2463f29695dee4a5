import { z } from 'zod'
import type { Item, Model } from '../engine/model'
import { LIMITS, Refused } from './model-refusal'

/**
 * The format `catalogue-tables-1`: modules with options, and tables of allowed or forbidden
 * combinations, as car catalogues are published for research (PFGimenez/PhD).
 */
const id = z.string().min(1).max(500)
const rows = z.array(z.array(id))
const tablesSchema = z.object({
  format: z.literal('catalogue-tables-1'),
  name: z.string().max(500).default('catalogue'),
  modules: z.array(z.object({ id, options: z.array(id).min(1) })).min(1),
  tables: z
    .array(
      z.object({
        id,
        modules: z.array(id).min(1),
        allowed: rows.optional(),
        forbidden: rows.optional(),
      }),
    )
    .default([]),
})

export function modelOfTables(json: unknown): Model {
  const parsed = tablesSchema.safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Refused({
      code: 'shape',
      place: `/${issue?.path.join('/')}`,
      detail: issue?.message ?? '',
    })
  }
  const { name, modules, tables } = parsed.data
  const places = new Map<string, { variable: number; values: ReadonlyMap<string, number> }>()
  const items: Item[] = []
  modules.forEach((module, variable) => {
    const values = new Map(module.options.map((option, value) => [option, value]))
    if (places.has(module.id) || values.size < module.options.length)
      refuse(
        'duplicate-name',
        `/modules/${variable}`,
        `"${module.id}" or one of its options is there twice`,
      )
    places.set(module.id, { variable, values })
    module.options.forEach((option, value) => {
      items.push({ name: `${module.id}=${option}`, variable, values: [value] })
    })
  })
  let cells = 0
  const rules = tables.map((table, at) => {
    const place = `/tables/${at}`
    const columns = table.modules.map((module) => {
      const column = places.get(module)
      return column ?? refuse('unknown-name', place, `no module is called "${module}"`)
    })
    if (new Set(table.modules).size < columns.length)
      refuse('duplicate-name', place, 'a module is there twice')
    const given = table.allowed ?? table.forbidden
    if (!given || (table.allowed && table.forbidden))
      return refuse('shape', place, 'a table has either allowed or forbidden rows')
    cells += given.length * columns.length
    if (cells > LIMITS.tableCells || items.length > LIMITS.options)
      refuse('too-large', place, 'the catalogue has too many options or cells')
    const values = given.map((row, line) => {
      if (row.length !== columns.length)
        refuse('shape', `${place}/${line}`, `a row of ${columns.length} options is expected`)
      return row.map(
        (option, column) =>
          columns[column]?.values.get(option) ??
          refuse('unknown-name', `${place}/${line}/${column}`, `no option is called "${option}"`),
      )
    })
    return {
      id: table.id,
      reason: {
        en: `${table.modules.join(', ')} go together only as table ${table.id} lists`,
        'zh-CN': `${table.modules.join('、')} 只能按表 ${table.id} 搭配`,
      },
      constraint: {
        kind: 'table' as const,
        table: {
          variables: columns.map(({ variable }) => variable),
          rows: values,
          isAllowed: table.allowed !== undefined,
        },
      },
    }
  })
  return {
    name,
    moduleCount: modules.length,
    domainSizes: modules.map(({ options }) => options.length),
    isAuxiliary: modules.map(() => false),
    items,
    structure: [],
    rules,
    prices: null,
  }
}

function refuse(
  code: 'shape' | 'too-large' | 'unknown-name' | 'duplicate-name',
  place: string,
  detail: string,
): never {
  throw new Refused({ code, place, detail })
}

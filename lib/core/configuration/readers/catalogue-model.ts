import type { Clause, Constraint, Item, Membership, Model } from '../engine/model'
import { cardinalityClauses } from './cardinality'
import { type CatalogueRule, type CatalogueText, catalogueSchema } from './catalogue-schema'
import { Refused } from './model-refusal'

/**
 * A catalogue of the product as a model: a module is a variable, an option a value; a module that is
 * not required has one more value, without a name, for being left out.
 */
export function modelOfCatalogue(json: unknown): Model {
  const parsed = catalogueSchema.safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Refused({
      code: 'shape',
      place: `/${issue?.path.join('/')}`,
      detail: issue?.message ?? '',
    })
  }
  const catalogue = parsed.data
  const domainSizes = catalogue.modules.map(
    ({ options, required }) => options.length + (required ? 0 : 1),
  )
  const isAuxiliary = domainSizes.map(() => false)
  const items = itemsOf(catalogue)
  const lookup: Lookup = {
    catalogue,
    items,
    newAuxiliary: () => {
      isAuxiliary.push(true)
      return domainSizes.push(2) - 1
    },
  }
  const rules = catalogue.rules.map((rule, at) => ({
    id: rule.id,
    reason: rule.reason,
    constraint: constraintOf(rule, `/rules/${at}`, lookup),
  }))
  return {
    name: catalogue.id,
    moduleCount: catalogue.modules.length,
    domainSizes,
    isAuxiliary,
    items: [...items.values()],
    structure: [],
    rules,
    prices: {
      currency: catalogue.currency,
      baseCents: catalogue.basePriceCents,
      cents: domainSizes.map((size, variable) =>
        Array.from(
          { length: size },
          (_, value) => catalogue.modules[variable]?.options[value]?.priceCents ?? 0,
        ),
      ),
    },
  }
}

type Lookup = {
  readonly catalogue: CatalogueText
  readonly items: ReadonlyMap<string, Item>
  readonly newAuxiliary: () => number
}

function itemsOf({ modules }: CatalogueText): Map<string, Item> {
  const items = new Map<string, Item>()
  modules.forEach(({ id, options }, variable) => {
    options.forEach((option, value) => {
      const name = `${id}=${option.id}`
      if (items.has(name))
        throw new Refused({
          code: 'duplicate-name',
          place: `/modules/${variable}/options/${value}`,
          detail: name,
        })
      items.set(name, { name, variable, values: [value] })
    })
  })
  return items
}

function constraintOf(rule: CatalogueRule, place: string, lookup: Lookup): Constraint {
  const of = (name: string, isIn: boolean): Membership => {
    const item = lookup.items.get(name)
    if (!item)
      throw new Refused({ code: 'unknown-name', place, detail: `no option is called "${name}"` })
    return { variable: item.variable, values: item.values, isIn }
  }
  const clauses = (list: readonly Clause[]): Constraint => ({ kind: 'clauses', clauses: list })
  switch (rule.type) {
    case 'requires':
      return clauses([
        [...rule.when.map((name) => of(name, false)), ...rule.needs.map((name) => of(name, true))],
      ])
    case 'excludes':
      return clauses([rule.all.map((name) => of(name, false))])
    case 'cardinality': {
      const among = rule.among.map((name) => of(name, true))
      return clauses(
        cardinalityClauses(among, rule.min ?? 0, rule.max ?? among.length, lookup.newAuxiliary),
      )
    }
    case 'table':
      return tableOf(rule, place, lookup)
    case 'compare':
      return clauses(comparisonClauses(rule, place, lookup))
    default: {
      const never: never = rule
      return never
    }
  }
}

function moduleAt({ catalogue }: Lookup, id: string, place: string): number {
  const at = catalogue.modules.findIndex((module) => module.id === id)
  if (at === -1)
    throw new Refused({ code: 'unknown-name', place, detail: `no module is called "${id}"` })
  return at
}

function tableOf(
  rule: CatalogueRule & { type: 'table' },
  place: string,
  lookup: Lookup,
): Constraint {
  const variables = rule.modules.map((id) => moduleAt(lookup, id, place))
  const given = rule.allowed ?? rule.forbidden
  if (!given || (rule.allowed && rule.forbidden) || new Set(variables).size < variables.length)
    throw new Refused({
      code: 'shape',
      place,
      detail: 'a table has distinct modules and either allowed or forbidden rows',
    })
  const rows = given.map((row, line) => {
    if (row.length !== variables.length)
      throw new Refused({
        code: 'shape',
        place: `${place}/${line}`,
        detail: `a row of ${variables.length} options is expected`,
      })
    return row.map((option, column) => {
      const item = lookup.items.get(`${rule.modules[column]}=${option}`)
      if (!item)
        throw new Refused({
          code: 'unknown-name',
          place: `${place}/${line}`,
          detail: `no option is called "${option}"`,
        })
      return item.values[0] ?? 0
    })
  })
  return { kind: 'table', table: { variables, rows, isAllowed: rule.allowed !== undefined } }
}

/** Options without the attribute, or whose attribute is no number, are not compared. */
function comparisonClauses(
  rule: CatalogueRule & { type: 'compare' },
  place: string,
  lookup: Lookup,
): Clause[] {
  type Side = { readonly number: number; readonly not: Clause }
  const sides = (operand: typeof rule.left): Side[] => {
    if (typeof operand === 'number') return [{ number: operand, not: [] }]
    const variable = moduleAt(lookup, operand.module, place)
    return (lookup.catalogue.modules[variable]?.options ?? []).flatMap(({ attributes }, value) => {
      const number = attributes?.[operand.attribute]
      return typeof number === 'number'
        ? [{ number, not: [{ variable, values: [value], isIn: false }] }]
        : []
    })
  }
  return sides(rule.left).flatMap((left) =>
    sides(rule.right).flatMap((right) =>
      HOLDS[rule.operator](left.number, right.number) ? [] : [[...left.not, ...right.not]],
    ),
  )
}

const HOLDS: Readonly<
  Record<'<' | '<=' | '=' | '!=' | '>=' | '>', (a: number, b: number) => boolean>
> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
}

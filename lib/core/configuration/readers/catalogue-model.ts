import type { Catalogue, Operand, Operator, Rule } from '@/lib/core/garment/catalogue'
import type { Clause, Constraint, Item, Membership, Model } from '../engine/model'
import { cardinalityClauses } from './cardinality'
import { type ModelRefusal, Refused } from './model-refusal'

/** What of a catalogue the engine reasons about. */
export type Reasonable = Pick<Catalogue, 'id' | 'currency' | 'basePriceCents' | 'modules' | 'rules'>

/**
 * A catalogue of the product as a model: a module is a variable, an option a value; a module that is
 * not required has one more value, without a name, for being left out. Its shape is trusted (zod stays
 * at the door); a name that does not exist, or a table with a crooked row, is thrown as Refused.
 */
export function modelOfCatalogue(catalogue: Reasonable): Model {
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
  readonly catalogue: Reasonable
  readonly items: ReadonlyMap<string, Item>
  readonly newAuxiliary: () => number
}

function itemsOf({ modules }: Reasonable): Map<string, Item> {
  const items = new Map<string, Item>()
  modules.forEach(({ id, options }, variable) => {
    options.forEach((option, value) => {
      const name = `${id}=${option.id}`
      if (items.has(name))
        refuse(
          'duplicate-name',
          `/modules/${variable}/options/${value}/id`,
          `"${name}" is there twice`,
        )
      items.set(name, { name, variable, values: [value] })
    })
  })
  return items
}

function constraintOf(rule: Rule, place: string, lookup: Lookup): Constraint {
  const of = (key: string, names: readonly string[], isIn: boolean): Membership[] =>
    names.map((name, at) => {
      const item = lookup.items.get(name)
      if (item) return { variable: item.variable, values: item.values, isIn }
      return refuse('unknown-name', `${place}/${key}/${at}`, `no option is called "${name}"`)
    })
  const clauses = (list: readonly Clause[]): Constraint => ({ kind: 'clauses', clauses: list })
  switch (rule.type) {
    case 'requires':
      return clauses([[...of('when', rule.when, false), ...of('needs', rule.needs, true)]])
    case 'excludes':
      return clauses([of('all', rule.all, false)])
    case 'cardinality': {
      const among = of('among', rule.among, true)
      const { min = 0, max = among.length } = rule
      if (among.length * Math.min(Math.max(min, max + 1), among.length) > MOST_COUNTED)
        refuse('too-large', place, 'the rule counts among too many choices')
      return clauses(cardinalityClauses(among, min, max, lookup.newAuxiliary))
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

/** Auxiliary variables of one counting rule. */
const MOST_COUNTED = 50_000

function refuse(code: ModelRefusal['code'], place: string, detail: string): never {
  throw new Refused({ code, place, detail })
}

function moduleAt({ catalogue }: Lookup, id: string, place: string): number {
  const at = catalogue.modules.findIndex((module) => module.id === id)
  return at === -1 ? refuse('unknown-name', place, `no module is called "${id}"`) : at
}

function tableOf(
  { modules, allowed, forbidden }: Extract<Rule, { type: 'table' }>,
  place: string,
  lookup: Lookup,
): Constraint {
  const variables = modules.map((id, at) => moduleAt(lookup, id, `${place}/modules/${at}`))
  if (new Set(variables).size < variables.length)
    refuse('duplicate-name', `${place}/modules`, 'a module is there twice')
  const rows = (allowed ?? forbidden ?? []).map((row, line) => {
    const at = `${place}/${allowed ? 'allowed' : 'forbidden'}/${line}`
    if (row.length !== variables.length)
      refuse('shape', at, `a row of ${variables.length} options is expected`)
    return row.map((option, column) => {
      const item = lookup.items.get(`${modules[column]}=${option}`)
      if (!item) return refuse('unknown-name', `${at}/${column}`, `no option is called "${option}"`)
      return item.values[0] ?? 0
    })
  })
  return { kind: 'table', table: { variables, rows, isAllowed: allowed !== undefined } }
}

/**
 * For each number on the left: another value there, or on the right a value that satisfies it.
 * Options without the attribute, or whose attribute is no number, satisfy every comparison.
 */
function comparisonClauses(
  rule: Extract<Rule, { type: 'compare' }>,
  place: string,
  lookup: Lookup,
): Clause[] {
  const left = sideOf(rule.left, `${place}/left`, lookup)
  const right = sideOf(rule.right, `${place}/right`, lookup)
  const holds = HOLDS[rule.operator]
  return left.numbers.flatMap((number, value) => {
    if (number === undefined) return []
    const good = right.numbers.flatMap((other, at) =>
      other === undefined || holds(number, other) ? [at] : [],
    )
    if (good.length === right.numbers.length) return []
    return [[...is(left.variable, [value], false), ...is(right.variable, good, true)]]
  })
}

type Side = { readonly variable: number | null; readonly numbers: readonly (number | undefined)[] }

/** A constant is a side with one number and no variable. */
function sideOf(operand: Operand, place: string, lookup: Lookup): Side {
  if (typeof operand === 'number') return { variable: null, numbers: [operand] }
  const variable = moduleAt(lookup, operand.module, place)
  const module = lookup.catalogue.modules[variable]
  const numbers = (module?.options ?? []).map(({ attributes }) => {
    const value = attributes?.[operand.attribute]
    return typeof value === 'number' ? value : undefined
  })
  // Left out is compared with nothing.
  return { variable, numbers: module?.required ? numbers : [...numbers, undefined] }
}

const is = (variable: number | null, values: readonly number[], isIn: boolean): Clause =>
  variable === null ? [] : [{ variable, values, isIn }]

const HOLDS: Readonly<Record<Operator, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
}

import type { Text } from '@/lib/core/shared/text'
import type { CutId } from './cut'

/**
 * The catalogue format `market-of-one/catalogue@1`: what a family of garments can be. A module is a
 * decision, an option one of its values. Common modules are the same for everybody, customized ones
 * are chosen among stocked variants (MC), personalized ones carry a value of one person (MP); the
 * three kinds follow Hu (see docs/glossary.md).
 */
/** Any id a business chooses, `dinner-suit`; what it is sewn as is its catalogue's `cut`. */
export type FamilyId = string
export type ModuleKind = 'common' | 'customized' | 'personalized'

/** `MODULE=OPTION`, the way a choice is written in rules, routings and on the wire. */
export type Choice = `${string}=${string}`

/**
 * Minutes added to (or, with `factor`, multiplied on) a routing operation by an option. `mark` says
 * where the figure is from: S sourced, D derived, A assumption (reference routing table).
 */
export type RoutingEffect = {
  readonly operation: string
  readonly minutes?: number
  readonly factor?: number
  readonly mark: 'S' | 'D' | 'A'
}

export type Option = {
  readonly id: string
  readonly name: Text
  readonly note?: Text
  readonly priceCents: number
  /** Calendar days an option adds to the promise before capacity is looked at. */
  readonly days: number
  readonly attributes?: Readonly<Record<string, number | string>>
  /** Keys of the picture's layers that this option draws; empty when it cannot be seen. */
  readonly layers?: readonly string[]
  readonly bom?: readonly {
    readonly item: string
    readonly quantity: number
    readonly unit: string
  }[]
  readonly routing?: readonly RoutingEffect[]
  readonly stockItem?: string
  readonly area?: string
  readonly removable?: boolean
}

export type Module = {
  readonly id: string
  readonly group: string
  readonly kind: ModuleKind
  readonly required: boolean
  readonly name: Text
  readonly options: readonly Option[]
}

export type Group = { readonly id: string; readonly name: Text }

type Ruled = { readonly id: string; readonly reason: Text }

export type RequiresRule = Ruled & {
  readonly type: 'requires'
  /** When all of these are chosen (none named: always) … */
  readonly when: readonly Choice[]
  /** … one of these must be. */
  readonly needs: readonly Choice[]
}

/** All of `all` together are impossible. */
export type ExcludesRule = Ruled & { readonly type: 'excludes'; readonly all: readonly Choice[] }

/** Rows of option ids, one per module: only the allowed go together, or all but the forbidden. */
export type TableRule = Ruled & {
  readonly type: 'table'
  readonly modules: readonly string[]
  /** One of the two is there. */
  readonly allowed?: readonly (readonly string[])[]
  readonly forbidden?: readonly (readonly string[])[]
}

/** Of the choices `among`, at least `min` and at most `max` are taken. */
export type CardinalityRule = Ruled & {
  readonly type: 'cardinality'
  readonly among: readonly Choice[]
  readonly min?: number
  readonly max?: number
}

/** A number, or the attribute of whatever option the module has. */
export type Operand = number | { readonly module: string; readonly attribute: string }
export const OPERATORS = ['<', '<=', '=', '!=', '>=', '>'] as const
export type Operator = (typeof OPERATORS)[number]

/** Options that lack the attribute, or whose attribute is no number, are not compared. */
export type CompareRule = Ruled & {
  readonly type: 'compare'
  readonly left: Operand
  readonly operator: Operator
  readonly right: Operand
}

export type Rule = RequiresRule | ExcludesRule | TableRule | CardinalityRule | CompareRule

/** A curated complete design: the answer for people who do not want to decide. */
export type Look = {
  readonly id: string
  readonly name: Text
  readonly line: Text
  readonly occasions: readonly OccasionId[]
  readonly options: Readonly<Record<string, string>>
}

export const OCCASIONS = [
  'wedding',
  'work',
  'evening',
  'interview',
  'everyday',
  'graduation',
] as const
export type OccasionId = (typeof OCCASIONS)[number]

export type Catalogue = {
  readonly format: 'market-of-one/catalogue@1'
  readonly id: FamilyId
  readonly cut: CutId
  readonly version: string
  readonly currency: string
  readonly name: Text
  readonly basePriceCents: number
  readonly groups: readonly Group[]
  readonly modules: readonly Module[]
  readonly rules: readonly Rule[]
  readonly defaults: Readonly<Record<string, string>>
  readonly looks: readonly Look[]
}

/**
 * The engine's own picture of a catalogue or feature model: variables with small finite domains, and
 * constraints over them. A module of a catalogue is one variable; a Boolean feature is a variable with
 * the values 0 (absent) and 1 (present); an alternative group is one variable for all its members.
 * Assumption: everything outside speaks of items, each of which is true for some values of one variable.
 */
export type Item = {
  readonly name: string
  readonly variable: number
  /** The values for which the item is true, ascending. */
  readonly values: readonly number[]
}

/** Satisfied when the variable takes one of the values, or, with `isIn` false, none of them. */
export type Membership = {
  readonly variable: number
  readonly values: readonly number[]
  readonly isIn: boolean
}

/** At least one membership holds; the empty clause is a contradiction. */
export type Clause = readonly Membership[]

/** The rows are the tuples that are allowed (or forbidden), one value per variable. */
export type Table = {
  readonly variables: readonly number[]
  readonly rows: readonly (readonly number[])[]
  readonly isAllowed: boolean
}

export type Constraint =
  | { readonly kind: 'clauses'; readonly clauses: readonly Clause[] }
  | { readonly kind: 'table'; readonly table: Table }

/** What a catalogue calls a rule: it can be blamed, so it has an id and a reason. */
export type ModelRule = {
  readonly id: string
  readonly reason: Readonly<Record<'en' | 'zh-CN', string>>
  readonly constraint: Constraint
}

/** Minor units of the currency; per variable and value. The base is in every variant. */
export type Prices = {
  readonly currency: string
  readonly baseCents: number
  readonly cents: readonly (readonly number[])[]
}

export type Model = {
  readonly name: string
  readonly moduleCount: number
  readonly domainSizes: readonly number[]
  /** Auxiliary variables are functions of the others and never counted twice or shown. */
  readonly isAuxiliary: readonly boolean[]
  readonly items: readonly Item[]
  readonly structure: readonly Clause[]
  readonly rules: readonly ModelRule[]
  readonly prices: Prices | null
}

/** A decision about an item, as the customer or a client states it. */
export type Decision = { readonly select: string } | { readonly deselect: string }

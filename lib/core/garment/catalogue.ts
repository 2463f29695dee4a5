import type { Text } from '@/lib/core/shared/text'

/**
 * The catalogue format `market-of-one/catalogue@1`: what a family of garments can be. A module is a
 * decision, an option one of its values. Common modules are the same for everybody, customized ones
 * are chosen among stocked variants (MC), personalized ones carry a value of one person (MP); the
 * three kinds follow Hu (see docs/glossary.md).
 */
export type FamilyId = 'suit-men' | 'suit-women'
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

/**
 * `requires`: when all of `when` are chosen, one of `needs` must be.
 * `excludes`: all of `all` together are impossible.
 */
export type Rule =
  | {
      readonly id: string
      readonly type: 'requires'
      readonly when: readonly Choice[]
      readonly needs: readonly Choice[]
      readonly reason: Text
    }
  | {
      readonly id: string
      readonly type: 'excludes'
      readonly all: readonly Choice[]
      readonly reason: Text
    }

/** A curated complete design: the answer for people who do not want to decide. */
export type Look = {
  readonly id: string
  readonly name: Text
  readonly line: Text
  readonly occasions: readonly OccasionId[]
  readonly options: Readonly<Record<string, string>>
}

export type OccasionId = 'wedding' | 'work' | 'evening' | 'interview' | 'everyday' | 'graduation'

export type Catalogue = {
  readonly format: 'market-of-one/catalogue@1'
  readonly id: FamilyId
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

import { nameOf, opposite, Vocabulary } from './decisions'
import { minimalChanges } from './minimal-changes'
import { minimalConflict } from './minimal-conflict'
import type { Decision, Item, Model, ModelRule } from './model'
import type { Reasoner } from './reasoner'

/**
 * One model with one way of reasoning: what is still possible after decisions, and if nothing is, why and
 * what would help. It keeps no decisions: undo is asking without them, and their order never matters.
 */
export type Answer =
  | {
      readonly kind: 'possible'
      readonly selectable: readonly Item[]
      /** True in every completion and not decided. */
      readonly forced: readonly Item[]
      readonly variants: bigint | null
      readonly minPriceCents: number | null
      readonly maxPriceCents: number | null
    }
  | ({ readonly kind: 'contradictory' } & Blocking)

export type Blocking = {
  /** Subset-minimal. */
  readonly decisions: readonly Decision[]
  readonly rules: readonly ModelRule[]
  readonly repairs: readonly Repair[]
}

/** A subset-minimal set of rules that leaves no variant of what is allowed. */
export type Blame = (allowed: Uint8Array) => readonly ModelRule[]

export type Repair = { readonly change: readonly Decision[]; readonly priceDeltaCents: number }

const MOST_REPAIRS = 5

export class Configurator {
  readonly vocabulary: Vocabulary
  private readonly allowed: Uint8Array
  private readonly supported: Uint8Array
  private readonly prices: Float64Array
  private readonly negated: Float64Array

  constructor(
    readonly model: Model,
    readonly reasoner: Reasoner,
    /** Passed in, so that a page can load the search for rules when somebody asks why. */
    private readonly blame: Blame,
  ) {
    this.vocabulary = new Vocabulary(model)
    this.allowed = this.vocabulary.open()
    this.supported = new Uint8Array(this.vocabulary.values)
    this.prices = this.vocabulary.costs(model.prices)
    this.negated = this.prices.map((price) => -price)
  }

  query(given: readonly Decision[]): Answer {
    const decisions = distinct(given)
    const allowed = this.allow(decisions)
    if (!this.reasoner.domains(allowed, this.supported))
      return { kind: 'contradictory', ...this.contradiction(decisions) }
    const decided = new Set(decisions.map(nameOf))
    const selectable: Item[] = []
    const forced: Item[] = []
    for (const item of this.vocabulary.items) {
      if (!this.vocabulary.isMarked(item, this.supported)) continue
      selectable.push(item)
      if (!decided.has(item.name) && !this.vocabulary.isOtherMarked(item, this.supported))
        forced.push(item)
    }
    const { model, prices, negated, reasoner } = this
    const base = model.prices?.baseCents ?? 0
    return {
      kind: 'possible',
      selectable,
      forced,
      variants: reasoner.count(allowed),
      minPriceCents: model.prices && base + reasoner.cheapest(allowed, prices),
      maxPriceCents: model.prices && base - reasoner.cheapest(allowed, negated),
    }
  }

  /**
   * The values of a variant of least cost that keeps the decisions, by price or by any other cost per
   * value (dislike, for the most preferred one); null when there is none.
   */
  completion(
    decisions: readonly Decision[],
    cost: Float64Array = this.prices,
  ): readonly number[] | null {
    return this.reasoner.cheapestValues(this.allow(decisions), cost)
  }

  /** Why the wanted decision cannot join the others; null when it can. */
  explain(given: readonly Decision[], wanted: Decision): Blocking | null {
    const decisions = distinct(given)
    if (this.holds([...decisions, wanted])) return null
    const because = minimalConflict(decisions, (part) => this.holds([...part, wanted]))
    return {
      decisions: because,
      rules: this.blame(this.allow([...because, wanted])),
      repairs: this.repairs(decisions, [wanted], this.price(decisions)),
    }
  }

  private contradiction(decisions: readonly Decision[]): Blocking {
    const conflict = minimalConflict(decisions, (part) => this.holds(part))
    let possible = decisions.length - 1
    while (possible > 0 && !this.holds(decisions.slice(0, possible))) possible--
    return {
      decisions: conflict,
      rules: this.blame(this.allow(conflict)),
      repairs: this.repairs(decisions, [], this.price(decisions.slice(0, possible))),
    }
  }

  private repairs(
    decisions: readonly Decision[],
    hard: readonly Decision[],
    before: number,
  ): Repair[] {
    const { vocabulary, reasoner, prices } = this
    const wanted = vocabulary.open()
    for (const decision of hard) vocabulary.apply(decision, wanted)
    if (!reasoner.isPossible(wanted)) return []
    const wishes = decisions.map((decision) => {
      const wish = vocabulary.open()
      vocabulary.apply(decision, wish)
      return wish
    })
    const changes = minimalChanges((insisted) => {
      const allowed = wanted.slice()
      for (const at of insisted) vocabulary.apply(decisions[at] as Decision, allowed)
      return reasoner.givenUp(allowed, wishes, prices)
    })
    return changes
      .map((indices) => {
        const isChanged = new Set(indices)
        const after = decisions.map((decision, at) =>
          isChanged.has(at) ? opposite(decision) : decision,
        )
        return {
          change: indices.map((at) => opposite(decisions[at] as Decision)),
          priceDeltaCents: this.price([...after, ...hard]) - before,
        }
      })
      .sort((a, b) => a.priceDeltaCents - b.priceDeltaCents || a.change.length - b.change.length)
      .slice(0, MOST_REPAIRS)
  }

  /** Cheapest completion without the base; 0 where nothing is priced or possible. */
  private price(decisions: readonly Decision[]): number {
    if (!this.model.prices) return 0
    const cents = this.reasoner.cheapest(this.allow(decisions), this.prices)
    return Number.isFinite(cents) ? cents : 0
  }

  private holds(decisions: readonly Decision[]): boolean {
    return this.reasoner.isPossible(this.allow(decisions))
  }

  /** The one buffer of allowed values, filled anew. */
  private allow(decisions: readonly Decision[]): Uint8Array {
    this.allowed.fill(1)
    for (const decision of decisions) this.vocabulary.apply(decision, this.allowed)
    return this.allowed
  }
}

const distinct = (decisions: readonly Decision[]): readonly Decision[] => [
  ...new Map(decisions.map((decision) => [JSON.stringify(decision), decision])).values(),
]

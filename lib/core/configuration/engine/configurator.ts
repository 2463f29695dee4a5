import { compareCodePoints } from './by-code-point'
import { conflictInWorlds } from './conflict-in-worlds'
import { nameOf, Vocabulary } from './decisions'
import { minimalConflict } from './minimal-conflict'
import type { Decision, Item, Model, ModelRule } from './model'
import type { Reasoner } from './reasoner'
import { type Repair, repairs } from './repairs'

/**
 * One model with one way of reasoning: what is still possible after decisions, and if nothing is, why and
 * what would help. It keeps no decisions, and reads them in the order of their names: undo is asking
 * without them, and the order in which they were made never matters.
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

/** Both subset-minimal: the decisions that cannot join, and the rules that keep them apart. */
type Reasons = {
  readonly decisions: readonly Decision[]
  readonly rules: readonly ModelRule[]
}

export type Blocking = Reasons & { readonly repairs: readonly Repair[] }

/** A subset-minimal set of rules that leaves no variant of what is allowed. */
export type Blame = (allowed: Uint8Array) => readonly ModelRule[]

/** Heavier than any sum of prices, light enough for exact sums of thousands. */
const DISLIKED = 2 ** 36

export class Configurator {
  readonly vocabulary: Vocabulary
  private readonly allowed: Uint8Array
  private readonly supported: Uint8Array
  private readonly prices: Float64Array
  private readonly negated: Float64Array

  constructor(
    readonly model: Model,
    readonly reasoner: Reasoner,
    /** Passed in, so that a page can do with a lighter search for rules than the command line. */
    private readonly blame: Blame,
  ) {
    this.vocabulary = new Vocabulary(model)
    this.allowed = this.vocabulary.open()
    this.supported = new Uint8Array(this.vocabulary.values)
    this.prices = this.vocabulary.costs(model.prices)
    this.negated = this.prices.map((price) => -price)
  }

  query(given: readonly Decision[]): Answer {
    const decisions = canonical(given)
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
   * value (see `dislike`); null when there is none.
   */
  completion(decisions: readonly Decision[], cost = this.prices): readonly number[] | null {
    return this.reasoner.cheapestValues(this.allow(decisions), cost)
  }

  /** The cost of a value is its price, and a heavy weight where it is not among the preferred ones. */
  dislike(preferred: readonly string[]): Float64Array {
    const cost = this.prices.slice()
    for (const name of preferred) {
      const kept = this.vocabulary.allow([{ select: name }])
      for (const [value, isKept] of kept.entries())
        if (isKept === 0) cost[value] = (cost[value] as number) + DISLIKED
    }
    return cost
  }

  /** The names of what is true when the variables have these values. */
  names(values: readonly number[]): string[] {
    const marks = new Uint8Array(this.vocabulary.values)
    for (const value of values) marks[value] = 1
    const present = this.vocabulary.items.filter((item) => this.vocabulary.isMarked(item, marks))
    return present.map(({ name }) => name)
  }

  /** A subset-minimal part of the decisions that the wanted one cannot join; null when it can. */
  blockers(given: readonly Decision[], wanted: Decision): readonly Decision[] | null {
    return this.conflict(canonical(given), [wanted])
  }

  /** Why the wanted decision cannot join the others, and what would free it; null when it can. */
  explain(given: readonly Decision[], wanted: Decision): Blocking | null {
    const because = this.blockers(given, wanted)
    if (!because) return null
    const decisions = canonical(given)
    return {
      decisions: because,
      rules: this.blame(this.allow([...because, wanted])),
      repairs: this.repairs(decisions, [wanted], this.price(decisions)),
    }
  }

  /** By what an option is forced; null when it is not. */
  reasons(given: readonly Decision[], name: string): Reasons | null {
    const without = { deselect: name }
    const decisions = this.blockers(given, without)
    return decisions && { decisions, rules: this.blame(this.allow([...decisions, without])) }
  }

  private contradiction(decisions: readonly Decision[]): Blocking {
    const conflict = this.conflict(decisions, []) ?? []
    let possible = decisions.length - 1
    while (possible > 0 && !this.holds(decisions.slice(0, possible))) possible--
    return {
      decisions: conflict,
      rules: this.blame(this.allow(conflict)),
      repairs: this.repairs(decisions, [], this.price(decisions.slice(0, possible))),
    }
  }

  /** A subset-minimal part of the decisions that cannot join the hard ones; null when all can. */
  private conflict(
    decisions: readonly Decision[],
    hard: readonly Decision[],
  ): readonly Decision[] | null {
    const { possibleWorlds } = this.reasoner
    if (possibleWorlds) return conflictInWorlds(this.vocabulary, possibleWorlds, decisions, hard)
    if (this.holds([...decisions, ...hard])) return null
    return minimalConflict(decisions, (part) => this.holds([...part, ...hard]))
  }

  private repairs(given: readonly Decision[], hard: readonly Decision[], before: number): Repair[] {
    return repairs(this.vocabulary, this.reasoner, this.prices, given, hard, before)
  }

  /** Cheapest completion without the base; 0 where nothing is possible. */
  private price(decisions: readonly Decision[]): number {
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

/** Each decision once, by name, the selecting one first. */
const canonical = (decisions: readonly Decision[]): readonly Decision[] =>
  [...new Map(decisions.map((decision) => [JSON.stringify(decision), decision])).values()].sort(
    (a, b) =>
      compareCodePoints(nameOf(a), nameOf(b)) || Number('select' in b) - Number('select' in a),
  )

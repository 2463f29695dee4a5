import type { Vocabulary } from './decisions'
import type { Item, Prices } from './model'
import type { Reasoner } from './reasoner'

/**
 * The lowest and highest total price with each option, all at once: what a tile shows as "from" and the
 * difference it makes. The buffers are made once; a value that is not possible is infinite.
 */
export class OptionPrices {
  private readonly cost: Float64Array
  private readonly negated: Float64Array
  private readonly lowest: Float64Array
  private readonly highest: Float64Array
  private readonly base: number

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly reasoner: Reasoner,
    prices: Prices,
  ) {
    this.base = prices.baseCents
    this.cost = vocabulary.costs(prices)
    this.negated = this.cost.map((cents) => -cents)
    this.lowest = new Float64Array(vocabulary.values)
    this.highest = new Float64Array(vocabulary.values)
  }

  /** Prices everything anew under what is allowed; false when nothing is possible. */
  update(allowed: Uint8Array): boolean {
    const least = this.reasoner.cheapestPerValue(allowed, this.cost, this.lowest)
    this.reasoner.cheapestPerValue(allowed, this.negated, this.highest)
    return Number.isFinite(least)
  }

  /** Minor units; infinite when the option is not possible. */
  lowestCents({ variable, values }: Item): number {
    const start = this.vocabulary.valueStart[variable] as number
    let least = Number.POSITIVE_INFINITY
    for (const value of values) least = Math.min(least, this.lowest[start + value] as number)
    return this.base + least
  }

  /** Minor units; minus infinity when the option is not possible. */
  highestCents({ variable, values }: Item): number {
    const start = this.vocabulary.valueStart[variable] as number
    let least = Number.POSITIVE_INFINITY
    for (const value of values) least = Math.min(least, this.highest[start + value] as number)
    return this.base - least
  }

  /** Whether a variant with the option costs no more than the customer wants to spend. */
  isAffordable(item: Item, mostCents: number): boolean {
    return this.lowestCents(item) <= mostCents
  }
}

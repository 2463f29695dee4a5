import type { Decision, Item, Model, Prices } from './model'
import { startsOf } from './starts-of'

/** The names of a model, and decisions about them as masks over its values. */
export class Vocabulary {
  readonly items: readonly Item[]
  readonly values: number
  readonly valueStart: readonly number[]
  private readonly byName: ReadonlyMap<string, Item>

  constructor(private readonly model: Model) {
    this.items = model.items
    this.byName = new Map(model.items.map((item) => [item.name, item]))
    this.valueStart = startsOf(model.domainSizes)
    this.values = model.domainSizes.reduce((sum, size) => sum + size, 0)
  }

  item(name: string): Item | undefined {
    return this.byName.get(name)
  }

  /** Everything allowed. */
  open(): Uint8Array {
    return new Uint8Array(this.values).fill(1)
  }

  /** What the decisions leave open. */
  allow(decisions: readonly Decision[]): Uint8Array {
    const allowed = this.open()
    for (const decision of decisions) this.apply(decision, allowed)
    return allowed
  }

  /** Prices per value, the base not included. */
  costs(prices: Prices | null): Float64Array {
    const costs = new Float64Array(this.values)
    prices?.cents.forEach((cents, variable) => {
      costs.set(cents, this.valueStart[variable])
    })
    return costs
  }

  /** Takes away from `allowed` what the decision rules out; an unknown name rules out nothing. */
  apply(decision: Decision, allowed: Uint8Array): void {
    this.restrict(decision, allowed, 0)
  }

  /** Keeps only the bits of `kept` where the decision rules a value out. */
  restrict(decision: Decision, marks: Uint8Array | Int32Array, kept: number): void {
    const item = this.byName.get(nameOf(decision))
    if (!item) return
    const isRuledOut = 'deselect' in decision
    const start = this.valueStart[item.variable] as number
    const size = this.model.domainSizes[item.variable] as number
    for (let value = 0; value < size; value++)
      if (item.values.includes(value) === isRuledOut)
        marks[start + value] = (marks[start + value] as number) & kept
  }

  /** Whether one of the item's values is marked. */
  isMarked({ variable, values }: Item, marks: Uint8Array): boolean {
    const start = this.valueStart[variable] as number
    return values.some((value) => marks[start + value] === 1)
  }

  /** Whether a value of the variable other than the item's is marked. */
  isOtherMarked({ variable, values }: Item, marks: Uint8Array): boolean {
    const start = this.valueStart[variable] as number
    const size = this.model.domainSizes[variable] as number
    for (let value = 0; value < size; value++)
      if (marks[start + value] === 1 && !values.includes(value)) return true
    return false
  }
}

export const nameOf = (decision: Decision): string =>
  'select' in decision ? decision.select : decision.deselect

export const opposite = (decision: Decision): Decision =>
  'select' in decision ? { deselect: decision.select } : { select: decision.deselect }

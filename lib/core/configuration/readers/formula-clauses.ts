import type { Clause, Item, Membership } from '../engine/model'
import { exactlyOneClauses } from './exactly-one'
import type { Formula } from './formula'

/**
 * A formula as clauses over memberships. Distribution as long as it stays small; a part that would
 * grow gets an auxiliary Boolean that is equivalent to it, so that counts stay exact (Tseitin 1968).
 */
type Node =
  | { readonly kind: 'leaf'; readonly of: Membership }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Node[] }

const MOST_CLAUSES = 32

export function formulaClauses(
  formula: Formula,
  itemOf: ReadonlyMap<string, Item>,
  newAuxiliary: () => number,
): Clause[] {
  const writer = new ClauseWriter(itemOf, newAuxiliary)
  const clauses = writer.clausesOf(writer.normalised(formula, true))
  return [...clauses, ...writer.definitions]
}

/** Every part is written, negated and named once: the work is linear in the number of parts. */
class ClauseWriter {
  readonly definitions: Clause[] = []
  private readonly written = new Map<Node, Clause[]>()
  private readonly negations = new Map<Node, Node>()
  private readonly names = new Map<Node, Membership>()

  constructor(
    private readonly itemOf: ReadonlyMap<string, Item>,
    private readonly newAuxiliary: () => number,
  ) {}

  clausesOf(node: Node): Clause[] {
    if (node.kind === 'leaf') return [[node.of]]
    const before = this.written.get(node)
    if (before) return before
    const clauses = node.kind === 'and' ? this.together(node.parts) : this.oneOf(node.parts)
    this.written.set(node, clauses)
    return clauses
  }

  private together(parts: readonly Node[]): Clause[] {
    const clauses: Clause[] = []
    for (const part of parts) for (const clause of this.clausesOf(part)) clauses.push(clause)
    return clauses
  }

  private oneOf(parts: readonly Node[]): Clause[] {
    const known = exactlyOneClauses(parts.map(conjunctionOf))
    if (known) return known
    let clauses: Clause[] = [[]]
    for (const part of parts) {
      let own = this.clausesOf(part)
      const isSingle = own.length === 1 || clauses.length === 1
      if (!isSingle && own.length * clauses.length > MOST_CLAUSES) own = [[this.name(part)]]
      clauses = clauses.flatMap((left) => own.map((right) => [...left, ...right]))
    }
    return clauses
  }

  /** Negation pushed to the leaves; equivalence as two implications; nested conjunctions made flat. */
  normalised(formula: Formula, isPositive: boolean): Node {
    switch (formula.kind) {
      case 'name': {
        const item = this.itemOf.get(formula.name)
        if (!item) throw new Error(`unknown name ${formula.name}`)
        return leaf({ variable: item.variable, values: item.values, isIn: isPositive })
      }
      case 'not':
        return this.normalised(formula.of, !isPositive)
      case 'and':
      case 'or': {
        const parts = formula.parts.map((part) => this.normalised(part, isPositive))
        return flat((formula.kind === 'and') === isPositive ? 'and' : 'or', parts)
      }
      case 'implies':
        return flat(isPositive ? 'or' : 'and', [
          this.normalised(formula.left, !isPositive),
          this.normalised(formula.right, isPositive),
        ])
      case 'iff': {
        const left = this.side(formula.left)
        const right = this.side(formula.right)
        const other = isPositive ? right : this.negated(right)
        return flat('and', [
          flat('or', [this.negated(left), other]),
          flat('or', [left, this.negated(other)]),
        ])
      }
      default: {
        const never: never = formula
        return never
      }
    }
  }

  /** A side of an equivalence is written twice, so one that holds an equivalence gets a name. */
  private side(formula: Formula): Node {
    const node = this.normalised(formula, true)
    return hasEquivalence(formula) ? leaf(this.name(node)) : node
  }

  private name(node: Node): Membership {
    if (node.kind === 'leaf') return node.of
    const before = this.names.get(node)
    if (before) return before
    const variable = this.newAuxiliary()
    const isTrue: Membership = { variable, values: [1], isIn: true }
    const isFalse: Membership = { variable, values: [1], isIn: false }
    const opposite = this.negated(node)
    this.names.set(node, isTrue)
    this.names.set(opposite, isFalse)
    for (const clause of this.clausesOf(node)) this.definitions.push([isFalse, ...clause])
    for (const clause of this.clausesOf(opposite)) this.definitions.push([isTrue, ...clause])
    return isTrue
  }

  private negated(node: Node): Node {
    const before = this.negations.get(node)
    if (before) return before
    const opposite: Node =
      node.kind === 'leaf'
        ? leaf({ ...node.of, isIn: !node.of.isIn })
        : {
            kind: node.kind === 'and' ? 'or' : 'and',
            parts: node.parts.map((part) => this.negated(part)),
          }
    this.negations.set(node, opposite)
    this.negations.set(opposite, node)
    return opposite
  }
}

/** Empty when a part is more than memberships. */
const conjunctionOf = (node: Node): readonly Membership[] =>
  node.kind === 'and' && node.parts.every(({ kind }) => kind === 'leaf')
    ? node.parts.flatMap((part) => (part.kind === 'leaf' ? [part.of] : []))
    : []

const leaf = (of: Membership): Node => ({ kind: 'leaf', of })

const flat = (kind: 'and' | 'or', parts: readonly Node[]): Node => ({
  kind,
  parts: parts.flatMap((part) => (part.kind === kind ? part.parts : [part])),
})

function hasEquivalence(formula: Formula): boolean {
  if (formula.kind === 'name') return false
  if (formula.kind === 'not') return hasEquivalence(formula.of)
  if ('parts' in formula) return formula.parts.some(hasEquivalence)
  return formula.kind === 'iff' || hasEquivalence(formula.left) || hasEquivalence(formula.right)
}

import type { Clause, Item, Membership, Model } from '../engine/model'
import type { Feature, FeatureModel } from './feature-tree'
import { formulaClauses } from './formula-clauses'

/**
 * A feature tree as variables. A mandatory child is its parent; an alternative group is one variable
 * with a value per member (and one for none, where the parent may be absent); an optional feature that
 * is nothing but an alternative is that same variable. So the tree itself needs few clauses.
 */
export function modelOfFeatures(features: FeatureModel): Model {
  const builder = new TreeBuilder()
  const always = { variable: builder.newVariable(1), values: [0] }
  builder.place(features.root, always)
  const rules = features.constraints.map(({ formula, text }, at) => ({
    id: `c${at + 1}`,
    reason: { en: text, 'zh-CN': text },
    constraint: {
      kind: 'clauses' as const,
      clauses: formulaClauses(formula, builder.items, () => builder.newVariable(2, true)),
    },
  }))
  return {
    name: features.name,
    moduleCount: features.featureCount,
    domainSizes: builder.domainSizes,
    isAuxiliary: builder.isAuxiliary,
    items: [...builder.items.values()],
    structure: builder.clauses,
    rules,
    prices: null,
  }
}

type Condition = Pick<Item, 'variable' | 'values'>

class TreeBuilder {
  readonly domainSizes: number[] = []
  readonly isAuxiliary: boolean[] = []
  readonly items = new Map<string, Item>()
  readonly clauses: Clause[] = []

  newVariable(size: number, isAuxiliary = false): number {
    this.isAuxiliary.push(isAuxiliary)
    return this.domainSizes.push(size) - 1
  }

  /** The feature is present exactly when the condition holds. `taken` groups are represented already. */
  place(feature: Feature, when: Condition, taken = -1): void {
    this.items.set(feature.name, { name: feature.name, ...when })
    feature.groups.forEach(({ kind, features }, at) => {
      if (at === taken) return
      const isSingle = features.length === 1 && kind !== 'optional'
      if (kind === 'mandatory' || isSingle) for (const child of features) this.place(child, when)
      else if (kind === 'alternative') this.alternative(features, when)
      else {
        const children = features.map((child) => this.optional(child, when))
        if (kind === 'or') this.clauses.push([isNot(when), ...children.map(is)])
      }
    })
  }

  private optional(feature: Feature, parent: Condition): Condition {
    const at = feature.groups.findIndex(
      ({ kind, features }) => kind === 'alternative' && features.length > 1,
    )
    const members = feature.groups[at]?.features ?? []
    const variable = this.newVariable(Math.max(members.length + 1, 2))
    const present = {
      variable,
      values: members.length > 0 ? members.map((_, place) => place + 1) : [1],
    }
    if (!this.isAlways(parent)) this.clauses.push([isNot(present), is(parent)])
    this.place(feature, present, at)
    members.forEach((member, place) => {
      this.place(member, { variable, values: [place + 1] })
    })
    return present
  }

  private alternative(members: readonly Feature[], parent: Condition): void {
    const first = this.isAlways(parent) ? 0 : 1
    const variable = this.newVariable(members.length + first)
    if (first === 1) {
      const none = { variable, values: [0] }
      this.clauses.push([is(parent), is(none)], [isNot(parent), isNot(none)])
    }
    members.forEach((member, place) => {
      this.place(member, { variable, values: [place + first] })
    })
  }

  private isAlways({ variable, values }: Condition): boolean {
    return this.domainSizes[variable] === values.length
  }
}

const is = ({ variable, values }: Condition): Membership => ({ variable, values, isIn: true })
const isNot = ({ variable, values }: Condition): Membership => ({ variable, values, isIn: false })

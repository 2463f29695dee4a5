import type { Clause, Membership, Model, ModelRule } from '@/lib/core/configuration/engine/model'
import type { Random } from '@/lib/core/shared/random'

/**
 * A seeded catalogue of so many modules with three to nine options each and three rules per module: an
 * option excludes one of another module (or, of two others, a pair), or requires one of a third of
 * another's. With local rules the modules of a rule stand within four places of each other, as pockets,
 * flaps and linings do; with dense rules they may be any. One hidden variant keeps every rule.
 */
export type Reach = 'local' | 'dense'

const LOCAL_REACH = 4
const RULES_PER_MODULE = 3

export function growthModel(modules: number, reach: Reach, random: Random): Model {
  const below = (limit: number) => Math.floor(random() * limit)
  const domainSizes = Array.from({ length: modules }, () => 3 + below(7))
  const hidden = domainSizes.map(below)
  const other = (variable: number): number => {
    const span = reach === 'dense' ? modules : LOCAL_REACH
    for (;;) {
      const next = reach === 'dense' ? below(span) : variable + below(2 * span + 1) - span
      if (next !== variable && next >= 0 && next < modules) return next
    }
  }
  const option = (variable: number, isIn: boolean): Membership => ({
    variable,
    values: [below(domainSizes[variable] as number)],
    isIn,
  })
  const third = (variable: number): Membership => {
    const size = domainSizes[variable] as number
    const first = below(size)
    const count = Math.max(1, Math.round(size / 3))
    const values = Array.from({ length: count }, (_, at) => (first + at) % size)
    return { variable, values: values.sort((a, b) => a - b), isIn: true }
  }
  const clauseAt = (variable: number): Clause => {
    const second = other(variable)
    const kind = random()
    const clause: Clause =
      kind < 0.4
        ? [option(variable, false), option(second, false)]
        : kind < 0.8
          ? [option(variable, false), third(second)]
          : [option(variable, false), option(second, false), option(other(variable), false)]
    const isKept = clause.some(
      ({ variable: at, values, isIn }) => values.includes(hidden[at] as number) === isIn,
    )
    return isKept ? clause : clauseAt(variable)
  }
  const rules = Array.from({ length: RULES_PER_MODULE * modules }, (_, at): ModelRule => {
    const clause = clauseAt(at % modules)
    return {
      id: `r${at + 1}`,
      reason: { en: 'drawn by lot', 'zh-CN': '随机生成' },
      constraint: { kind: 'clauses', clauses: [clause] },
    }
  })
  return {
    name: `growth-${reach}-${modules}`,
    moduleCount: modules,
    domainSizes,
    isAuxiliary: domainSizes.map(() => false),
    items: domainSizes.flatMap((size, variable) =>
      Array.from({ length: size }, (_, value) => ({
        name: `m${variable}=${value}`,
        variable,
        values: [value],
      })),
    ),
    structure: [],
    rules,
    prices: null,
  }
}

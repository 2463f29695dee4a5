import type { Rule } from '@/lib/core/garment/catalogue'
import type { CatalogueFile } from '@/lib/core/garment/catalogue-schema'
import { encode } from '../engine/encoding'
import { solveAssuming } from '../engine/solve-assuming'
import { addClause, createSolver } from '../engine/solver'
import { modelOfCatalogue } from '../readers/catalogue-model'
import { type Finding, finding } from './finding'
import { oppositesOf, triggersOf } from './opposites'

/**
 * Rules that change nothing: no garment that the others allow would break them. Exact: each rule is
 * turned round and put beside the others, and the solver looks for one garment. The effort grows with
 * the square of the number of rules, so the caller may end it; what was not looked at is then said.
 */
export function idleRules(catalogue: CatalogueFile, isOver: () => boolean): Finding[] {
  let unchecked = 0
  const found = catalogue.rules.flatMap((rule, at) => {
    if (isOver()) {
      unchecked++
      return []
    }
    const others = catalogue.rules.filter((_, place) => place !== at)
    const isPossible = (more: readonly Rule[]) => hasVariant(catalogue, [...others, ...more])
    if (oppositesOf(rule, catalogue.modules).some(isPossible)) return []
    const when = triggersOf(rule)
    const trigger = when.map(
      (choice): Rule => ({ ...rule, type: 'requires', when: [], needs: [choice] }),
    )
    return when.length > 0 && !isPossible(trigger)
      ? [
          finding('never-triggered-rule', ['rules', at, 'when'], {
            en: `The rule "${rule.id}" never speaks: ${when.join(' and ')} cannot be chosen.`,
            'zh-CN': `规则"${rule.id}"从不生效：${when.join(' 与 ')} 无法选择。`,
          }),
        ]
      : [
          finding('idle-rule', ['rules', at], {
            en: `The rule "${rule.id}" never bites: without it the same garments are possible.`,
            'zh-CN': `规则"${rule.id}"毫无作用：去掉它，可能的服装并无不同。`,
          }),
        ]
  })
  return unchecked === 0 ? found : [...found, notChecked(unchecked)]
}

const notChecked = (count: number): Finding =>
  finding('not-all-checked', ['rules'], {
    en: `The time was up: whether ${count} of the rules ever bite was not checked.`,
    'zh-CN': `时间已到：尚有 ${count} 条规则是否起作用未经检查。`,
  })

/** Watches visited for one question. */
const MOST_WORK = 2e8

function hasVariant(catalogue: CatalogueFile, rules: readonly Rule[]): boolean {
  const encoding = encode(modelOfCatalogue({ ...catalogue, rules }))
  const solver = createSolver(encoding.booleans, encoding.groups)
  for (const clause of [...encoding.structure, ...encoding.rules.flat()]) addClause(solver, clause)
  solver.workLimit = MOST_WORK
  // Unknown counts as possible: a rule is called idle only when that is proven.
  return solveAssuming(solver, []).kind !== 'unsat'
}

import type { Choice, Module, Operand, Operator, Rule } from '@/lib/core/garment/catalogue'

/**
 * A rule turned round, in the words of the catalogue: lists of rules of which one list holds exactly
 * when the rule is broken. So "does the rule ever bite" is a question to the engine like any other.
 */
export function oppositesOf(rule: Rule, modules: readonly Module[]): Rule[][] {
  const chosen = (choice: Choice): Rule => ({
    ...said(rule),
    type: 'requires',
    when: [],
    needs: [choice],
  })
  const notChosen = (choice: Choice): Rule => ({ ...said(rule), type: 'excludes', all: [choice] })
  switch (rule.type) {
    case 'requires':
      return [[...rule.when.map(chosen), ...rule.needs.map(notChosen)]]
    case 'excludes':
      return [rule.all.map(chosen)]
    case 'table': {
      const { allowed, forbidden } = rule
      const table = { ...said(rule), type: 'table' as const, modules: rule.modules }
      return [[allowed ? { ...table, forbidden: allowed } : { ...table, allowed: forbidden ?? [] }]]
    }
    case 'cardinality': {
      const { among, min = 0, max = among.length } = rule
      const counted = { ...said(rule), type: 'cardinality' as const, among }
      return [
        ...(min > 0 ? [[{ ...counted, max: min - 1 }]] : []),
        ...(max < among.length ? [[{ ...counted, min: max + 1 }]] : []),
      ]
    }
    case 'compare':
      return [
        [
          { ...rule, operator: OPPOSITE[rule.operator] },
          ...[rule.left, rule.right].flatMap((side) => withNumber(side, modules, rule)),
        ],
      ]
    default: {
      const never: never = rule
      return never
    }
  }
}

/** What must be so before the rule has anything to say. */
export const triggersOf = (rule: Rule): readonly Choice[] =>
  rule.type === 'requires' ? rule.when : []

const said = ({ id, reason }: Rule) => ({ id, reason })

const OPPOSITE: Readonly<Record<Operator, Operator>> = {
  '<': '>=',
  '<=': '>',
  '=': '!=',
  '!=': '=',
  '>=': '<',
  '>': '<=',
}

/** One of the options that have the number is taken. */
function withNumber(side: Operand, modules: readonly Module[], rule: Rule): Rule[] {
  if (typeof side === 'number') return []
  const options = modules.find(({ id }) => id === side.module)?.options ?? []
  const needs = options
    .filter(({ attributes }) => typeof attributes?.[side.attribute] === 'number')
    .map(({ id }): Choice => `${side.module}=${id}`)
  return [{ ...said(rule), type: 'requires', when: [], needs }]
}

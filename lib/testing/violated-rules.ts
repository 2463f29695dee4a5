import type { Options } from '@/lib/core/configuration/garment-choices'
import type { Catalogue, Choice, Operand, Operator, Rule } from '@/lib/core/garment/catalogue'

/**
 * Which rules a choice breaks, read off the catalogue rule by rule: the plain meaning against which
 * tests hold the engine. A rule bites only when what it forbids is decided.
 */

export function splitChoice(choice: Choice): readonly [moduleId: string, optionId: string] {
  const at = choice.indexOf('=')
  return [choice.slice(0, at), choice.slice(at + 1)]
}

const holds = (options: Options, choice: Choice): boolean => {
  const [moduleId, optionId] = splitChoice(choice)
  return options[moduleId] === optionId
}

const isOpen = (options: Options, choice: Choice): boolean =>
  options[splitChoice(choice)[0]] === undefined

type Modular = Pick<Catalogue, 'modules'>

export function isViolated(rule: Rule, options: Options, catalogue: Modular): boolean {
  switch (rule.type) {
    case 'excludes':
      return rule.all.every((choice) => holds(options, choice))
    case 'requires':
      return (
        rule.when.every((choice) => holds(options, choice)) &&
        !rule.needs.some((choice) => holds(options, choice) || isOpen(options, choice))
      )
    case 'table': {
      if (rule.modules.some((id) => options[id] === undefined)) return false
      const rows = rule.allowed ?? rule.forbidden ?? []
      const isListed = rows.some((row) =>
        row.every((optionId, at) => options[rule.modules[at] ?? ''] === optionId),
      )
      return isListed !== (rule.allowed !== undefined)
    }
    case 'cardinality': {
      const taken = rule.among.filter((choice) => holds(options, choice)).length
      const open = rule.among.filter((choice) => isOpen(options, choice)).length
      return taken > (rule.max ?? rule.among.length) || taken + open < (rule.min ?? 0)
    }
    case 'compare': {
      const left = numberOf(rule.left, options, catalogue)
      const right = numberOf(rule.right, options, catalogue)
      return left !== undefined && right !== undefined && !COMPARE[rule.operator](left, right)
    }
    default: {
      const never: never = rule
      return never
    }
  }
}

function numberOf(operand: Operand, options: Options, { modules }: Modular): number | undefined {
  if (typeof operand === 'number') return operand
  const value = modules
    .find(({ id }) => id === operand.module)
    ?.options.find(({ id }) => id === options[operand.module])?.attributes?.[operand.attribute]
  return typeof value === 'number' ? value : undefined
}

const COMPARE: Readonly<Record<Operator, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
}

type Ruled = Pick<Catalogue, 'rules' | 'modules'>

export const violatedRules = (catalogue: Ruled, options: Options): Rule[] =>
  catalogue.rules.filter((rule) => isViolated(rule, options, catalogue))

import type { Catalogue, Choice, Rule } from '@/lib/core/garment/catalogue'

/**
 * Which rules a complete or partial choice breaks. A rule bites only when what it forbids is fully
 * decided, so that an open decision is never blamed. Source: contracts, `market-of-one/catalogue@1`.
 */
export type Options = Readonly<Record<string, string>>

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

export function isViolated(rule: Rule, options: Options): boolean {
  switch (rule.type) {
    case 'excludes':
      return rule.all.every((choice) => holds(options, choice))
    case 'requires':
      return (
        rule.when.every((choice) => holds(options, choice)) &&
        !rule.needs.some((choice) => holds(options, choice) || isOpen(options, choice))
      )
    default: {
      const never: never = rule
      return never
    }
  }
}

type Ruled = Pick<Catalogue, 'rules'>

export const violatedRules = ({ rules }: Ruled, options: Options): Rule[] =>
  rules.filter((rule) => isViolated(rule, options))

/** The rules that bite if this option is taken and everything else stays. */
export const blockedBy = (
  catalogue: Ruled,
  options: Options,
  moduleId: string,
  optionId: string,
): Rule[] => violatedRules(catalogue, { ...options, [moduleId]: optionId })

/** Every choice a rule speaks of. */
export const choicesOf = (rule: Rule): readonly Choice[] =>
  rule.type === 'excludes' ? rule.all : [...rule.when, ...rule.needs]

/** The modules a rule speaks of. */
export const modulesOf = (rule: Rule): string[] => [
  ...new Set(choicesOf(rule).map((choice) => splitChoice(choice)[0])),
]

/** Of a blocked option: the chosen option that stands against it, to be named beside it. */
export function standsAgainst(
  rule: Rule,
  options: Options,
  moduleId: string,
): { readonly moduleId: string; readonly optionId: string } | undefined {
  const other = modulesOf(rule).find((id) => id !== moduleId && options[id] !== undefined)
  const optionId = other === undefined ? undefined : options[other]
  return other === undefined || optionId === undefined ? undefined : { moduleId: other, optionId }
}

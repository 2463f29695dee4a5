import type {
  CardinalityRule,
  Choice,
  CompareRule,
  ExcludesRule,
  Group,
  Look,
  Module,
  Operand,
  Operator,
  Option,
  RequiresRule,
  RoutingEffect,
  TableRule,
} from './catalogue'

/**
 * The words in which the families of the house are written down: each function is one line of a
 * catalogue with its two languages side by side. They add nothing to the format.
 */
type OptionMore = Partial<Omit<Option, 'id' | 'name' | 'note'>> & {
  readonly note?: readonly [en: string, zh: string]
}

export const option = (
  id: string,
  en: string,
  zh: string,
  { note, ...more }: OptionMore = {},
): Option => ({
  id,
  name: { en, 'zh-CN': zh },
  ...(note ? { note: { en: note[0], 'zh-CN': note[1] } } : {}),
  priceCents: 0,
  days: 0,
  ...more,
})

export const module = (
  id: string,
  group: string,
  en: string,
  zh: string,
  options: readonly Option[],
  kind: Module['kind'] = 'customized',
): Module => ({ id, group, kind, required: true, name: { en, 'zh-CN': zh }, options })

/** Standard minutes on an operation; every figure of ours is an assumption unless it says otherwise. */
export const minutes = (
  operation: string,
  count: number,
  mark: RoutingEffect['mark'] = 'A',
): RoutingEffect => ({ operation, minutes: count, mark })

export const excludes = (
  id: string,
  all: readonly Choice[],
  en: string,
  zh: string,
): ExcludesRule => ({ id, type: 'excludes', all, reason: { en, 'zh-CN': zh } })

export const requires = (
  id: string,
  when: readonly Choice[],
  needs: readonly Choice[],
  en: string,
  zh: string,
): RequiresRule => ({ id, type: 'requires', when, needs, reason: { en, 'zh-CN': zh } })

export const forbids = (
  id: string,
  modules: readonly string[],
  forbidden: readonly (readonly string[])[],
  en: string,
  zh: string,
): TableRule => ({ id, type: 'table', modules, forbidden, reason: { en, 'zh-CN': zh } })

export const atMost = (
  id: string,
  max: number,
  among: readonly Choice[],
  en: string,
  zh: string,
): CardinalityRule => ({ id, type: 'cardinality', among, max, reason: { en, 'zh-CN': zh } })

export const compares = (
  id: string,
  left: Operand,
  operator: Operator,
  right: Operand,
  en: string,
  zh: string,
): CompareRule => ({ id, type: 'compare', left, operator, right, reason: { en, 'zh-CN': zh } })

/** Every pair of the two lists, as the rows of a table. */
export const pairs = (
  left: readonly string[],
  right: readonly string[],
): (readonly [string, string])[] =>
  left.flatMap((one) => right.map((other) => [one, other] as const))

export const group = (id: string, en: string, zh: string): Group => ({
  id,
  name: { en, 'zh-CN': zh },
})

/** The plain garment of a family: the first option of every module. */
export const plainOf = (modules: readonly Module[]): Readonly<Record<string, string>> =>
  Object.fromEntries(modules.map(({ id, options }) => [id, options[0]?.id ?? '']))

type Said = readonly [en: string, zh: string]

export const look = (
  id: string,
  name: Said,
  line: Said,
  occasions: Look['occasions'],
  options: Look['options'],
): Look => ({
  id,
  name: { en: name[0], 'zh-CN': name[1] },
  line: { en: line[0], 'zh-CN': line[1] },
  occasions,
  options,
})

import type { Rule } from '@/lib/core/garment/catalogue'
import type { CatalogueFile } from '@/lib/core/garment/catalogue-schema'
import { type Finding, finding } from './finding'

/** Ids that are there twice, and names that lead nowhere. Without these the engine cannot read it. */
export function checkNames(catalogue: CatalogueFile): Finding[] {
  const { groups, modules, rules, looks } = catalogue
  const optionIds = new Map(modules.map(({ id, options }) => [id, new Set(ids(options))]))
  const knowsChoice = (choice: string): boolean => {
    const at = choice.indexOf('=')
    return optionIds.get(choice.slice(0, at))?.has(choice.slice(at + 1)) ?? false
  }
  const groupIds = new Set(ids(groups))
  return [
    ...doubles(ids(groups), ['groups']),
    ...doubles(ids(modules), ['modules']),
    ...modules.flatMap(({ options }, at) => doubles(ids(options), ['modules', at, 'options'])),
    ...doubles(ids(rules), ['rules']),
    ...doubles(ids(looks), ['looks']),
    ...modules.flatMap(({ group }, at) =>
      groupIds.has(group) ? [] : [unknown(['modules', at, 'group'], group)],
    ),
    ...rules.flatMap((rule, at) =>
      namesIn(rule).flatMap(({ path, module, choice }) => {
        const name = choice ?? module
        const isKnown = choice === undefined ? optionIds.has(module) : knowsChoice(choice)
        return isKnown ? [] : [unknown(['rules', at, ...path], name)]
      }),
    ),
    ...rules.flatMap((rule, at) =>
      rule.type === 'table'
        ? (rule.allowed ?? rule.forbidden ?? []).flatMap((row, line) =>
            row.length === rule.modules.length
              ? []
              : [crooked(['rules', at, rule.allowed ? 'allowed' : 'forbidden', line], rule)],
          )
        : [],
    ),
  ]
}

const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id)

function doubles(list: readonly string[], path: Finding['path']): Finding[] {
  const known = new Set<string>()
  return list.flatMap((id, at) => {
    if (!known.has(id)) {
      known.add(id)
      return []
    }
    return [
      finding('duplicate-id', [...path, at, 'id'], {
        en: `The id "${id}" is there twice.`,
        'zh-CN': `编号"${id}"出现了两次。`,
      }),
    ]
  })
}

const unknown = (path: Finding['path'], name: string): Finding =>
  finding('unknown-name', path, {
    en: `Nothing is called "${name}".`,
    'zh-CN': `没有名为"${name}"的项目。`,
  })

const crooked = (path: Finding['path'], { modules }: { readonly modules: readonly string[] }) =>
  finding('crooked-row', path, {
    en: `The row needs ${modules.length} options, one for each of ${modules.join(', ')}.`,
    'zh-CN': `此行需要 ${modules.length} 个选项，依次属于 ${modules.join('、')}。`,
  })

type Named = { readonly path: Finding['path']; readonly module: string; readonly choice?: string }

/** Every module or choice that a rule names, with its place in the rule. */
function namesIn(rule: Rule): Named[] {
  const choices = (key: string, list: readonly string[]): Named[] =>
    list.map((choice, at) => ({ path: [key, at], module: '', choice }))
  switch (rule.type) {
    case 'requires':
      return [...choices('when', rule.when), ...choices('needs', rule.needs)]
    case 'excludes':
      return choices('all', rule.all)
    case 'cardinality':
      return choices('among', rule.among)
    case 'table': {
      const key = rule.allowed ? 'allowed' : 'forbidden'
      const cells = (rule[key] ?? []).flatMap((row, line) =>
        row.slice(0, rule.modules.length).map((option, column) => ({
          path: [key, line, column],
          module: '',
          choice: `${rule.modules[column]}=${option}`,
        })),
      )
      return [...rule.modules.map((module, at) => ({ path: ['modules', at], module })), ...cells]
    }
    case 'compare':
      return (['left', 'right'] as const).flatMap((side) => {
        const operand = rule[side]
        return typeof operand === 'number'
          ? []
          : [{ path: [side, 'module'], module: operand.module }]
      })
    default: {
      const never: never = rule
      return never
    }
  }
}

import type { Clause, Membership, Model, Table } from '../engine/model'

/**
 * A catalogue as UVL, Boolean level, so that it opens in the tools of the field: a module is an abstract
 * feature with its options as an alternative, an option the feature "MODULE=OPTION"; a module that may
 * be left out is optional. Auxiliary variables become optional features named "auxiliary-N".
 */
export function writeUvl(model: Model): string {
  const names = valueNames(model)
  const modules = model.domainSizes.flatMap((_, variable) =>
    model.isAuxiliary[variable] ? [] : [moduleLines(names[variable] ?? [])],
  )
  const auxiliaries = model.domainSizes.flatMap((_, variable) =>
    model.isAuxiliary[variable] ? [`\t\t\t${quoted(auxiliary(variable))}`] : [],
  )
  const mandatory = modules.filter(({ isOptional }) => !isOptional).flatMap(({ lines }) => lines)
  const optional = [
    ...modules.filter(({ isOptional }) => isOptional).flatMap(({ lines }) => lines),
    ...auxiliaries,
  ]
  const constraints = [
    ...model.structure.map((clause) => clauseText(clause, names)),
    ...model.rules.flatMap(({ constraint }) =>
      constraint.kind === 'clauses'
        ? constraint.clauses.map((clause) => clauseText(clause, names))
        : tableTexts(constraint.table, names),
    ),
  ]
  return [
    'features',
    `\t${quoted(model.name)}`,
    ...(mandatory.length > 0 ? ['\t\tmandatory', ...mandatory] : []),
    ...(optional.length > 0 ? ['\t\toptional', ...optional] : []),
    ...(constraints.length > 0 ? ['constraints', ...constraints.map((text) => `\t${text}`)] : []),
    '',
  ].join('\n')
}

type Names = readonly (readonly (string | undefined)[])[]

const auxiliary = (variable: number): string => `auxiliary-${variable}`

/** UVL allows no dot, quotation mark or line break in a quoted name. */
const quoted = (name: string): string => `"${name.replaceAll(/[".\r\n]/g, '_')}"`

function valueNames(model: Model): Names {
  const names: (string | undefined)[][] = model.domainSizes.map((size, variable) =>
    model.isAuxiliary[variable]
      ? [undefined, auxiliary(variable)]
      : new Array(size).fill(undefined),
  )
  for (const { name, variable, values } of model.items) {
    const own = names[variable]
    for (const value of values) if (own) own[value] = name
  }
  return names
}

function moduleLines(names: readonly (string | undefined)[]) {
  const options = names.filter((name) => name !== undefined)
  const id = options[0]?.split('=')[0] ?? 'module'
  return {
    isOptional: options.length < names.length,
    lines: [
      `\t\t\t${quoted(id)}`,
      '\t\t\t\talternative',
      ...options.map((name) => `\t\t\t\t\t${quoted(name)}`),
    ],
  }
}

function clauseText(clause: Clause, names: Names): string {
  const parts = clause.map((membership) => membershipText(membership, names))
  return parts.length === 0 ? contradiction(names) : parts.join(' | ')
}

/** One of the values: a nameless value is the absence of all the others. */
function membershipText({ variable, values, isIn }: Membership, names: Names): string {
  const own = names[variable] ?? []
  const texts = values.map((value) => {
    const name = own[value]
    if (name !== undefined) return quoted(name)
    const others = own.filter((other) => other !== undefined).map((other) => `!${quoted(other)}`)
    return `(${others.join(' & ')})`
  })
  if (texts.length === 0) return isIn ? contradiction(names) : `!${contradiction(names)}`
  return `${isIn ? '' : '!'}(${texts.join(' | ')})`
}

function contradiction(names: Names): string {
  const name = quoted(names.flat().find((each) => each !== undefined) ?? '')
  return `(${name} & !${name})`
}

function tableTexts({ variables, rows, isAllowed }: Table, names: Names): string[] {
  const texts = rows.map((row) => {
    const parts = row.map((value, at) =>
      membershipText({ variable: variables[at] ?? 0, values: [value], isIn: true }, names),
    )
    return `(${parts.join(' & ')})`
  })
  if (!isAllowed) return texts.map((text) => `!${text}`)
  return [texts.length === 0 ? contradiction(names) : texts.join(' | ')]
}

import type { CatalogueFile } from '@/lib/core/garment/catalogue-schema'
import type { Configurator } from '../engine/configurator'
import { type Finding, finding } from './finding'

/** The plain garment and every look: an option for each module that must have one, and no rule broken. */
export function checkDesigns(catalogue: CatalogueFile, configurator: Configurator): Finding[] {
  return [
    ...checkDesign(catalogue, configurator, catalogue.defaults, ['defaults'], 'broken-defaults'),
    ...catalogue.looks.flatMap(({ options }, at) =>
      checkDesign(catalogue, configurator, options, ['looks', at, 'options'], 'broken-look'),
    ),
  ]
}

function checkDesign(
  { modules }: CatalogueFile,
  configurator: Configurator,
  design: Readonly<Record<string, string>>,
  path: Finding['path'],
  code: 'broken-defaults' | 'broken-look',
): Finding[] {
  const missing = modules
    .filter(({ id, required }) => required && design[id] === undefined)
    .map(({ id }) =>
      finding('incomplete-design', path, {
        en: `No option is named for the module "${id}".`,
        'zh-CN': `没有为模块"${id}"指定选项。`,
      }),
    )
  const choices = Object.entries(design).map(([id, option]) => ({ id, name: `${id}=${option}` }))
  const unknown = choices
    .filter(({ name }) => configurator.vocabulary.item(name) === undefined)
    .map(({ id, name }) =>
      finding('unknown-name', [...path, id], {
        en: `No option is called "${name}".`,
        'zh-CN': `没有名为"${name}"的选项。`,
      }),
    )
  if (unknown.length > 0) return [...missing, ...unknown]
  const answer = configurator.query(choices.map(({ name }) => ({ select: name })))
  if (answer.kind === 'possible') return missing
  const rules = answer.rules.map(({ id }) => id).join(', ')
  return [
    ...missing,
    finding(code, path, {
      en: `It cannot be made: it breaks ${rules}.`,
      'zh-CN': `无法制作：违反规则 ${rules}。`,
    }),
  ]
}

import type { CatalogueFile } from '@/lib/core/garment/catalogue-schema'
import type { Text } from '@/lib/core/shared/text'
import { type Finding, finding } from './finding'

/** Whatever a shopper reads must be there in both languages, the Chinese in Chinese characters. */
export function checkTexts(catalogue: CatalogueFile): Finding[] {
  const { name, groups, modules, rules, looks } = catalogue
  const texts: [Finding['path'], Text][] = [
    [['name'], name],
    ...groups.map((group, at): [Finding['path'], Text] => [['groups', at, 'name'], group.name]),
    ...modules.flatMap((module, at): [Finding['path'], Text][] => [
      [['modules', at, 'name'], module.name],
      ...module.options.flatMap((option, place): [Finding['path'], Text][] => {
        const path = ['modules', at, 'options', place]
        const own: [Finding['path'], Text] = [[...path, 'name'], option.name]
        return option.note ? [own, [[...path, 'note'], option.note]] : [own]
      }),
    ]),
    ...rules.map((rule, at): [Finding['path'], Text] => [['rules', at, 'reason'], rule.reason]),
    ...looks.flatMap((look, at): [Finding['path'], Text][] => [
      [['looks', at, 'name'], look.name],
      [['looks', at, 'line'], look.line],
    ]),
  ]
  return texts.flatMap(([path, text]) => [
    ...(text.en.trim() === '' ? [missing([...path, 'en'], 'English', '英文')] : []),
    ...(/\p{Script=Han}/u.test(text['zh-CN'])
      ? []
      : [missing([...path, 'zh-CN'], 'Chinese', '中文')]),
  ])
}

const missing = (path: Finding['path'], en: string, zh: string): Finding =>
  finding('missing-text', path, {
    en: `The ${en} text is missing.`,
    'zh-CN': `缺少${zh}文字。`,
  })

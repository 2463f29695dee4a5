import type { CatalogueFile } from '@/lib/core/garment/catalogue-schema'
import { type Finding, finding } from './finding'

/** Groups without a module, and modules that leave nothing to decide. */
export function checkStructure({ groups, modules }: CatalogueFile): Finding[] {
  const used = new Set(modules.map(({ group }) => group))
  return [
    ...groups.flatMap(({ id }, at) =>
      used.has(id)
        ? []
        : [
            finding('unused-group', ['groups', at], {
              en: `No module stands in the group "${id}".`,
              'zh-CN': `分组"${id}"中没有模块。`,
            }),
          ],
    ),
    ...modules.flatMap(({ id, required, options }, at) =>
      options.length + (required ? 0 : 1) > 1
        ? []
        : [
            finding('single-option', ['modules', at], {
              en: `The module "${id}" leaves nothing to decide.`,
              'zh-CN': `模块"${id}"没有可选择的余地。`,
            }),
          ],
    ),
  ]
}

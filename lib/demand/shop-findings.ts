import { isKnownOperation } from '@/lib/core/factory/routing'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { visibleCloths } from '@/lib/core/garment/cloths'
import type { Text } from '@/lib/core/shared/text'

/**
 * What this shop asks of a catalogue beyond its format: that it has an address, is priced in the
 * shop's one currency, and that picture and plant know its parts.
 */
export type ShopFinding = {
  readonly severity: 'error' | 'warning'
  /** Parts of a JSON Pointer. */
  readonly path: readonly (string | number)[]
  readonly text: Text
}

/** They become part of an address, and of what a browser sends back. */
const ADDRESS = /^[a-z0-9][a-z0-9-]{0,59}$/
const VERSION = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/

type House = { readonly currency: string; readonly demo: boolean }

export function shopFindings(
  catalogue: Catalogue,
  { currency, demo }: House,
): readonly ShopFinding[] {
  return [
    ...(ADDRESS.test(catalogue.id)
      ? []
      : [
          error(['id'], {
            en: 'The id becomes part of an address: small letters, digits and hyphens, at most 60.',
            'zh-CN': '编号会成为网址的一部分：只用小写字母、数字和连字符，最多 60 个字符。',
          }),
        ]),
    ...(VERSION.test(catalogue.version)
      ? []
      : [
          error(['version'], {
            en: 'A version is written with letters, digits, dots, hyphens and underscores, at most 60.',
            'zh-CN': '版本号只用字母、数字、点、连字符和下划线，最多 60 个字符。',
          }),
        ]),
    ...(catalogue.currency === currency
      ? []
      : [
          error(['currency'], {
            en: `This shop has one currency, ${currency}; the prices are in ${catalogue.currency}.`,
            'zh-CN': `本店只用一种货币 ${currency}，而此处价格为 ${catalogue.currency}。`,
          }),
        ]),
    ...sewable(catalogue, demo),
  ]
}

const error = (path: ShopFinding['path'], text: Text): ShopFinding => ({
  severity: 'error',
  path,
  text,
})

/** The cloths that drive faults lie on the shelf in the demo only. */
function sewable({ modules }: Catalogue, demo: boolean): ShopFinding[] {
  const shelf = new Set(visibleCloths({ demo }).map(({ id }) => id))
  const cloth = modules.findIndex(({ id }) => id === 'cloth')
  const noCloth = {
    en: 'What is drawn is drawn in a cloth: a required module "cloth" is missing.',
    'zh-CN': '绘图需要面料：缺少必选模块"cloth"。',
  }
  if (!modules[cloth]?.required) return [error(['modules'], noCloth)]
  return modules.flatMap((module, at) =>
    module.options.flatMap((option, place) => {
      const path = ['modules', at, 'options', place]
      const unknownCloth =
        at === cloth && !shelf.has(option.id)
          ? [
              error(path, {
                en: `The shelf has no cloth "${option.id}", so it cannot be drawn.`,
                'zh-CN': `货架上没有面料"${option.id}"，无法绘制。`,
              }),
            ]
          : []
      const unknownWork = (option.routing ?? []).flatMap(({ operation }, step) =>
        isKnownOperation(operation)
          ? []
          : [
              error([...path, 'routing', step, 'operation'], {
                en: `The plant has no operation "${operation}".`,
                'zh-CN': `工厂没有工序"${operation}"。`,
              }),
            ],
      )
      return [...unknownCloth, ...unknownWork]
    }),
  )
}

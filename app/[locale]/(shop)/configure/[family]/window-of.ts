import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Locale, Text } from '@/lib/core/shared/text'

/** A text as a page of one language needs it. */
export const onlyIn =
  (locale: Locale) =>
  (text: Text): Text => ({ en: '', 'zh-CN': '', [locale]: text[locale] })

/**
 * The catalogue as a page needs it: in one language, and what only the plant reads stays on the
 * server. Ids, prices and rules are untouched, so that the compiled table fits it.
 */
export function windowOf(catalogue: Catalogue, locale: Locale): Catalogue {
  const only = onlyIn(locale)
  return {
    ...catalogue,
    name: only(catalogue.name),
    groups: catalogue.groups.map((group) => ({ ...group, name: only(group.name) })),
    looks: catalogue.looks.map((look) => ({
      ...look,
      name: only(look.name),
      line: only(look.line),
      occasions: [],
    })),
    rules: catalogue.rules.map((rule) => ({ ...rule, reason: only(rule.reason) })),
    modules: catalogue.modules.map((module) => ({
      ...module,
      name: only(module.name),
      options: module.options.map(
        ({ bom, routing, stockItem, area, removable, note, ...shown }) => ({
          ...shown,
          name: only(shown.name),
          ...(note ? { note: only(note) } : {}),
        }),
      ),
    })),
  }
}
